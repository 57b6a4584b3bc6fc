import { type CalendarDate, isCalendarDate, type MonthDay } from '#domain/calendar/calendar-date.ts';

/** The day of a year on which a day of the year falls; 29 February is the 28th in common years. */
export function monthDayIn(year: number, day: MonthDay): CalendarDate {
  const on = `${String(year).padStart(4, '0')}-${day}`;
  return (isCalendarDate(on) ? on : `${on.slice(0, 7)}-28`) as CalendarDate;
}

export const monthDayOf = (on: CalendarDate): MonthDay => on.slice(5) as MonthDay;
