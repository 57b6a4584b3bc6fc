import { expect, test } from 'vitest';
import type { Shortcut } from '#components/shortcuts.ts';
import { paletteChoices } from '#features/search/palette-choices.ts';

const shortcut = (keys: string, does: string, group: string): Shortcut => ({ keys, does, group, run: () => undefined });
const shortcuts = [shortcut('Ctrl+,', 'Settings', 'Everywhere'), shortcut('g then s', 'Settings', 'Go to'), shortcut('Ctrl+N', 'New person', 'Everywhere')];

test.each(['', 'sett'])('a place with a second key stands once for %j', (line) => {
  const names = paletteChoices(line, { people: [], shortcuts, results: null }).flatMap(({ title, choices }) => choices.map(({ name }) => `${title}: ${name}`));
  expect(names.filter((name) => name.endsWith(': Settings'))).toEqual(['Go to: Settings']);
  expect(names.includes('Do: New person')).toBe(line === '');
});
