import { randomUUID } from 'node:crypto';
import { BrowserWindow, type WebContents } from 'electron';
import { pageSetupOf } from '#domain/print/page-setup.ts';
import type { PrintDocument } from '#domain/print/print-document.ts';
import { within } from '#electron/pdf/within.ts';
import { safePreferences } from '#electron/window/make-window.ts';
import { ORIGIN } from '#electron/window/protocol.ts';

/** A page lays out in well under a second; one that takes longer hangs. */
const LAYOUT_MS = 20_000;
const PRINT_MS = 60_000;

export interface PrintPage {
  readonly pageId: string;
  readonly document: PrintDocument;
}

export interface PrintWindow {
  readonly contents: WebContents;
  /** The page to lay out now, for the window when it asks. */
  page(): PrintPage | null;
  /** The window says that a page is laid out. */
  ready(pageId: string): void;
  /** Answers with the finished PDF. Rejects when the page hangs or its process dies. One document at a time. */
  print(document: PrintDocument): Promise<Uint8Array>;
  close(): void;
}

/** A hidden window of our own that shows one document after the other, and prints each. Never "the focused one". */
export function openPrintWindow(): PrintWindow {
  const window = new BrowserWindow({ show: false, width: 900, height: 1200, webPreferences: { ...safePreferences(), backgroundThrottling: false } });
  const { webContents: contents } = window;
  let current: PrintPage | null = null;
  let isReady: (() => void) | null = null;
  const gone = new Promise<never>((_resolve, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => reject(new Error(`print process gone: ${reason}`)));
    contents.once('destroyed', () => reject(new Error('print window closed')));
  });
  gone.catch(() => undefined); // told by whichever print is waiting, or by none
  let loaded: Promise<void> | null = null;

  async function layOut(document: PrintDocument) {
    current = { pageId: randomUUID(), document };
    const ready = new Promise<void>((resolve) => {
      isReady = resolve;
    });
    if (loaded) contents.send('printPage', current);
    loaded ??= window.loadURL(`${ORIGIN}/print.html`); // the page asks for its document by itself
    await loaded;
    await ready;
  }

  return {
    contents,
    page: () => current,
    ready(pageId) {
      if (pageId === current?.pageId) isReady?.();
    },
    async print(document) {
      await within(LAYOUT_MS, 'page layout', Promise.race([layOut(document), gone]));
      const { paper, margins, footerTemplate } = pageSetupOf(document);
      const printing = contents.printToPDF({
        pageSize: paper,
        margins,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return within(PRINT_MS, 'printing', Promise.race([printing, gone]));
    },
    close() {
      if (!window.isDestroyed()) window.destroy();
    },
  };
}
