import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { menuTemplate, type MenuActions } from '#electron/window/menu-template.ts';

/** Puts the application menu up. Its entries act through `actions`. */
export function installMenu(actions: MenuActions): void {
  const template = menuTemplate(actions, { isMac: process.platform === 'darwin', name: app.name, hasTools: !app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template as MenuItemConstructorOptions[]));
}
