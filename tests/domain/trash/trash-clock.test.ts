import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAtTrash, type TrashClock } from '#domain/trash/trash-clock.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 3);

/** Looks at the clock at each of these days; the instants (in days) up to which it might empty. */
function looks(...days: number[]): (number | null)[] {
  let clock: TrashClock | null = null;
  return days.map((day) => {
    const look = lookAtTrash(clock, START + day * DAY);
    clock = look.clock;
    return look.emptyAsOf === null ? null : (look.emptyAsOf - START) / DAY;
  });
}

test.each<[string, number[], (number | null)[]]>([
  ['the first look of a store waits a week, then it empties every day', [0, 1, 6.9, 7, 8], [null, null, null, 7, 8]],
  ['two windows, one after the other', [0, 5, 8, 8, 8], [null, null, 8, 8, 8]],
  ['a year ahead: nothing goes, and it waits a week', [0, 5, 8, 373, 374, 379, 380.1], [null, null, 8, null, null, null, 380.1]],
  ['a year ahead and back: nothing goes because of it', [0, 5, 8, 373, 374, 9, 10], [null, null, 8, null, null, null, 10]],
  ['a year back: nothing goes; then on as the clock says', [0, 5, 8, -357, -356], [null, null, 8, null, -356]],
  ['every other week: what was announced last time goes', [0, 14, 28, 42], [null, 0, 14, 28]],
  ['a weekend away is no gap', [0, 5, 8, 11], [null, null, 8, 11]],
])('%s', (_name, days, empties) => {
  expect(looks(...days)).toEqual(empties);
});

test('whatever the clock does, nothing goes that was not over a week of seen looks ago, or announced at an earlier look', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 2, maxLength: 20 }), (steps) => {
      const days = steps.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? 0) + step], [0]);
      const empties = looks(...days);
      for (const [index, asOf] of empties.entries()) {
        const jump = (days[index] ?? 0) - (days[index - 1] ?? 0);
        if (asOf !== null && jump > 7) expect(days.slice(0, index)).toContain(asOf);
        if (jump < 0) expect(asOf).toBeNull();
      }
    }),
  );
});
