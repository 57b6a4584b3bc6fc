import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import { addDays, addMonths, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';

/** Days of the calendar, the first and the last included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export const periodKeys = ['30-days', '90-days', '365-days', 'this-quarter', 'last-quarter'] as const;
export type PeriodKey = (typeof periodKeys)[number];

/** The longest any figure looks back, so that ten years of records cost no more than one. */
export const YEAR_DAYS = 365;

/** So many days up to a day, that day included. */
export const daysUpTo = (to: CalendarDate, days: number): Period => ({ from: addDays(to, 1 - days), to });

export function periodOf(key: PeriodKey, today: CalendarDate): Period {
  switch (key) {
    case '30-days':
      return daysUpTo(today, 30);
    case '90-days':
      return daysUpTo(today, 90);
    case '365-days':
      return daysUpTo(today, YEAR_DAYS);
    case 'this-quarter':
      return { from: firstOfQuarter(today), to: today };
    case 'last-quarter':
      return { from: addMonths(firstOfQuarter(today), -3), to: addDays(firstOfQuarter(today), -1) };
    default:
      return assertNever(key);
  }
}

/** Within a sentence: "in the last 90 days", "this quarter, since 1 October". */
export function spokenPeriod(key: PeriodKey, today: CalendarDate): string {
  const { from, to } = periodOf(key, today);
  if (key === 'this-quarter') return t`this quarter, since ${plainDate(from, today)}`;
  if (key === 'last-quarter') return t`last quarter, ${plainDate(from, today)} to ${plainDate(to, today)}`;
  return t`in the last ${Number.parseInt(key, 10)} days`;
}

/** Whether something happened in a period; what has no day did not. */
export const isWithin = (on: CalendarDate | null, { from, to }: Period): on is CalendarDate => on !== null && on >= from && on <= to;

function firstOfQuarter(on: CalendarDate): CalendarDate {
  const month = Number(on.slice(5, 7));
  return `${on.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01` as CalendarDate;
}
