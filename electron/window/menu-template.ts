import { t } from '@lingui/core/macro';
import type { MenuItemConstructorOptions } from 'electron';
import type { Events } from '#domain/bridge.ts';

export interface MenuActions {
  command(name: Events['command']['name']): void;
  go(route: string): void;
  newWindow(): void;
  /** Opens the window for one line. */
  capture(): void;
  /** Steps the text size up or down by ten percent; 0 sets it back to 100. */
  textSize(step: 1 | -1 | 0): void;
  /** Puts the veil for sharing a screen on, or lifts it. */
  toggleSharing(): void;
  quit(): void;
}

export interface MenuFacts {
  /** Whose habits the menu keeps: as in `process.platform`; what is neither a Mac nor Windows is taken for GNOME. */
  readonly platform: string;
  readonly name: string;
  /** The keys of the veil for sharing a screen, as an accelerator. */
  readonly sharingKeys: string;
  readonly isSharing: boolean;
  /** Reload and developer tools, outside of a package only. */
  readonly hasTools: boolean;
}

const PLACES = [
  [t`Today`, '/today'],
  [t`People`, '/people'],
  [t`One-on-ones`, '/one-on-ones'],
  [t`Promises`, '/promises'],
  [t`Asks`, '/asks'],
  [t`Praise`, '/praise'],
  [t`Growth`, '/growth'],
  [t`Care`, '/care'],
  [t`Reminders`, '/reminders'],
  [t`Team`, '/team'],
] as const;

const SEPARATOR = { type: 'separator' } as const;

/**
 * The menu as data. Every entry has its keys, and the same keys do the same on every screen. What a platform is used to:
 * a Mac has a menu with the app's name, which holds settings, services, hiding and quitting; Windows says Exit and redoes
 * with Ctrl+Y; GNOME says Preferences; both of these have About under Help.
 */
export function menuTemplate(actions: MenuActions, { platform, name, sharingKeys, isSharing, hasTools }: MenuFacts): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const isWindows = platform === 'win32';
  const settings: MenuItemConstructorOptions = { label: isMac ? t`Settings…` : isWindows ? t`Settings` : t`Preferences`, accelerator: 'CmdOrCtrl+,', click: () => actions.command('settings') };
  const appMenu: MenuItemConstructorOptions = {
    label: name,
    submenu: [{ role: 'about', label: t`About ${name}` }, SEPARATOR, settings, SEPARATOR, { role: 'services', label: t`Services` }, SEPARATOR, { role: 'hide', label: t`Hide ${name}` }, { role: 'hideOthers', label: t`Hide Others` }, { role: 'unhide', label: t`Show All` }, SEPARATOR, { label: t`Quit ${name}`, accelerator: 'Cmd+Q', click: () => actions.quit() }],
  };
  const file: MenuItemConstructorOptions = {
    label: t`&File`,
    submenu: [
      { label: t`New Person…`, accelerator: 'CmdOrCtrl+N', click: () => actions.command('new-person') },
      { label: t`Write Something Down…`, accelerator: 'CmdOrCtrl+J', click: () => actions.capture() },
      { label: t`New Window`, accelerator: 'CmdOrCtrl+Shift+N', click: () => actions.newWindow() },
      SEPARATOR,
      ...(isMac ? [] : [settings]),
      { label: t`Lock Now`, accelerator: 'CmdOrCtrl+L', click: () => actions.command('lock') },
      SEPARATOR,
      { role: 'close', label: t`Close Window`, accelerator: 'CmdOrCtrl+W' },
      ...(isMac ? [] : [{ label: isWindows ? t`Exit` : t`Quit`, accelerator: 'Ctrl+Q', click: () => actions.quit() }]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: t`&Edit`,
    submenu: [
      // No roles: undo belongs to the app, whose journal knows what was done. The window hands it to the text field in use, if there is one.
      { label: t`Undo`, accelerator: 'CmdOrCtrl+Z', click: () => actions.command('undo') },
      { label: t`Redo`, accelerator: isMac ? 'Cmd+Shift+Z' : isWindows ? 'Ctrl+Y' : 'Ctrl+Shift+Z', click: () => actions.command('redo') },
      ...(isWindows ? [{ label: t`Redo`, accelerator: 'Ctrl+Shift+Z', visible: false, acceleratorWorksWhenHidden: true, click: () => actions.command('redo') }] : []),
      SEPARATOR,
      { role: 'cut', label: t`Cut` },
      { role: 'copy', label: t`Copy` },
      { role: 'paste', label: t`Paste` },
      { role: 'pasteAndMatchStyle', label: t`Paste as Plain Text` },
      { role: 'selectAll', label: t`Select All` },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: t`&View`,
    submenu: [
      { label: t`Larger Text`, accelerator: 'CmdOrCtrl+Plus', click: () => actions.textSize(1) },
      // The plus sign needs Shift on many keyboards; the bare key is what people press.
      { label: t`Larger Text`, accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true, click: () => actions.textSize(1) },
      { label: t`Smaller Text`, accelerator: 'CmdOrCtrl+-', click: () => actions.textSize(-1) },
      { label: t`Normal Text Size`, accelerator: 'CmdOrCtrl+0', click: () => actions.textSize(0) },
      SEPARATOR,
      { label: t`Screen-Sharing Veil`, type: 'checkbox', checked: isSharing, accelerator: sharingKeys, click: () => actions.toggleSharing() },
      { label: t`Lift or Drop the Veil`, accelerator: 'CmdOrCtrl+Shift+P', click: () => actions.command('lift-veil') },
      { role: 'togglefullscreen', label: t`Full Screen` },
      ...(hasTools ? [SEPARATOR, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
    ],
  };
  const go: MenuItemConstructorOptions = {
    label: t({ context: 'menu of places', message: '&Go' }),
    // A digit is one key: the tenth place has none.
    submenu: PLACES.map(([label, route], index) => ({ label, ...(index < 9 && { accelerator: `CmdOrCtrl+${index + 1}` }), click: () => actions.go(route) })),
  };
  const help: MenuItemConstructorOptions = { label: t`&Help`, role: 'help', submenu: [
      { label: t`User Guide`, accelerator: 'F1', click: () => actions.command('help') },
      { label: t`Keyboard Shortcuts`, click: () => actions.command('keys') },
      ...(isMac ? [] : [SEPARATOR, { role: 'about', label: t`About ${name}` } as const]),
    ] };
  return [...(isMac ? [appMenu] : []), file, edit, view, go, ...(isMac ? [{ role: 'windowMenu', label: t`Window` } as const] : []), help];
}
