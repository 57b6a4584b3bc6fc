// The baseline: an Electron app that does nothing. BARE_SHOWS says what it shows: `window`, a blank one; `tray`; or
// `tray-after-window`, a tray that stays when a blank window has been closed. BARE_ICON is the tray's, a data URL.
import { app, BrowserWindow, nativeImage, Tray } from 'electron';

const { BARE_PROFILE, BARE_SHOWS, BARE_ICON } = process.env;
app.setPath('userData', BARE_PROFILE);
let tray;
void app.whenReady().then(async () => {
  if (BARE_SHOWS !== 'window') tray = new Tray(nativeImage.createFromDataURL(BARE_ICON));
  if (BARE_SHOWS === 'tray') return;
  const window = new BrowserWindow({ width: 1180, height: 800 });
  await window.loadURL('about:blank');
  if (BARE_SHOWS === 'tray-after-window') window.destroy();
});
app.on('window-all-closed', () => tray);
