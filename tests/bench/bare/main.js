// The baseline: an Electron app that does nothing but open a blank window or, with BARE_TRAY (a data URL), a tray.
import { app, BrowserWindow, nativeImage, Tray } from 'electron';

app.setPath('userData', process.env.BARE_PROFILE);
let tray;
void app.whenReady().then(() => {
  const icon = process.env.BARE_TRAY;
  if (icon) tray = new Tray(nativeImage.createFromDataURL(icon));
  else void new BrowserWindow({ width: 1180, height: 800 }).loadURL('about:blank');
});
app.on('window-all-closed', () => tray);
