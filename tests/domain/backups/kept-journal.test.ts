import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOver, keepFrom, type Keeping, keptUntil, seenAgain } from '#domain/backups/kept-journal.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 22);
const looks = (from: Keeping, ...days: readonly number[]) => days.reduce((keeping, day) => seenAgain(keeping, START + day * DAY), from);
const everyDay = (days: number) => Array.from({ length: days }, (_, index) => index + 1);

test('it is over after thirty days on which Heed ran, and not before', () => {
  expect(isOver(looks(keepFrom(START), ...everyDay(29)))).toBe(false);
  expect(isOver(looks(keepFrom(START), ...everyDay(30)))).toBe(true);
});

test.each([
  ['set forward by a year', [365]],
  ['set forward by a year and back', [365, 1]],
  ['set back by a year', [-365]],
  ['set back by a year and right again', [-365, 1]],
  ['forward by a year for a week', [365, 366, 367, 368, 369, 370, 371, 8]],
])('a clock that is %s does not end it', (_how, days) => {
  expect(isOver(looks(keepFrom(START), ...days))).toBe(false);
});

test('who comes back after a long time away still finds it', () => {
  expect(isOver(looks(keepFrom(START), 1, 60))).toBe(false);
});

test('until when it is kept is thirty days from the restore, moves with a clock that was wrong, and never lies in the past', () => {
  expect(keptUntil(keepFrom(START), START)).toBe(START + 30 * DAY);
  expect(keptUntil(looks(keepFrom(START), ...everyDay(10)), START + 10 * DAY)).toBe(START + 30 * DAY);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 40 }), fc.integer({ min: -1000, max: 1000 }), (days, day) => {
      const keeping = looks(keepFrom(START), ...days);
      expect(keeping.passedMs).toBeGreaterThanOrEqual(0);
      if (!isOver(seenAgain(keeping, START + day * DAY))) expect(keptUntil(keeping, START + day * DAY)).toBeGreaterThan(START + day * DAY);
    }),
  );
});
