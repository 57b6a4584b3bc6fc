import { type CalendarDate, daysBetween, isoWeekday } from '#domain/calendar/calendar-date.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const weekdayName = (on: CalendarDate): string => WEEKDAYS[isoWeekday(on) - 1] as string;

const dayAndMonth = (on: CalendarDate) => `${Number(on.slice(8, 10))} ${MONTHS[Number(on.slice(5, 7)) - 1] as string}`;

/** `November 2026`, of a month written `2026-11`. */
export const writtenMonth = (month: string): string => `${MONTHS[Number(month.slice(5, 7)) - 1] as string} ${Number(month.slice(0, 4))}`;

/** `3 November 2026` */
export const writtenDate = (on: CalendarDate): string => `${dayAndMonth(on)} ${Number(on.slice(0, 4))}`;

/** `3 November`, or `3 November 2025` outside this year: for sentences that must stay true tomorrow. */
export const plainDate = (on: CalendarDate, today: CalendarDate): string => (on.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(on) : writtenDate(on));

/** `Tuesday 3 November 2026`: for hover and print, where "today" would not stay true. */
export const exactDate = (on: CalendarDate): string => `${weekdayName(on)} ${writtenDate(on)}`;

/**
 * A day as a person says it: today, tomorrow, yesterday, Friday (within the next six days), last Friday (within the
 * six before), 3 November (this year), 3 November 2027.
 */
export function spokenDate(on: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  if (days > 1 && days < 7) return weekdayName(on);
  if (days < -1 && days > -7) return `last ${weekdayName(on)}`;
  return plainDate(on, today);
}

const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** A length of time as a person says it: 1 day, 12 days, 3 weeks, 5 months, 2 years. Rounded down; the sign is ignored. */
export function spokenSpan(days: number): string {
  const length = Math.abs(days);
  if (length < 21) return counted(length, 'day');
  if (length < 61) return counted(Math.floor(length / 7), 'week');
  if (length < 730) return counted(Math.floor(length / 30.4), 'month');
  return counted(Math.floor(length / 365.25), 'year');
}

/** `today`, `12 days ago`, `in 3 weeks`. */
export function spokenDistance(on: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return 'today';
  return days < 0 ? `${spokenSpan(days)} ago` : `in ${spokenSpan(days)}`;
}
