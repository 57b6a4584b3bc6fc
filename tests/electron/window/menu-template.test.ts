import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { menuTemplate } from '#electron/window/menu-template.ts';
import { steppedTextSize } from '#electron/window/text-size.ts';

const actions = () => ({ command: vi.fn(), go: vi.fn(), newWindow: vi.fn(), capture: vi.fn(), textSize: vi.fn(), quit: vi.fn() });

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

const press = (items: readonly MenuItemConstructorOptions[], accelerator: string) => {
  const found = flat(items).filter((item) => item.accelerator === accelerator);
  expect(found, accelerator).toHaveLength(1);
  (found[0] as unknown as { click(): void }).click();
};

test.each([true, false])('every key does one thing (Mac: %s)', (isMac) => {
  const keys = flat(menuTemplate(actions(), { isMac, name: 'Heed', hasTools: true })).flatMap(({ accelerator }) => (accelerator ? [String(accelerator).replace('CmdOrCtrl', isMac ? 'Cmd' : 'Ctrl')] : []));
  expect(new Set(keys).size).toBe(keys.length);
});

test('the keys do what the platform is used to', () => {
  const done = actions();
  const menu = menuTemplate(done, { isMac: false, name: 'Heed', hasTools: false });
  for (const key of ['CmdOrCtrl+,', 'CmdOrCtrl+N', 'CmdOrCtrl+Z', 'Ctrl+Shift+Z', 'CmdOrCtrl+Shift+P', 'F1']) press(menu, key);
  expect(done.command.mock.calls.flat()).toEqual(['settings', 'new-person', 'undo', 'redo', 'lift-veil', 'help']);
  press(menu, 'CmdOrCtrl+2');
  expect(done.go).toHaveBeenCalledWith('/people');
  press(menu, 'CmdOrCtrl+-');
  expect(done.textSize).toHaveBeenCalledWith(-1);
  press(menu, 'Ctrl+Q');
  expect(done.quit).toHaveBeenCalledOnce();
});

test('a package has no developer tools, a Mac has its own menu first', () => {
  expect(flat(menuTemplate(actions(), { isMac: false, name: 'Heed', hasTools: false })).map(({ role }) => role)).not.toContain('toggleDevTools');
  expect(menuTemplate(actions(), { isMac: true, name: 'Heed', hasTools: false })[0]?.label).toBe('Heed');
});

test.each([
  [100, 1, 110],
  [100, -1, 90],
  [200, 1, 200],
  [80, -1, 80],
  [150, 0, 100],
] as const)('text of %i % stepped by %i becomes %i %', (percent, step, next) => expect(steppedTextSize(percent, step)).toBe(next));
