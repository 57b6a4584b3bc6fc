import { plural, t } from '@lingui/core/macro';
import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { spokenSpan } from '#domain/calendar/spoken-date.ts';

/** How long somebody has been here, counted in whole months of the calendar; null before the first day. */
export function monthsHere(startOn: CalendarDate, today: CalendarDate): number | null {
  if (today < startOn) return null;
  const months = (Number(today.slice(0, 4)) - Number(startOn.slice(0, 4))) * 12 + Number(today.slice(5, 7)) - Number(startOn.slice(5, 7));
  return today.slice(8) < startOn.slice(8) ? months - 1 : months;
}

const spokenMonths = (count: number) => plural(count, { one: '# month', other: '# months' });
const spokenYears = (count: number) => plural(count, { one: '# year', other: '# years' });

/** `12 days`, `7 months`, `3 years`, `3 years, 2 months`; months are told for the first five years only. */
export function spokenTenure(startOn: CalendarDate, today: CalendarDate): string | null {
  const months = monthsHere(startOn, today);
  if (months === null) return null;
  if (months < 3) return spokenSpan(daysBetween(startOn, today));
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return spokenMonths(months);
  return rest === 0 || years >= 5 ? spokenYears(years) : t`${spokenYears(years)}, ${spokenMonths(rest)}`;
}
