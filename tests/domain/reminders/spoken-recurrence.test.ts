import { expect, test } from 'vitest';
import { toCalendarDate, type Weekday } from '#domain/calendar/calendar-date.ts';
import type { Repeat } from '#domain/calendar/recurrence.ts';
import { spokenRecurrence } from '#domain/reminders/spoken-recurrence.ts';

const repeat = (unit: Repeat['unit'], every = 1, weekdays: Weekday[] = [], untilOn: string | null = null): Repeat => ({ unit, every, weekdays, untilOn: untilOn === null ? null : toCalendarDate(untilOn) });

test.each<[Repeat, string]>([
  [repeat('day'), 'every day'],
  [repeat('day', 3, [], '2027-01-01'), 'every 3 days, until 1 January 2027'],
  [repeat('week'), 'every week on Tuesday'],
  [repeat('week', 2, [5, 1, 3]), 'every 2 weeks on Monday, Wednesday and Friday'],
  [repeat('week', 1, [1, 2, 3, 4, 5]), 'every week on working days, Monday to Friday'],
  [repeat('month'), 'every month on the 3rd'],
  [repeat('year'), 'every year on 3 November'],
])('%o', (given, expected) => expect(spokenRecurrence(toCalendarDate('2026-11-03'), given)).toBe(expected));

test.each([['01', '1st'], ['11', '11th'], ['12', '12th'], ['22', '22nd'], ['31', '31st'], ['30', '30th']])('the %s', (day, expected) => {
  expect(spokenRecurrence(toCalendarDate(`2026-08-${day}`), repeat('month'))).toBe(`every month on the ${expected}`);
});
