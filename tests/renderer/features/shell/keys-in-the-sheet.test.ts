import fs from 'node:fs';
import path from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '#electron/window/menu-template.ts';
import { menuKeys } from '#features/shell/menu-keys.ts';

const root = path.resolve(import.meta.dirname, '../../../../renderer');
const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const sources = new Map(files.map((name) => [name.replaceAll('\\', '/'), fs.readFileSync(path.join(root, name), 'utf8')]));

/** As one key is written in several ways: `K` and `k`, an arrow by its name or as drawn. */
const named = (keys: string) => keys.replace('↑', 'ArrowUp').replace('↓', 'ArrowDown').replace(/^.$/, (key) => key.toLowerCase());

/** Every key that a source registers or lists, by its literal or its constant. */
const constants = new Map([...sources.values()].flatMap((text) => [...text.matchAll(/const (\w+_KEY) = t?['`]([^'`]+)['`]/g)].map(([, name, keys]) => [name as string, keys as string] as const)));
const known = new Set([...sources.values()].flatMap((text) => [...text.matchAll(/\bkeys: (?:t?['`]([^'`]+)['`]|(\w+_KEY))/g)].map(([, literal, constant]) => named(literal ?? constants.get(constant ?? '') ?? ''))));

/** Those that answer keys by themselves without the sheet, and why. */
const outsideOfTheSheet: Readonly<Record<string, string>> = {
  'components/text-field.tsx': 'it hands keys on to whoever uses the field',
  'features/shell/find-in-page.tsx': 'its buttons show their keys, and the sheet cannot be opened from it',
  'features/guide/guide-dialog.tsx': 'its buttons show their keys, and the sheet cannot be opened from it',
  'features/settings/key-choice.tsx': 'it takes any key down as the one to be',
  'features/protection/cover-while-locked.ts': 'it keeps keys away from what is covered',
  'features/one-on-ones/unseen-line.tsx': 'Enter ends the line, as it does in every field',
  'features/settings/saved-text.tsx': 'Enter saves what is typed, as it does in every field',
  'features/growth/step-row.tsx': 'the list of steps lists them',
  'components/explain.tsx': 'Esc steps back, as it does everywhere',
};

test('whatever answers keys by itself says so in the sheet', () => {
  const answering = [...sources].filter(([, text]) => /\bonKeyDown(Capture)?=|addEventListener\('keydown'/.test(text)).map(([name]) => name);
  const silent = answering.filter((name) => !/useListedKeys\(|useRowWalk\(/.test(sources.get(name) ?? ''));
  expect(silent.toSorted()).toEqual(Object.keys(outsideOfTheSheet).toSorted());
});

test('a key that a button shows is a key that works', () => {
  const shown = [...sources].filter(([name]) => !(name in outsideOfTheSheet) || name.endsWith('step-row.tsx')).flatMap(([name, text]) => [...text.matchAll(/\b(?:shortcut|keys)=\{?t?["'`]([^"'`]+)["'`]/g)].map(([, keys]) => ({ name, keys: named(keys as string) })));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter(({ keys }) => !known.has(keys) && keys !== 'Esc')).toEqual([]);
});

/** These the manager chooses: the window registers whatever they are. */
const SHARING_KEYS = 'CommandOrControl+Shift+H';

test('every key of the menu is in the sheet, and every key the sheet takes from the menu is in the menu', () => {
  const nothing = () => undefined;
  const menu = menuTemplate({ command: nothing, go: nothing, newWindow: nothing, capture: nothing, textSize: nothing, quit: nothing } as never, { platform: 'linux', name: 'Heed', hasTools: false, isSharing: false, sharingKeys: SHARING_KEYS });
  const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] => items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  const accelerators = flat(menu).flatMap(({ accelerator, visible }) => (accelerator && visible !== false ? [String(accelerator).replace('CmdOrCtrl', 'Ctrl')] : []));
  const isPlace = (keys: string) => /^Ctrl\+[1-9]$/.test(keys);
  expect(accelerators.filter((keys) => !known.has(keys) && !isPlace(keys) && keys !== SHARING_KEYS)).toEqual([]);
  expect(menuKeys.map(({ keys }) => keys).filter((keys) => !accelerators.includes(keys))).toEqual([]);
  expect(accelerators.filter(isPlace).at(-1)).toBe('Ctrl+9');
});

test('no two keys of one group do different things', () => {
  const bindings = [...sources.values()].flatMap((text) => [...text.matchAll(/\{ keys: '([^']+)', does: t`([^`]+)`, group: t`([^`]+)`/g)].map(([, keys, does, group]) => ({ of: `${group}: ${keys}`, does })));
  const byKey = Map.groupBy(bindings, ({ of }) => of);
  expect(bindings.length).toBeGreaterThan(40);
  expect([...byKey].filter(([, all]) => new Set(all.map(({ does }) => does)).size > 1).map(([of, all]) => `${of} (${all.map(({ does }) => does).join(' | ')})`)).toEqual([]);
});
