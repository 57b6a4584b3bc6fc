import { app } from 'electron';
import type { Settings } from '#domain/settings/settings.ts';

/**
 * What happens when the last window closes. In the tray Heed goes on, without any page in memory, because reminders
 * must; so it does on a desktop without a tray, where a second start opens a window again.
 */
export function stayOrQuit(settings: () => Pick<Settings, 'closeToTray'>, onStay: () => void): void {
  app.on('window-all-closed', () => {
    if (settings().closeToTray) onStay();
    else if (process.platform !== 'darwin') app.quit();
  });
}
