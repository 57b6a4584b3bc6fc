import type { BrowserWindow } from 'electron';

/** A page that has not drawn by then has other troubles; nothing else waits for it. */
const PATIENCE_MS = 3_000;

/** Ends when a window has drawn its page for the first time, will never do so, or takes too long. */
export const firstPaint = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    const patience = setTimeout(resolve, PATIENCE_MS);
    const end = () => {
      clearTimeout(patience);
      resolve();
    };
    window.once('ready-to-show', end).once('closed', end);
    window.webContents.once('render-process-gone', end);
  });
