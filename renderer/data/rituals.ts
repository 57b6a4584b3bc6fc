import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Put } from '#domain/journal/change.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { newRitual, type RitualSaid } from '#domain/rituals/ritual-changes.ts';
import { comingTime, isHeldBySomebody } from '#domain/rituals/ritual-times.ts';
import type { Ritual, RitualId } from '#domain/rituals/ritual.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { readWorkingDays, type WorkSettings } from '#data/holidays.ts';
import { newId } from '#data/ids.ts';
import { listPeople } from '#data/people.ts';

/** Rituals that go on, or those that have ended, in the order they were begun. */
export async function listRituals(state: Ritual['state']): Promise<Ritual[]> {
  const found = await db.rituals.where('state').equals(state).toArray();
  return found.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Rituals that go on and are held by somebody who is still there. */
export async function listHeldRituals(people: readonly Person[]): Promise<Ritual[]> {
  return (await listRituals('active')).filter((ritual) => isHeldBySomebody(ritual, people));
}

/** Rituals that come now or are to be prepared, the soonest first. The calendar of holidays is only read when there is a ritual. */
export async function readComingRituals(today: CalendarDate, settings: WorkSettings): Promise<{ readonly ritual: Ritual; readonly on: CalendarDate }[]> {
  const rituals = await listHeldRituals(await listPeople());
  if (rituals.length === 0) return [];
  const work = await readWorkingDays(settings, today);
  const coming = rituals.flatMap((ritual) => {
    const on = comingTime(ritual, today, work);
    return on === null ? [] : [{ ritual, on }];
  });
  return coming.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** One-on-ones planned or held in a span of days, both ends included. */
export async function listOneOnOnesBetween(from: CalendarDate, to: CalendarDate): Promise<OneOnOne[]> {
  const ranges = (['planned', 'held'] as const).map((state) => db.oneOnOnes.where('[state+on]').between([state, from], [state, to], true, true).toArray());
  return (await Promise.all(ranges)).flat().filter(({ deletedAt }) => deletedAt === null);
}

export const addRitual = (said: RitualSaid): Promise<void> => commit(t`Add ritual`, [put('rituals', newRitual(newId<RitualId>(), said, now()))]);

/** Changes a ritual by a rule of `domain/rituals/ritual-changes.ts`. */
export const changeRitual = changing('rituals');

export const removeRitual = removing('rituals', t`Delete ritual`);

/** The change that takes people out of a ritual; null when nobody of those named would be left. */
export function withoutPeople(ritual: Ritual, ids: readonly PersonId[]): Put | null {
  const others = (ritual.personIds ?? []).filter((id) => !ids.includes(id));
  return others.length === 0 ? null : put('rituals', { ...ritual, personIds: others });
}
