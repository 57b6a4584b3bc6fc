import { plural, t } from '@lingui/core/macro';
import { type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { asSentence } from '#domain/brief/brief-line.ts';
import { isolated } from '#domain/isolated.ts';
import type { OccasionMark } from '#domain/occasions/occasion.ts';
import { isRound, type OccasionDay, yearOf } from '#domain/occasions/occasion-days.ts';

/** `Abel has a birthday.`, `Abel will have been here for ten years, a round anniversary.` */
export function occasionSentence(day: OccasionDay, calledName: string): string {
  const name = isolated(calledName);
  switch (day.kind) {
    case 'birthday':
      return t`${name} has a birthday.`;
    case 'anniversary':
      return isRound(day)
        ? plural(day.years ?? 0, { one: `${name} will have been here for a year, a round anniversary.`, other: `${name} will have been here for # years, a round anniversary.` })
        : plural(day.years ?? 0, { one: `${name} will have been here for a year.`, other: `${name} will have been here for # years.` });
    case 'own':
      return `${name}: ${isolated(asSentence(day.name))}`;
  }
}

/** What was done the last time, with its year: `Last year: a card from all of us.` */
export function deedSentence({ year, whatWasDone }: Pick<OccasionMark, 'year' | 'whatWasDone'>, on: CalendarDate): string {
  return year === yearOf(on) - 1 ? t`Last year: ${asSentence(whatWasDone)}` : t`In ${year}: ${asSentence(whatWasDone)}`;
}
