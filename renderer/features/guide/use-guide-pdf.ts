import { t } from '@lingui/core/macro';
import type { ExportOutcome } from '#domain/bridge.ts';
import { useSettings } from '#bridge/settings.ts';
import { useExport } from '#bridge/use-export.ts';
import type { LoadedGuide } from './load-guide.ts';

interface GuidePdf {
  readonly isRunning: boolean;
  readonly outcome: ExportOutcome | null;
  readonly save: () => void;
}

/** The whole guide as a PDF, to print or to hand on. */
export function useGuidePdf({ title, language, intro, chapters }: LoadedGuide): GuidePdf {
  const { paper } = useSettings();
  const { state, start } = useExport();
  return {
    isRunning: state.kind === 'running',
    outcome: state.kind === 'ended' ? state.outcome : null,
    save: () => void start([{ kind: 'guide', title, language, paper, fileName: t`Heed user guide`, intro, chapters }], 'one-file'),
  };
}
