import type { CalendarDate, MonthDay } from '#domain/calendar/calendar-date.ts';
import { dayAndMonth, writtenDate } from '#domain/calendar/spoken-date.ts';

/** `24 December`, or `24 December 1990` when the year was said. */
export function birthdayText(day: MonthDay, year: number | null): string {
  if (year !== null) return writtenDate(`${year}-${day}` as CalendarDate);
  // In a leap year every day of the year exists.
  return dayAndMonth(`2000-${day}` as CalendarDate);
}
