import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate, daysBetween, fromDayNumber, isoWeekday, toCalendarDate, type Weekday } from '#domain/calendar/calendar-date.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import { dueReview, reviewDay, weekToReview } from '#domain/review/review-week.ts';
import { firstWorkingWeekday, weekBegin, weekToSee } from '#domain/team/week-days.ts';

const on = toCalendarDate;
const monday = on('2026-11-16');
const mondayToFriday: readonly Weekday[] = [1, 2, 3, 4, 5];
const work = (off: readonly string[] = [], leave: readonly string[] = [], days = mondayToFriday): WorkingDays => ({ days, isHoliday: (day) => off.includes(day), isLeave: (day) => leave.includes(day) });
const none = () => false;

test.each([
  ['Monday to Friday', [1, 2, 3, 4, 5], 1],
  ['Sunday to Thursday', [1, 2, 3, 4, 7], 7],
  ['Saturday to Wednesday', [1, 2, 3, 6, 7], 6],
  ['three days in the middle', [2, 3, 4], 2],
  ['every day', [1, 2, 3, 4, 5, 6, 7], 1],
] as const)('whoever works %s begins the week on weekday %#', (_, days, first) => expect(firstWorkingWeekday(days)).toBe(first));

test('a week is looked at until its last working day is over', () => {
  expect(weekToSee(on('2026-11-20'), mondayToFriday)).toBe(monday);
  expect(weekToSee(on('2026-11-21'), mondayToFriday)).toBe('2026-11-23');
});

test.each([
  ['Friday of that week', 5, work(), '2026-11-20'],
  ['the working day before a holiday', 5, work(['2026-11-20']), '2026-11-19'],
  ['the working day before leave', 5, work([], ['2026-11-19', '2026-11-20']), '2026-11-18'],
  ['a Saturday that was chosen', 6, work(), '2026-11-21'],
  ['the Monday after', 1, work(), '2026-11-23'],
  ['the working day after a Monday off', 1, work(['2026-11-23']), '2026-11-24'],
  ['no day of a week on leave', 5, work([], ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21']), null],
] as const)('the week is looked back on: %s', (_, weekday, ground, expected) => expect(reviewDay(monday, weekday, ground)).toBe(expected));

test.each([
  ['2026-11-19', null],
  ['2026-11-20', monday],
  ['2026-11-22', monday],
  ['2026-11-24', monday],
  ['2026-11-25', null],
] as const)('on %s the review of %s is due', (today, weekOn) => {
  expect(dueReview(on(today), 5, work(), none)?.weekOn ?? null).toBe(weekOn);
  expect(dueReview(on(today), 5, work(), (week) => week === monday)).toBeNull();
  expect(dueReview(on(today), null, work(), none)).toBeNull();
});

test('asked for by hand it is the week that is due, else the one that runs, and early in a week the one before', () => {
  expect(weekToReview(on('2026-11-24'), { weekOn: monday, on: on('2026-11-20') }, mondayToFriday)).toBe(monday);
  expect(weekToReview(on('2026-11-25'), null, mondayToFriday)).toBe('2026-11-23');
  expect(weekToReview(on('2026-11-24'), null, mondayToFriday)).toBe(monday);
});

const anyDay = fc.integer({ min: 20_000, max: 21_500 }).map(fromDayNumber);
const anyWeekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
const anyWeek = fc.uniqueArray(anyWeekday, { minLength: 1, maxLength: 7 });
const anyRest = fc.array(fc.tuple(anyDay, fc.integer({ min: 0, max: 20 })), { maxLength: 12 });

/** Whoever rests on these days, for so long each. */
const resting = (days: readonly Weekday[], rests: readonly (readonly [CalendarDate, number])[]): WorkingDays => ({ days, isHoliday: () => false, isLeave: (day) => rests.some(([from, length]) => day >= from && daysBetween(from, day) <= length) });

test('a week begins on one day of the week, at most six days before each of its days', () => {
  fc.assert(
    fc.property(anyDay, anyWeek, (day, days) => {
      const begin = weekBegin(day, days);
      expect(isoWeekday(begin)).toBe(firstWorkingWeekday(days));
      expect(daysBetween(begin, day)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(begin, day)).toBeLessThan(7);
      expect(days).toContain(isoWeekday(begin));
    }),
  );
});

test('no review is planned for leave, each week has one at most, and each day at most one that is due', () => {
  fc.assert(
    fc.property(anyDay, anyWeekday, anyWeek, anyRest, (day, weekday, days, rests) => {
      const ground = resting(days, rests);
      const begin = weekBegin(day, days);
      const planned = reviewDay(begin, weekday, ground);
      if (planned !== null) {
        expect(ground.isLeave?.(planned)).toBe(false);
        expect(planned >= begin && planned < addDays(begin, 14)).toBe(true);
      }
      const due = dueReview(day, weekday, ground, none);
      if (due !== null) {
        expect(reviewDay(due.weekOn, weekday, ground)).toBe(due.on);
        expect(due.on <= day && daysBetween(due.on, day) < 5).toBe(true);
        expect(dueReview(day, weekday, ground, (week) => week === due.weekOn)).toBeNull();
      }
    }),
  );
});
