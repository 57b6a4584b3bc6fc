import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, spokenDate, spokenDistance, spokenSpan, writtenDate } from '#domain/calendar/spoken-date.ts';

const today = toCalendarDate('2026-11-22'); // a Sunday

test.each([
  ['2026-11-22', 'today'],
  ['2026-11-23', 'tomorrow'],
  ['2026-11-21', 'yesterday'],
  ['2026-11-24', 'Tuesday'],
  ['2026-11-28', 'Saturday'],
  ['2026-11-29', '29 November'],
  ['2026-11-20', 'last Friday'],
  ['2026-11-16', 'last Monday'],
  ['2026-11-15', '15 November'],
  ['2026-01-03', '3 January'],
  ['2027-01-03', '3 January 2027'],
  ['2024-02-29', '29 February 2024'],
])('%s is %s', (on, spoken) => expect(spokenDate(toCalendarDate(on), today)).toBe(spoken));

test('across the turn of the year a near day is still its weekday', () => {
  expect(spokenDate(toCalendarDate('2027-01-01'), toCalendarDate('2026-12-30'))).toBe('Friday');
});

test.each([
  [1, '1 day'],
  [-12, '12 days'],
  [20, '20 days'],
  [21, '3 weeks'],
  [60, '8 weeks'],
  [61, '2 months'],
  [365, '12 months'],
  [729, '23 months'],
  [731, '2 years'],
])('%i days are %s', (days, spoken) => expect(spokenSpan(days)).toBe(spoken));

test('distances say which way', () => {
  expect(spokenDistance(toCalendarDate('2026-11-10'), today)).toBe('12 days ago');
  expect(spokenDistance(toCalendarDate('2026-11-25'), today)).toBe('in 3 days');
  expect(spokenDistance(today, today)).toBe('today');
});

test('exact dates stay true', () => {
  expect(exactDate(today)).toBe('Sunday 22 November 2026');
  expect(writtenDate(today)).toBe('22 November 2026');
});
