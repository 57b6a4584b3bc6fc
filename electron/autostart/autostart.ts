import { app } from 'electron';
import os from 'node:os';
import path from 'node:path';
import { type Autostart, xdgAutostart } from '#electron/autostart/xdg-autostart.ts';

const HIDDEN = '--hidden';

/** Start at login on this system. A throwaway profile has none: it would start Heed with another one. */
export function systemAutostart(isVirtualProfile: boolean): Autostart {
  if (isVirtualProfile) return { read: () => Promise.resolve('unavailable'), set: () => Promise.resolve('unavailable') };
  if (process.platform !== 'linux') return loginItem;
  // Inside an AppImage the program runs from a mount that is gone after the session; APPIMAGE names the file itself.
  const program = process.env['APPIMAGE'] ?? process.execPath;
  const rootOnly = app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : [];
  const command = [program, ...rootOnly, ...(app.isPackaged ? [] : [app.getAppPath()]), HIDDEN];
  return xdgAutostart(process.env['XDG_CONFIG_HOME'] || path.join(os.homedir(), '.config'), command);
}

const loginItem: Autostart = {
  read: () => Promise.resolve(app.getLoginItemSettings({ args: [HIDDEN] }).openAtLogin ? 'on' : 'off'),
  set(isOn) {
    app.setLoginItemSettings({ openAtLogin: isOn, args: [HIDDEN] });
    return this.read();
  },
};
