import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeVerdict } from '#domain/archive/merge-row.ts';

test.each([
  [5, undefined, 'added'],
  [5, 4, 'updated'],
  [5, 5, 'same'],
  [5, 6, 'kept'],
] as const)('changed at %s there and %s here: %s', (there, here, verdict) => expect(mergeVerdict(there, here)).toBe(verdict));

test('whichever side merges first, the same copy counts', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (a, b) => {
      const winner = (there: number, here: number) => (mergeVerdict(there, here) === 'updated' ? there : here);
      expect(winner(a, b)).toBe(winner(b, a));
    }),
  );
});
