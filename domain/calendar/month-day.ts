import { addDays, type CalendarDate, isCalendarDate, type MonthDay } from '#domain/calendar/calendar-date.ts';

/** On which day a 29 February is kept in a common year. */
export const leapDayChoices = ['02-28', '03-01'] as const;
export type LeapDayChoice = (typeof leapDayChoices)[number];

/** The day of a year on which a day of the year falls. In common years 29 February is the 28th unless chosen otherwise. */
export function monthDayIn(year: number, day: MonthDay, leapDayOn: LeapDayChoice | null = null): CalendarDate {
  const on = `${String(year).padStart(4, '0')}-${day}`;
  if (isCalendarDate(on)) return on;
  const last = `${on.slice(0, 7)}-28` as CalendarDate;
  return leapDayOn === '03-01' ? addDays(last, 1) : last;
}

export const monthDayOf = (on: CalendarDate): MonthDay => on.slice(5) as MonthDay;
