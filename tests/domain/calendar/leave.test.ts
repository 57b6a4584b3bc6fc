import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { isOnLeave, type LeavePeriod, withLeave, withoutLeave } from '#domain/calendar/leave.ts';
import { dayOff, isWorkingDay } from '#domain/calendar/working-days.ts';

const on = (day: number) => toCalendarDate(`2026-11-${String(day).padStart(2, '0')}`);
const away = (from: number, to: number): LeavePeriod => ({ fromOn: on(from), toOn: on(to) });

test.each([
  ['apart, in order', [away(20, 21)], away(2, 3), [away(2, 3), away(20, 21)]],
  ['touching', [away(2, 3)], away(4, 6), [away(2, 6)]],
  ['within another', [away(2, 9)], away(4, 6), [away(2, 9)]],
  ['over two others', [away(2, 3), away(8, 9)], away(3, 8), [away(2, 9)]],
])('%s', (_name, leave, added, expected) => expect(withLeave(leave, added)).toEqual(expected));

test('both ends are leave; taken out it is none', () => {
  const leave = [away(2, 3)];
  expect([1, 2, 3, 4].map((day) => isOnLeave(leave, on(day)))).toEqual([false, true, true, false]);
  expect(withoutLeave(leave, away(2, 3))).toEqual([]);
});

test('a day of leave is no working day, whatever else it is', () => {
  const work = { days: [1, 2, 3, 4, 5] as const, isHoliday: (day: string) => day === on(3), isLeave: (day: string) => day === on(4) || day === on(7) };
  expect([2, 3, 4, 7, 8].map((day) => dayOff(on(day), work))).toEqual([null, 'holiday', 'leave', 'leave', 'weekly']);
  expect(isWorkingDay(on(4), work)).toBe(false);
});
