import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bridge } from '#bridge/bridge.ts';
import { followSettings } from '#bridge/settings.ts';
import { openStore, type RebuildProgress } from '#data/store.ts';
import { followOthers } from '#data/undo.ts';
import { followAppearance } from '#features/shell/appearance.ts';
import { startReminderPlanning } from '#features/reminders/start-reminder-planning.ts';
import { CannotStart } from '#features/shell/cannot-start.tsx';
import { RebuildScreen } from '#features/shell/rebuild-screen.tsx';
import { guardUnsaved } from '#features/shell/guard-unsaved.ts';
import { App } from './app.tsx';
import './styles/app.css';

/** A start that is quicker than this shows nothing in between. */
const PATIENCE_MS = 300;

followOthers();
const root = createRoot(document.getElementById('root') as HTMLElement);
const startedAt = performance.now();
const showProgress = (progress: RebuildProgress) => {
  if (performance.now() - startedAt > PATIENCE_MS) root.render(<RebuildScreen {...progress} />);
};

try {
  await Promise.all([followSettings().then(followAppearance), openStore(bridge, null, showProgress)]);
  guardUnsaved();
  startReminderPlanning();
  requestIdleCallback(() => void import('#features/trash/start-emptying.ts').then(({ startEmptyingTrash }) => startEmptyingTrash()));
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
} catch (error) {
  root.render(<CannotStart detail={String(error)} />);
}
