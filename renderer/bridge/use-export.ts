import { useEffect, useRef, useState } from 'react';
import type { ExportOutcome, ExportProgress, ExportTarget } from '#domain/bridge.ts';
import type { PrintDocument } from '#domain/print/print-document.ts';
import { bridge } from './bridge.ts';

export type ExportState = { readonly kind: 'idle' } | { readonly kind: 'running'; readonly progress: ExportProgress } | { readonly kind: 'ended'; readonly outcome: ExportOutcome };

export interface Export {
  readonly state: ExportState;
  readonly start: (documents: readonly PrintDocument[], target: ExportTarget) => Promise<void>;
  readonly cancel: () => void;
}

/** Shows a written file where the system keeps files. */
export const revealFile = (path: string): void => void bridge.revealFile(path);

/** One export at a time, with how far it is and how it ended. Leaving the screen cancels what still runs. */
export function useExport(): Export {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<string | null>(null);

  const cancel = () => {
    if (running.current) void bridge.cancelExport(running.current);
  };

  useEffect(() => {
    const stop = bridge.on('exportProgress', (progress) => {
      if (progress.jobId === running.current) setState({ kind: 'running', progress });
    });
    return () => {
      stop();
      if (running.current) void bridge.cancelExport(running.current);
    };
  }, []);

  const start = async (documents: readonly PrintDocument[], target: ExportTarget) => {
    if (running.current) return;
    const jobId = crypto.randomUUID();
    running.current = jobId;
    setState({ kind: 'running', progress: { jobId, done: 0, total: documents.length, title: documents[0]?.title ?? '' } });
    const outcome = await bridge.exportPdf(jobId, documents, target).catch((error: unknown): ExportOutcome => ({ kind: 'failed', reason: 'other', path: '', detail: String(error), files: 0 }));
    running.current = null;
    setState({ kind: 'ended', outcome });
  };

  return { state, start, cancel };
}
