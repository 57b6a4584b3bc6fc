import { expect, test } from 'vitest';
import { type TrayEntry, trayItems } from '#electron/window/tray-list.ts';

const entry = (label: string): TrayEntry => ({ label, route: `/${label}` });

test('says so when nothing is left for today', () => {
  expect(trayItems([], false)).toEqual([{ kind: 'heading', label: 'Nothing more for today' }, { kind: 'separator' }, { kind: 'capture', label: 'Write Something Down…' }, { kind: 'veil', label: 'Screen-Sharing Veil', isOn: false }, { kind: 'open', label: 'Open Heed' }, { kind: 'quit', label: 'Quit' }]);
});

test('leads from a line to its page', () => {
  expect(trayItems([entry('a')], false).slice(0, 2)).toEqual([
    { kind: 'heading', label: 'Today' },
    { kind: 'route', label: 'a', route: '/a' },
  ]);
});

test('shows eight lines, and how many more there are', () => {
  const items = trayItems(Array.from({ length: 11 }, (_, index) => entry(`n${index}`)), false);
  expect(items.filter(({ kind }) => kind === 'route')).toHaveLength(9);
  expect(items[9]).toEqual({ kind: 'route', label: '3 more…', route: '/today' });
});

test('keeps a line to one short line, never cutting a character in two', () => {
  const [, line] = trayItems([entry(`One\non one ${'👩‍👩‍👧'.repeat(80)}`)], true);
  expect(line).toMatchObject({ label: `One on one ${'👩‍👩‍👧'.repeat(48)}…` });
});
