import type { Configuration } from 'electron-builder';

/**
 * The installers that Forge has no maker for: AppImage, NSIS for Windows, dmg for macOS. `HEED_TARGETS` asks for them;
 * electron-builder fetches their tools from the network. Links and files are registered by what Forge has packaged
 * (macOS), by Heed itself (Windows) or by the desktop entry (AppImage).
 */
export const builderConfig = (name: string): Configuration => ({
  appId: 'org.example.heed',
  productName: 'Heed',
  artifactName: `${name}-\${version}-\${arch}.\${ext}`,
  linux: {
    executableName: 'heed',
    icon: 'build/icons',
    category: 'Office',
    syncDesktopName: true,
    mimeTypes: ['x-scheme-handler/heed'],
    desktop: { entry: { StartupWMClass: 'Heed' }, desktopActions: { capture: { Name: 'Write Something Down', Exec: 'AppRun --capture' } } },
  },
  win: { icon: 'build/icons/icon.ico' },
  // For one person without asking for an administrator; what is theirs stays when Heed goes.
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true, deleteAppDataOnUninstall: false },
  mac: { icon: 'build/icons/icon.icns', identity: null },
  dmg: { sign: false },
});
