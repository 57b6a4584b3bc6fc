import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { JournalLoss } from '#domain/backups/journal-loss.ts';
import { bridge } from '#bridge/bridge.ts';
import { followProtection } from '#bridge/protection.ts';
import { followSettings } from '#bridge/settings.ts';
import { Speaking } from '#components/speaking.tsx';
import { openStore, type RebuildProgress } from '#data/store.ts';
import { followOthers } from '#data/undo.ts';
import { coverWhileLocked } from '#features/protection/cover-while-locked.ts';
import { followAppearance } from '#features/shell/appearance.ts';
import { startSharingVeil } from '#features/sharing/start-sharing-veil.ts';
import { startReminderPlanning } from '#features/reminders/start-reminder-planning.ts';
import { CannotStart } from '#features/shell/cannot-start.tsx';
import { OpeningScreen } from '#features/shell/opening-screen.tsx';
import { RebuildScreen } from '#features/shell/rebuild-screen.tsx';
import { guardUnsaved } from '#features/shell/guard-unsaved.ts';
import { App } from './app.tsx';
import './styles/app.css';

/** A start that is quicker than this shows nothing in between. */
const PATIENCE_MS = 300;
/** Nobody looks at an empty window for longer than this. */
const EMPTY_MS = 900;

followOthers();
const root = createRoot(document.getElementById('root') as HTMLElement);
const opening = setTimeout(() => show(<OpeningScreen />), EMPTY_MS);
const show = (screen: ReactNode) => {
  clearTimeout(opening);
  root.render(<Speaking>{screen}</Speaking>);
};
const startedAt = performance.now();
const showProgress = (progress: RebuildProgress) => {
  if (performance.now() - startedAt > PATIENCE_MS) show(<RebuildScreen {...progress} />);
};

/** Waits until the manager goes on with an empty journal; a restore loads the page anew instead. */
async function offerBackups(loss: JournalLoss) {
  const { LostJournal } = await import('#features/backups/lost-journal.tsx');
  await new Promise<void>((goOn) => show(<LostJournal loss={loss} onGoOn={goOn} />));
}

try {
  const [protection, loss] = await Promise.all([followProtection(), bridge.readJournalLoss(), followSettings().then(followAppearance)]);
  // Main loads every window anew when Heed opens, locks or converts, so each start shows one of these and stays with it.
  if (protection.state === 'locked' || protection.state === 'converting') {
    const { ClosedScreen } = await import('#features/protection/closed-screen.tsx');
    show(<ClosedScreen />);
  } else {
    if (loss) await offerBackups(loss);
    await openStore(bridge, showProgress);
    await startSharingVeil();
    guardUnsaved();
    coverWhileLocked();
    startReminderPlanning();
    requestIdleCallback(() => void import('#features/trash/start-emptying.ts').then(({ startEmptyingTrash }) => startEmptyingTrash()));
    show(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  }
} catch (error) {
  show(<CannotStart detail={String(error)} />);
}
