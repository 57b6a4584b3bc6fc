import { app, type WebContents } from 'electron';
import type { ExportOutcome, ExportTarget } from '#domain/bridge.ts';
import type { PrintDocument } from '#domain/print/print-document.ts';
import { logFailure } from '#electron/log/log-failure.ts';
import { reasonOf } from '#electron/files/write-failure.ts';
import { openPrintWindow, type PrintPage, type PrintWindow } from '#electron/pdf/print-window.ts';
import { askTarget, startFolder, type Target } from '#electron/pdf/target.ts';

export interface PdfExport {
  /** Asks where to save, prints and writes; answers when the files are on disk. Tells `caller` how far it is. */
  run(caller: WebContents, jobId: string, documents: readonly PrintDocument[], target: ExportTarget): Promise<ExportOutcome>;
  /** Ends a job before its next document; files already written stay. */
  cancel(jobId: string): void;
  /** What a print window shows now; null for any other window. */
  pageOf(caller: WebContents): PrintPage | null;
  pageReady(caller: WebContents, pageId: string): void;
}

/**
 * Turns documents into PDF files. One hidden window serves a whole job.
 * @param written gets every file that was written and every folder that was filled
 */
export function createPdfExport(written: Set<string>): PdfExport {
  const printWindows = new Map<WebContents, PrintWindow>();
  const cancellations = new Map<string, () => void>();
  let lastFile: string | null = null;

  async function printAll(caller: WebContents, jobId: string, documents: readonly PrintDocument[], target: Target): Promise<ExportOutcome> {
    const printer = openPrintWindow();
    printWindows.set(printer.contents, printer);
    const stop = new AbortController();
    const cancel = () => stop.abort();
    cancellations.set(jobId, cancel);
    caller.once('destroyed', cancel);
    let files = 0;
    const tell = (title: string) => {
      if (!caller.isDestroyed()) caller.send('exportProgress', { jobId, done: files, total: documents.length, title });
    };
    try {
      for (const document of documents) {
        tell(document.title);
        const pdf = stop.signal.aborted ? null : await printer.print(document);
        if (stop.signal.aborted || !pdf) return { kind: 'cancelled', files };
        lastFile = await target.write(document, pdf);
        written.add(lastFile);
        files += 1;
      }
      tell('');
      written.add(target.path);
      return { kind: 'saved', path: documents.length === 1 && lastFile !== null ? lastFile : target.path, files };
    } catch (error) {
      logFailure('export', error);
      const detail = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
      return { kind: 'failed', reason: reasonOf(detail, process.platform), path: target.path, detail, files };
    } finally {
      caller.removeListener('destroyed', cancel);
      cancellations.delete(jobId);
      printWindows.delete(printer.contents);
      printer.close();
    }
  }

  return {
    async run(caller, jobId, documents, kind) {
      const target = await askTarget(caller, documents, kind, startFolder(lastFile, app.getPath('documents')));
      if (!target || caller.isDestroyed()) return { kind: 'cancelled', files: 0 };
      return printAll(caller, jobId, documents, target);
    },
    cancel: (jobId) => cancellations.get(jobId)?.(),
    pageOf: (caller) => printWindows.get(caller)?.page() ?? null,
    pageReady: (caller, pageId) => printWindows.get(caller)?.ready(pageId),
  };
}
