import { t } from '@lingui/core/macro';
import type { ArrangedDay, Arrangement, DayWay } from '#domain/arrangements/arrangement.ts';
import { addDays, type CalendarDate, type Weekday } from '#domain/calendar/calendar-date.ts';
import { weekdayName } from '#domain/calendar/spoken-date.ts';

const A_MONDAY = '2026-11-23' as CalendarDate;

export const nameOfWeekday = (weekday: Weekday): string => weekdayName(addDays(A_MONDAY, weekday - 1));

/** What a day is, where it is not as usual. */
export const dayWayNames: Readonly<Record<DayWay, string>> = { 'as-usual': t`As usual`, remote: t`Remote`, 'on-site': t`On site`, off: t`Not working` };

/** One day in a word or two: `Remote`, `10:00–14:00`, `Remote, 10:00–14:00`. */
export function dayWords({ way, hours }: Pick<ArrangedDay, 'way' | 'hours'>): string {
  if (hours === null) return dayWayNames[way];
  const time = `${hours.from}–${hours.to}`;
  return way === 'as-usual' ? time : `${dayWayNames[way]}, ${time}`;
}

/** All days that differ, days in a row that are alike as one: `Remote: Monday to Thursday. Not working: Friday.` */
export function arrangementWords({ days }: Pick<Arrangement, 'days'>): string {
  const runs: { readonly words: string; readonly first: Weekday; readonly last: Weekday }[] = [];
  for (const day of days) {
    const [words, before] = [dayWords(day), runs.at(-1)];
    if (before?.words === words && before.last === day.weekday - 1) runs[runs.length - 1] = { ...before, last: day.weekday };
    else runs.push({ words, first: day.weekday, last: day.weekday });
  }
  return runs.map(({ words, first, last }) => `${words}: ${first === last ? nameOfWeekday(first) : t`${nameOfWeekday(first)} to ${nameOfWeekday(last)}`}.`).join(' ');
}
