import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givesAway } from '#domain/care/gives-away.ts';
import { showable, SMALLEST_GROUP } from '#domain/care/small-groups.ts';

const sizes = (...people: number[]) => people.map((each) => ({ people: each }));

test.each([
  ['all are large enough', [3, 8, 4], [3, 8, 4]],
  ['one is too small: the next larger stays hidden with it', [8, 2, 5], [8]],
  ['of equal ones one is enough', [4, 1, 4, 9], [4, 9]],
  // 1 and 1 are two people together, who would be what is left of the whole.
  ['two are too small, and together too', [1, 1, 6, 7], [7]],
  // 1 and 2 are three people of two groups: neither follows.
  ['two are too small, together three', [1, 2, 6, 7], [6, 7]],
  ['nothing is left when the rest is one', [2, 9], []],
  ['nobody is in a group', [0, 5, 4], [5, 4]],
  ['only one group', [7], [7]],
  ['one small group', [2], []],
])('%s', (_, all, shown) => {
  expect(showable(sizes(...all)).map(({ people }) => people)).toEqual(shown);
});

test('what is shown is large enough, and what is left of the whole is nothing, or several groups of three people and more', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 }), (people) => {
      const groups = sizes(...people);
      const shown = showable(groups);
      expect(shown.every((group) => group.people >= SMALLEST_GROUP)).toBe(true);
      const left = groups.filter((group) => group.people > 0 && !shown.includes(group));
      const isSafe = left.length === 0 || shown.length === 0 || (left.length >= 2 && left.reduce((sum, group) => sum + group.people, 0) >= SMALLEST_GROUP);
      expect(isSafe).toBe(true);
      const sorted = (all: readonly { readonly people: number }[]) => all.map((group) => group.people).sort((a, b) => a - b);
      expect(sorted(showable(groups.toReversed()))).toEqual(sorted(shown));
    }),
  );
});

const everybody = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
test.each([
  ['no groups', [], false],
  ['two groups that make the whole', [['a', 'b', 'c', 'd'], ['e', 'f', 'g', 'h']], false],
  ['the whole less two', [['a', 'b', 'c', 'd', 'e', 'f']], true],
  ['one less the other is one person', [['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd']], true],
  ['one less the other is three people', [['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['a', 'b', 'c', 'd']], true], // and the whole less the first is h
  ['overlap alone gives nobody away', [['a', 'b', 'c', 'd'], ['d', 'e', 'f', 'g']], false],
  // (a b c) and (d e f) together less (a b c d e) is f, though no two of them say so.
  ['three together do what two do not', [['a', 'b', 'c'], ['d', 'e', 'f'], ['a', 'b', 'c', 'd', 'e']], true],
])('%s', (_, groups, expected) => {
  expect(givesAway(groups, everybody)).toBe(expected);
});

test('one person more or less is always found out, and disjoint groups of three and more give nobody away', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 3, max: 6 }), { minLength: 2, maxLength: 5 }), (counts) => {
      const groups = counts.map((count, group) => Array.from({ length: count }, (_, index) => `${group}-${index}`));
      const all = groups.flat();
      expect(givesAway(groups, all)).toBe(false);
      expect(givesAway([...groups, [...(groups[0] ?? []), '1-0']], all)).toBe(true);
    }),
  );
});
