import { BrowserWindow } from 'electron';
import path from 'node:path';
import { ORIGIN } from '#electron/window/protocol.ts';

/** Opens a window of Heed at a route such as `/today`. */
export function openWindow(route = '/today'): BrowserWindow {
  const window = new BrowserWindow({
    width: 1180,
    height: 800,
    minWidth: 480,
    minHeight: 480,
    show: false,
    webPreferences: { preload: path.join(import.meta.dirname, '../preload/index.cjs'), sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${ORIGIN}/#${route}`);
  return window;
}
