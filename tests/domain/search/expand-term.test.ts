import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandTerm, typos } from '#domain/search/expand-term.ts';

test.each([
  ['plan', 'plan', 0],
  ['plan', 'plant', 1],
  ['plan', 'paln', 1],
  ['plan', 'clam', 2],
  ['budget', 'bugdte', 2],
])('from %s to %s are %i typos', (a, b, distance) => {
  expect(typos(a, b, 3)).toBe(distance);
});

test('a short word is not guessed', () => {
  expect(expandTerm('vpn', ['van', 'vpn', 'vpns'])).toEqual([
    { term: 'vpn', weight: 1 },
    { term: 'vpns', weight: 0.6 },
  ]);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 10 });

test('typos count the same both ways, and none only for the same word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(typos(a, b, 20)).toBe(typos(b, a, 20));
      expect(typos(a, b, 20) === 0).toBe(a === b);
    }),
  );
});

test('every word that is begun is found, whatever else is in the index', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (all, typed) => {
      const found = expandTerm(typed, all.toSorted());
      expect(found.filter(({ weight }) => weight > 0.5).map(({ term }) => term)).toEqual(all.filter((each) => each.startsWith(typed)).toSorted());
    }),
  );
});
