import { t } from '@lingui/core/macro';
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { menuTemplate, type MenuActions, type MenuFacts } from '#electron/window/menu-template.ts';

let shown = '';

/** Puts the application menu up, in place of one that is different. Its entries act through `actions`. */
export function installMenu(actions: MenuActions, facts: Pick<MenuFacts, 'sharingKeys' | 'isSharing'>): void {
  if (JSON.stringify(facts) === shown) return;
  shown = JSON.stringify(facts);
  const template = menuTemplate(actions, { ...facts, platform: process.platform, name: app.name, hasTools: !app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template as MenuItemConstructorOptions[]));
}

/** What About says, where the platform has a panel for it. */
export function describeApp(): void {
  app.setAboutPanelOptions({ applicationName: app.name, applicationVersion: app.getVersion(), copyright: t`One manager, one computer, no network connection.` });
}
