import { plural, t } from '@lingui/core/macro';
import { type CalendarDate, daysBetween, toDayNumber } from '#domain/calendar/calendar-date.ts';
import { locale } from '#domain/language/speak.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day written in the locale: of a `CalendarDate` no clock and no zone moves, so it is read and written as UTC. */
function written(on: CalendarDate, parts: Intl.DateTimeFormatOptions): string {
  const key = Object.keys(parts).join();
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale(), { ...parts, timeZone: 'UTC' });
  formatters.set(key, known);
  return known.format(toDayNumber(on) * 86_400_000);
}

/** `Friday` */
export const weekdayName = (on: CalendarDate): string => written(on, { weekday: 'long' });

/** `Fri 27`: for the head of a column. */
export const shortDay = (on: CalendarDate): string => written(on, { weekday: 'short', day: 'numeric' });

/** `3 November` */
export const dayAndMonth = (on: CalendarDate) => written(on, { day: 'numeric', month: 'long' });

/** `November 2026`, of a month written `2026-11`. */
export const writtenMonth = (month: string): string => written(`${month}-01` as CalendarDate, { month: 'long', year: 'numeric' });

/** `3 November 2026` */
export const writtenDate = (on: CalendarDate): string => written(on, { day: 'numeric', month: 'long', year: 'numeric' });

/** `3 November`, or `3 November 2025` outside this year: for sentences that must stay true tomorrow. */
export const plainDate = (on: CalendarDate, today: CalendarDate): string => (on.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(on) : writtenDate(on));

/** `Tuesday 3 November 2026`: for hover and print, where "today" would not stay true. */
export const exactDate = (on: CalendarDate): string => t`${weekdayName(on)} ${writtenDate(on)}`;

/**
 * A day as a person says it: today, tomorrow, yesterday, Friday (within the next six days), last Friday (within the
 * six before), 3 November (this year), 3 November 2027.
 */
export function spokenDate(on: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return t`today`;
  if (days === 1) return t`tomorrow`;
  if (days === -1) return t`yesterday`;
  if (days > 1 && days < 7) return weekdayName(on);
  if (days < -1 && days > -7) return t`last ${weekdayName(on)}`;
  return plainDate(on, today);
}

/** The same where it says when something happens, after a verb: "due today", "due on Friday", "due 3 November". */
export function spokenOn(on: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, on);
  if (days > 1 && days < 7) return t`on ${weekdayName(on)}`;
  return Math.abs(days) < 7 ? spokenDate(on, today) : t({ context: 'after a verb, such as “due 3 November”', message: `${plainDate(on, today)}` });
}

/** A length of time as a person says it: 1 day, 12 days, 3 weeks, 5 months, 2 years. Rounded down; the sign is ignored. */
export function spokenSpan(days: number): string {
  const { count, unit } = lengthOf(days);
  switch (unit) {
    case 'day':
      return plural(count, { one: '# day', other: '# days' });
    case 'week':
      return plural(count, { one: '# week', other: '# weeks' });
    case 'month':
      return plural(count, { one: '# month', other: '# months' });
    case 'year':
      return plural(count, { one: '# year', other: '# years' });
  }
}

/** The same length after "in" and "within": other languages bend the noun there. */
export function spanWithin(days: number): string {
  const { count, unit } = lengthOf(days);
  switch (unit) {
    case 'day':
      return t({ context: 'after “in” or “within”', message: plural(count, { one: '# day', other: '# days' }) });
    case 'week':
      return t({ context: 'after “in” or “within”', message: plural(count, { one: '# week', other: '# weeks' }) });
    case 'month':
      return t({ context: 'after “in” or “within”', message: plural(count, { one: '# month', other: '# months' }) });
    case 'year':
      return t({ context: 'after “in” or “within”', message: plural(count, { one: '# year', other: '# years' }) });
  }
}

type Length = { readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year' };

function lengthOf(days: number): Length {
  const length = Math.abs(days);
  if (length < 21) return { count: length, unit: 'day' };
  if (length < 61) return { count: Math.floor(length / 7), unit: 'week' };
  if (length < 730) return { count: Math.floor(length / 30.4), unit: 'month' };
  return { count: Math.floor(length / 365.25), unit: 'year' };
}

/** `today`, `12 days ago`, `in 3 weeks`. */
export function spokenDistance(on: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return t`today`;
  return days < 0 ? ago(lengthOf(days)) : ahead(lengthOf(days));
}

/** `12 days ago`, `3 weeks ago` */
export const spokenAgo = (days: number): string => ago(lengthOf(days));

// Whole phrases: other languages bend the noun after "ago" and "in".
function ago({ count, unit }: Length): string {
  switch (unit) {
    case 'day':
      return plural(count, { one: '# day ago', other: '# days ago' });
    case 'week':
      return plural(count, { one: '# week ago', other: '# weeks ago' });
    case 'month':
      return plural(count, { one: '# month ago', other: '# months ago' });
    case 'year':
      return plural(count, { one: '# year ago', other: '# years ago' });
  }
}

function ahead({ count, unit }: Length): string {
  switch (unit) {
    case 'day':
      return plural(count, { one: 'in # day', other: 'in # days' });
    case 'week':
      return plural(count, { one: 'in # week', other: 'in # weeks' });
    case 'month':
      return plural(count, { one: 'in # month', other: 'in # months' });
    case 'year':
      return plural(count, { one: 'in # year', other: 'in # years' });
  }
}
