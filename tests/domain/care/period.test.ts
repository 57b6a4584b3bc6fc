import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, toCalendarDate as day } from '#domain/calendar/calendar-date.ts';
import { isWithin, periodKeys, periodOf, spokenPeriod, YEAR_DAYS } from '#domain/care/period.ts';

test.each([
  // 22 November is the last of the 30 days, so the first is 22 - 29 = 24 October (October has 31 days).
  ['30-days', '2026-11-22', '2026-10-24', '2026-11-22', 'in the last 30 days'],
  ['90-days', '2026-11-22', '2026-08-25', '2026-11-22', 'in the last 90 days'],
  ['365-days', '2026-11-22', '2025-11-23', '2026-11-22', 'in the last 365 days'],
  ['this-quarter', '2026-11-22', '2026-10-01', '2026-11-22', 'this quarter, since 1 October'],
  ['this-quarter', '2026-10-01', '2026-10-01', '2026-10-01', 'this quarter, since 1 October'],
  ['last-quarter', '2026-11-22', '2026-07-01', '2026-09-30', 'last quarter, 1 July to 30 September'],
  ['last-quarter', '2026-02-10', '2025-10-01', '2025-12-31', 'last quarter, 1 October 2025 to 31 December 2025'],
  ['last-quarter', '2028-05-31', '2028-01-01', '2028-03-31', 'last quarter, 1 January to 31 March'],
] as const)('%s on %s', (key, today, from, to, spoken) => {
  expect(periodOf(key, day(today))).toEqual({ from, to });
  expect(spokenPeriod(key, day(today))).toBe(spoken);
});

test('no period goes back further than a year, nor past today', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), fc.constantFrom(...periodKeys), (offset, key) => {
      const today = addDays(day('1950-01-01'), offset);
      const { from, to } = periodOf(key, today);
      expect(daysBetween(from, today)).toBeLessThan(YEAR_DAYS);
      expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0);
      expect(to <= today).toBe(true);
    }),
  );
});

test('both ends belong to a period; no day does not', () => {
  const period = { from: day('2026-11-01'), to: day('2026-11-30') };
  expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((on) => isWithin(day(on), period))).toEqual([false, true, true, false]);
  expect(isWithin(null, period)).toBe(false);
});
