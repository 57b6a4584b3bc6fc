import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDateAt, daysBetween, fromDayNumber, toCalendarDate, toDayNumber, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { lastDayOfMonths, lastDayWithin } from '#domain/requests/statutory-period.ts';

/** Counted by hand on the calendar: a period that begins with the day, so the day itself is its first. */
test.each([
  ['2026-04-10', 2, '2026-06-09'], // the example of the product's facts
  ['2026-04-01', 2, '2026-05-31'], // two whole calendar months
  ['2026-03-01', 2, '2026-04-30'],
  ['2026-01-01', 2, '2026-02-28'], // the day before 1 March
  ['2028-01-01', 2, '2028-02-29'], // and in a leap year
  ['2026-12-28', 2, '2027-02-27'], // 28 February is there
  ['2026-12-29', 2, '2027-02-28'], // 29, 30 and 31 February are not: the month's last day
  ['2026-12-30', 2, '2027-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2027-12-28', 2, '2028-02-27'],
  ['2027-12-29', 2, '2028-02-28'], // 29 February 2028 is there
  ['2027-12-30', 2, '2028-02-29'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-06-30', 2, '2026-08-29'],
  ['2026-07-30', 2, '2026-09-29'],
  ['2026-07-31', 2, '2026-09-30'], // no 31 September
  ['2026-08-31', 2, '2026-10-30'],
  ['2026-02-28', 2, '2026-04-27'],
  ['2028-02-29', 2, '2028-04-28'],
  ['2026-11-15', 2, '2027-01-14'], // over the year
  ['2026-06-10', 3, '2026-09-09'], // three months after the fact, beginning with the day after 9 June
  ['2026-11-30', 3, '2027-02-28'],
  ['2024-02-29', 12, '2025-02-28'], // no 29 February 2025
  ['2024-04-06', 12, '2025-04-05'],
  ['2099-12-31', 2, '2100-02-28'], // 2100 is no leap year
])('%s and %i months end with %s', (begins, months, ends) => {
  expect(lastDayOfMonths(toCalendarDate(begins), months)).toBe(ends);
});

test.each([
  ['2026-11-02', 21, '2026-11-23'],
  ['2028-02-10', 21, '2028-03-02'], // over 29 February
  ['2026-02-10', 21, '2026-03-03'],
  ['2026-12-20', 21, '2027-01-10'],
  ['2026-03-31', 28, '2026-04-28'],
])('within %s + %i days is %s', (from, days, last) => {
  expect(lastDayWithin(toCalendarDate(from), days)).toBe(last);
});

const anyDay = fc.integer({ min: toDayNumber(toCalendarDate('2020-01-01')), max: toDayNumber(toCalendarDate('2120-12-31')) }).map(fromDayNumber);

test('a period is never longer than the statute: it ends before the corresponding day, and at a month without one with the month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (begins, months) => {
      const ends = lastDayOfMonths(begins, months);
      const next = addDays(ends, 1);
      // Told apart from the code: the day after is the corresponding day, or the first of a month when that day is missing.
      if (next.slice(8) !== begins.slice(8)) expect([next.slice(8), Number(begins.slice(8)) > 28]).toEqual(['01', true]);
      const monthsApart = (Number(next.slice(0, 4)) - Number(begins.slice(0, 4))) * 12 + Number(next.slice(5, 7)) - Number(begins.slice(5, 7));
      expect(monthsApart).toBe(next.slice(8) === begins.slice(8) ? months : months + 1);
      expect(daysBetween(begins, ends) + 1).toBeLessThanOrEqual(31 * months);
    }),
  );
});

test('who asks later is never answered sooner', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (begins, months) => lastDayOfMonths(begins, months) <= lastDayOfMonths(addDays(begins, 1), months)));
});

test('a day stays a day in every zone: the instant it was written down at plays no part', () => {
  const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'];
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...zones), fc.constantFrom('00:00', '00:30', '12:00', '23:59'), (begins, zone, time) => {
      const seen = calendarDateAt(instantAt(begins, time as WallTime, zone), zone);
      expect(lastDayOfMonths(seen, 2)).toBe(lastDayOfMonths(begins, 2));
    }),
  );
});
