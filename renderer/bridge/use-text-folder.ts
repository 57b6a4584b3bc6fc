import { useState } from 'react';
import type { ExportOutcome } from '#domain/bridge.ts';
import type { TextFile } from '#domain/print/dossier-files.ts';
import { bridge } from './bridge.ts';

export interface TextFolder {
  readonly isRunning: boolean;
  /** How the last one ended. */
  readonly outcome: ExportOutcome | null;
  readonly save: (name: string, files: readonly TextFile[]) => Promise<void>;
}

/** Saves text files as a new folder, one at a time. */
export function useTextFolder(): TextFolder {
  const [isRunning, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const save = async (name: string, files: readonly TextFile[]) => {
    setRunning(true);
    setOutcome(await bridge.saveTextFolder(name, files).catch((error: unknown): ExportOutcome => ({ kind: 'failed', reason: 'other', path: '', detail: String(error), files: 0 })));
    setRunning(false);
  };
  return { isRunning, outcome, save };
}
