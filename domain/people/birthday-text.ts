import type { CalendarDate, MonthDay } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';

/** `24 December`, or `24 December 1990` when the year was said. */
export function birthdayText(day: MonthDay, year: number | null): string {
  if (year !== null) return writtenDate(`${year}-${day}` as CalendarDate);
  // Written with a leap year, in which every day of the year exists, and without it again.
  return writtenDate(`2000-${day}` as CalendarDate).slice(0, -5);
}
