import { t } from '@lingui/core/macro';
import type { Absence, AbsenceId, AbsenceKind } from '#domain/absences/absence.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

/** What can be said of an absence. */
export interface AbsenceSaid {
  readonly personId: PersonId;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
  readonly kind: AbsenceKind;
}

const ENDS_EARLY = t`It ends before it begins.`;

/** `now` is an instant in epoch milliseconds. */
export const newAbsence = (id: AbsenceId, said: AbsenceSaid, now: number): Transition<Absence> => (said.toOn < said.fromOn ? refused(ENDS_EARLY) : changed(stamp<Absence>({ id, ...said }, now)));

/** Puts right what was said of it; whose it is stays. */
export const rewriteAbsence = (absence: Absence, { fromOn, toOn, kind }: Omit<AbsenceSaid, 'personId'>): Transition<Absence> => (toOn < fromOn ? refused(ENDS_EARLY) : changed({ ...absence, fromOn, toOn, kind }));

/** Days away, whoever's; only what tells of them is asked for. */
type Away = Pick<Absence, 'fromOn' | 'toOn'>;

export const isAway = (absences: readonly Away[], on: CalendarDate): boolean => absences.some(({ fromOn, toOn }) => on >= fromOn && on <= toOn);

/** The first day from this one on that lies in no absence; absences may touch and overlap. */
export function backOn(absences: readonly Away[], on: CalendarDate): CalendarDate {
  let day = on;
  for (let found = covering(absences, day); found !== undefined; found = covering(absences, day)) day = addDays(found.toOn, 1);
  return day;
}

const covering = (absences: readonly Away[], day: CalendarDate) => absences.find(({ fromOn, toOn }) => day >= fromOn && day <= toOn);
