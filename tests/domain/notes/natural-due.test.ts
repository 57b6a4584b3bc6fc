import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoWeekday, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { naturalDue, withoutDue } from '#domain/notes/natural-due.ts';

const sunday = toCalendarDate('2026-11-22');

test.each([
  ['ask about the VPN by Friday', '2026-11-27', 'ask about the VPN'],
  ['ask about the VPN by friday.', '2026-11-27', 'ask about the VPN.'],
  ['ask by Fri', '2026-11-27', 'ask'],
  ['on Monday send the slides', '2026-11-23', 'send the slides'],
  ['by next Tuesday', '2026-11-24', ''],
  ['send it tomorrow', '2026-11-23', 'send it'],
  ['send it by the end of the month', '2026-11-30', 'send it'],
  ['send it end of month', '2026-11-30', 'send it'],
  ['send it by end of next month', '2026-12-31', 'send it'],
  ['answer in two weeks', '2026-12-06', 'answer'],
  ['answer within 10 days', '2026-12-02', 'answer'],
  ['answer in a month', '2026-12-22', 'answer'],
  ['answer by the end of the week', '2026-11-27', 'answer'],
  ['answer next week', '2026-11-27', 'answer'],
  ['answer (by 2027-02-28)', '2027-02-28', 'answer ( )'],
  ['on Monday ask, by Friday answer', '2026-11-27', 'on Monday ask, answer'],
])('%j is due on %s and says %j', (text, on, rest) => {
  const due = naturalDue(text, sunday);
  expect(due?.on).toBe(on);
  expect(due && withoutDue(text, due)).toBe(rest);
});

test.each(["look at Friday's release", 'read about mondays', 'buy 2 monitors', 'by Fridayish', 'a sunny day', 'by 2026-02-30', 'standby Friday-deploys', ''])('%j names no date', (text) => {
  expect(naturalDue(text, sunday)).toBeNull();
});

test('said on a Friday, by Friday is in a week', () => {
  expect(naturalDue('by Friday', toCalendarDate('2026-11-27'))?.on).toBe('2026-12-04');
});

test('a named weekday is that weekday, within the next seven days, never today', () => {
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 6 }), (offset, index) => {
      const today = addDays(toCalendarDate('2024-01-01'), offset);
      const on = naturalDue(`call by ${names[index]}`, today)?.on;
      expect(on && isoWeekday(on)).toBe(index + 1);
      expect(on && on > today && on <= addDays(today, 7)).toBe(true);
    }),
  );
});

test('the end of the month is its last day, whatever the month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000 }), (offset) => {
      const today = addDays(toCalendarDate('2024-01-01'), offset);
      const on = naturalDue('end of month', today)?.on;
      expect(on?.slice(0, 7)).toBe(today.slice(0, 7));
      expect(on && addDays(on, 1).slice(8)).toBe('01');
    }),
  );
});
