import { BrowserWindow } from 'electron';
import path from 'node:path';
import { speech } from '#domain/language/speak.ts';
import { ORIGIN } from '#electron/window/protocol.ts';
import { speechArgument } from '#electron/window/speech-argument.ts';

const PRELOAD = path.join(import.meta.dirname, '../preload/index.cjs');

/** What every window of Heed's own pages is made with. Heed must speak by then. */
export const safePreferences = () => ({ preload: PRELOAD, sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, spellcheck: false, additionalArguments: [speechArgument(speech())] });

/** A window at a route of the app, on its way but not shown: whoever places it shows it. */
export function makeWindow(route = '/today'): BrowserWindow {
  const window = new BrowserWindow({ show: false, webPreferences: safePreferences() });
  // Rejects when main leads the window elsewhere meanwhile: to the page that says why Heed cannot start.
  window.loadURL(`${ORIGIN}/#${route}`).catch(() => undefined);
  return window;
}
