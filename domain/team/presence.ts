import { isAway } from '#domain/absences/absence-rules.ts';
import type { Absence } from '#domain/absences/absence.ts';
import { arrangedOn } from '#domain/arrangements/arrangement-rules.ts';
import type { Arrangement } from '#domain/arrangements/arrangement.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';

/** Why somebody is not there on a day on which others work. */
export type NotThere = 'away' | 'not-working';

/** What is known of one person's days. */
export interface Presence {
  readonly absences: readonly Pick<Absence, 'fromOn' | 'toOn'>[];
  /** As they hold: see `holding`. */
  readonly arrangements: readonly Arrangement[];
}

export function notThere({ absences, arrangements }: Presence, on: CalendarDate): NotThere | null {
  if (isAway(absences, on)) return 'away';
  return arrangedOn(arrangements, on)?.day.way === 'off' ? 'not-working' : null;
}
