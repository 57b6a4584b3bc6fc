import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { menuTemplate, type MenuFacts } from '#electron/window/menu-template.ts';
import { steppedTextSize } from '#electron/window/text-size.ts';

const actions = () => ({ command: vi.fn(), go: vi.fn(), newWindow: vi.fn(), capture: vi.fn(), textSize: vi.fn(), toggleSharing: vi.fn(), quit: vi.fn() });

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

const press = (items: readonly MenuItemConstructorOptions[], accelerator: string) => {
  const found = flat(items).filter((item) => item.accelerator === accelerator);
  expect(found, accelerator).toHaveLength(1);
  (found[0] as unknown as { click(): void }).click();
};

const facts = (platform: string, more: Partial<MenuFacts> = {}): MenuFacts => ({ platform, name: 'Heed', sharingKeys: 'CommandOrControl+Shift+H', isSharing: false, hasTools: false, ...more });
const labels = (items: readonly MenuItemConstructorOptions[]) => flat(items).flatMap(({ label }) => label ?? []);
const roles = (items: readonly MenuItemConstructorOptions[]) => flat(items).flatMap(({ role }) => role ?? []);

test.each(['darwin', 'win32', 'linux'])('every key does one thing (%s)', (platform) => {
  const keys = flat(menuTemplate(actions(), facts(platform, { hasTools: true }))).flatMap(({ accelerator }) => (accelerator ? [String(accelerator).replace(/CmdOrCtrl|CommandOrControl/, platform === 'darwin' ? 'Cmd' : 'Ctrl')] : []));
  expect(new Set(keys).size).toBe(keys.length);
});

test('the keys do what the platform is used to', () => {
  const done = actions();
  const menu = menuTemplate(done, facts('linux'));
  for (const key of ['CmdOrCtrl+,', 'CmdOrCtrl+N', 'CmdOrCtrl+Z', 'Ctrl+Shift+Z', 'CmdOrCtrl+Shift+P', 'F1']) press(menu, key);
  expect(done.command.mock.calls.flat()).toEqual(['settings', 'new-person', 'undo', 'redo', 'lift-veil', 'help']);
  press(menu, 'CmdOrCtrl+2');
  expect(done.go).toHaveBeenCalledWith('/people');
  press(menu, 'CmdOrCtrl+-');
  expect(done.textSize).toHaveBeenCalledWith(-1);
  press(menu, 'CommandOrControl+Shift+H');
  expect(done.toggleSharing).toHaveBeenCalledOnce();
  press(menu, 'Ctrl+Q');
  expect(done.quit).toHaveBeenCalledOnce();
});

test('a package has no developer tools, a Mac has its own menu first', () => {
  expect(flat(menuTemplate(actions(), facts('linux'))).map(({ role }) => role)).not.toContain('toggleDevTools');
  expect(menuTemplate(actions(), facts('darwin'))[0]?.label).toBe('Heed');
});

test('a Mac finds settings, services and hiding in the menu with its name', () => {
  const [first, ...others] = menuTemplate(actions(), facts('darwin'));
  expect(labels([first as MenuItemConstructorOptions])).toEqual(['Heed', 'About Heed', 'Settings…', 'Services', 'Hide Heed', 'Hide Others', 'Show All', 'Quit Heed']);
  expect(roles([first as MenuItemConstructorOptions])).toEqual(['about', 'services', 'hide', 'hideOthers', 'unhide']);
  expect(roles(others)).toContain('windowMenu');
  expect(labels(others)).not.toContain('Settings…');
});

test.each([
  ['win32', 'Settings', 'Exit', 'Ctrl+Y'],
  ['linux', 'Preferences', 'Quit', 'Ctrl+Shift+Z'],
])('%s has %s and %s under File, redoes with its own keys, and has About under Help', (platform, settings, quit, redoKeys) => {
  const menu = menuTemplate(actions(), facts(platform));
  expect(labels(menu.slice(0, 1))).toEqual(expect.arrayContaining([settings, quit]));
  expect(flat(menu).find(({ label, visible }) => label === 'Redo' && visible !== false)?.accelerator).toBe(redoKeys);
  expect(labels(menu.slice(-1))).toContain('About Heed');
  expect(roles(menu)).not.toContain('services');
});

test('the entry of the veil for sharing is ticked while it is on, and has the keys that were chosen', () => {
  const entry = flat(menuTemplate(actions(), facts('linux', { isSharing: true, sharingKeys: 'Alt+F9' }))).find(({ label }) => label === 'Screen-Sharing Veil');
  expect(entry).toMatchObject({ type: 'checkbox', checked: true, accelerator: 'Alt+F9' });
});

test.each([
  [100, 1, 110],
  [100, -1, 90],
  [200, 1, 200],
  [80, -1, 80],
  [150, 0, 100],
] as const)('text of %i % stepped by %i becomes %i %', (percent, step, next) => expect(steppedTextSize(percent, step)).toBe(next));
