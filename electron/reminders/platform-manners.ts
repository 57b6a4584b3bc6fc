/** Bodies are markup on Linux (freedesktop.org, Desktop Notifications Specification, "Markup"). */
export const escapeMarkup = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Whether buttons appear: on macOS always, on Linux and Windows since Electron 44.8. */
export function hasActions(platform: string, electronVersion: string): boolean {
  const [major = 0, minor = 0] = electronVersion.split('.').map(Number);
  return platform === 'darwin' || major > 44 || (major === 44 && minor >= 8);
}
