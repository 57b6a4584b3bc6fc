import { plural, t } from '@lingui/core/macro';
import { type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import { spokenDate } from '#domain/calendar/spoken-date.ts';
import { writtenNumber } from '#domain/language/written.ts';
import type { DamagedStretch } from './damage.ts';

/** Which entries a stretch is, and all that is known of when they were saved. */
export function stretchWords({ fromSeq, toSeq, count, afterAt, beforeAt }: DamagedStretch, { today, zone }: { readonly today: CalendarDate; readonly zone: string }): { readonly which: string; readonly when: string } {
  const moment = (at: number) => t`${spokenDate(calendarDateAt(at, zone), today)} ${wallTimeAt(at, zone)}`;
  const number = (seq: number) => writtenNumber(seq);
  return { which: plural(count, { one: `Entry ${number(fromSeq)}`, other: `${number(count)} entries from ${number(fromSeq)} to ${number(toSeq)}` }), when: whenWords() };

  function whenWords(): string {
    if (afterAt !== null && beforeAt !== null) return t`Saved between ${moment(afterAt)} and ${moment(beforeAt)}.`;
    if (afterAt !== null) return t`Saved after ${moment(afterAt)}.`;
    return beforeAt === null ? t`Nothing is known of when it was saved.` : t`Saved before ${moment(beforeAt)}.`;
  }
}
