import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, percentile } from '#domain/care/quantile.ts';

test.each([
  [[3], 3, 3],
  [[1, 2], 1.5, 2],
  // Sorted 0 1 2 4 9: the third is the middle; 90 % of five is 4.5, so the fifth.
  [[4, 0, 9, 1, 2], 2, 9],
  // Ten figures: halfway between the fifth (5) and the sixth (6); 90 % of ten is nine, so the ninth.
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5.5, 9],
  [[2, 2, 2, 2, 30], 2, 30],
])('%j has the middle %d and the ninetieth %d', (numbers, middle, ninetieth) => {
  expect(median(numbers)).toBe(middle);
  expect(percentile(numbers, 90)).toBe(ninetieth);
});

test('the order does not matter; at least half lie on each side of the middle; nine of ten do not exceed the ninetieth', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 }), (numbers) => {
      const [middle, ninetieth] = [median(numbers), percentile(numbers, 90)];
      expect([median(numbers.toReversed()), percentile(numbers.toReversed(), 90)]).toEqual([middle, ninetieth]);
      expect(numbers.filter((each) => each <= middle).length * 2).toBeGreaterThanOrEqual(numbers.length);
      expect(numbers.filter((each) => each >= middle).length * 2).toBeGreaterThanOrEqual(numbers.length);
      expect(numbers.filter((each) => each <= ninetieth).length * 10).toBeGreaterThanOrEqual(numbers.length * 9);
      expect(numbers).toContain(ninetieth);
    }),
  );
});

test('nothing has neither', () => {
  expect(() => median([])).toThrow(RangeError);
  expect(() => percentile([], 90)).toThrow(RangeError);
});
