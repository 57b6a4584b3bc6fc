import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, toCalendarDate, type Weekday } from '#domain/calendar/calendar-date.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, previousWorkingDay, type WorkingDays, workingDayOnOrAfter, workingDayOnOrBefore, workingDaysBetween } from '#domain/calendar/working-days.ts';

const on = toCalendarDate;
const christmas = new Set(['2026-12-25', '2026-12-28', '2027-01-01']); // the 28th stands in for Boxing Day on a Saturday
const work: WorkingDays = { days: [1, 2, 3, 4, 5], isHoliday: (day) => christmas.has(day) };

test.each([
  ['next after a Friday', nextWorkingDay(on('2026-11-20'), work), '2026-11-23'],
  ['next after a working day is the day after', nextWorkingDay(on('2026-11-23'), work), '2026-11-24'],
  ['next over Christmas', nextWorkingDay(on('2026-12-24'), work), '2026-12-29'],
  ['previous before a Monday', previousWorkingDay(on('2026-11-23'), work), '2026-11-20'],
  ['previous over Christmas', previousWorkingDay(on('2026-12-29'), work), '2026-12-24'],
  ['on or after a working day is the day', workingDayOnOrAfter(on('2026-11-23'), work), '2026-11-23'],
  ['on or after a Sunday', workingDayOnOrAfter(on('2026-11-22'), work), '2026-11-23'],
  ['on or before a Sunday', workingDayOnOrBefore(on('2026-11-22'), work), '2026-11-20'],
  ['two more working days', addWorkingDays(on('2026-11-20'), 2, work), '2026-11-24'],
  ['two working days back', addWorkingDays(on('2026-11-23'), -2, work), '2026-11-19'],
  ['none from a Saturday', addWorkingDays(on('2026-11-21'), 0, work), '2026-11-23'],
])('%s', (_name, actual, expected) => expect(actual).toBe(expected));

test('Friday to Monday is one working day', () => {
  expect(workingDaysBetween(on('2026-11-20'), on('2026-11-23'), work)).toBe(1);
  expect(workingDaysBetween(on('2026-11-23'), on('2026-11-20'), work)).toBe(-1);
  expect(workingDaysBetween(on('2026-12-24'), on('2026-12-29'), work)).toBe(1);
});

test('a calendar full of holidays still answers', () => {
  const never: WorkingDays = { days: [1], isHoliday: () => true };
  expect(workingDayOnOrAfter(on('2026-11-22'), never)).toBe('2026-11-22');
});

const anyDay = fc.integer({ min: 20_000, max: 25_000 }).map(fromDayNumber);
const anyWork = fc
  .record({ days: fc.uniqueArray(fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }), holidays: fc.uniqueArray(anyDay, { maxLength: 20 }) })
  .map(({ days, holidays }): WorkingDays => ({ days, isHoliday: (day) => holidays.includes(day) }));

test('what is added can be counted', () => {
  fc.assert(
    fc.property(anyDay, anyWork, fc.integer({ min: 1, max: 40 }), (day, any, count) => {
      const end = addWorkingDays(day, count, any);
      expect(isWorkingDay(end, any)).toBe(true);
      expect(workingDaysBetween(day, end, any)).toBe(count);
    }),
  );
});
