import { app, session } from 'electron';
import { isOurs } from '#electron/window/protocol.ts';

/** Every window is sandboxed, whatever its preferences say. Must run before Electron is ready. */
export function sandboxAll() {
  // As root Chromium starts only with --no-sandbox, which this call would undo.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** No permission, no navigation, no new window, no download, no request to anyone. */
export function lockDown() {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  // A blank Electron asks Google for a spelling dictionary, out of sight of webRequest.
  defaultSession.setSpellCheckerLanguages([]);
  // Only foreign schemes come here, so that Heed's own files do not wait for an answer from this process.
  const foreign = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] };
  defaultSession.webRequest.onBeforeRequest(foreign, ({ url }, decide) => decide({ cancel: !isOurs(url) }));
  defaultSession.on('will-download', (event) => event.preventDefault());
  app.on('web-contents-created', (_event, contents) => {
    // A page may open itself anew, as after a fault of its database; it may go nowhere else.
    const isReload = (event: { readonly url: string; readonly isMainFrame: boolean }) => event.isMainFrame && isOurs(event.url) && event.url === contents.getURL();
    contents.on('will-navigate', (event) => isReload(event) || event.preventDefault());
    contents.on('will-frame-navigate', (event) => isReload(event) || event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
