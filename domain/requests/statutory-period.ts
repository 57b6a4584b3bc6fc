import { addDays, addMonths, type CalendarDate } from '#domain/calendar/calendar-date.ts';

/**
 * The last day of a period of months that begins *with* a day, as statutes word it: the day before the corresponding
 * day, and where the last month has no such day, the month's own last one. From 10 April, two months end with 9 June;
 * from 31 December, with the last of February. Calendar days only: no zone is involved.
 */
export function lastDayOfMonths(beginsWith: CalendarDate, months: number): CalendarDate {
  const corresponding = addMonths(beginsWith, months);
  const isSameDay = corresponding.slice(8) === beginsWith.slice(8);
  return isSameDay ? addDays(corresponding, -1) : corresponding;
}

/** The last day that is "within so many days" of a day, which itself is not counted: 21 days from 1 March end with 22 March. */
export const lastDayWithin = (from: CalendarDate, days: number): CalendarDate => addDays(from, days);
