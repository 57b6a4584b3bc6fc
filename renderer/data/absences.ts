import { t } from '@lingui/core/macro';
import { type AbsenceSaid, newAbsence } from '#domain/absences/absence-rules.ts';
import type { Absence, AbsenceId } from '#domain/absences/absence.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Transition } from '#domain/transition.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { newId } from '#data/ids.ts';

const isKept = ({ deletedAt }: Absence) => deletedAt === null;
const byDay = (a: Absence, b: Absence) => (a.fromOn === b.fromOn ? (a.id < b.id ? -1 : 1) : a.fromOn < b.fromOn ? -1 : 1);

/** Everybody's absences that last until a day or longer, the earliest first. Those of years past are not read. */
export const listAbsencesUntil = async (on: CalendarDate): Promise<Absence[]> => (await db.absences.where('toOn').aboveOrEqual(on).toArray()).filter(isKept).sort(byDay);

/** A person's absences that last until a day or longer, the earliest first. */
export const listAbsencesOf = async (personId: PersonId, until: CalendarDate): Promise<Absence[]> =>
  (await db.absences.where('personId').equals(personId).toArray()).filter((each) => isKept(each) && each.toOn >= until).sort(byDay);

/** Writes an absence down; answers why not when its days cannot be. */
export async function addAbsence(said: AbsenceSaid): Promise<Transition<Absence>> {
  const outcome = newAbsence(newId<AbsenceId>(), said, now());
  if (outcome.kind === 'changed') await commit(t`Add absence`, [put('absences', outcome.value)]);
  return outcome;
}

/** Changes an absence by a rule of `domain/absences/absence-rules.ts`. */
export const changeAbsence = changing('absences');

export const removeAbsence = removing('absences', t`Delete absence`);
