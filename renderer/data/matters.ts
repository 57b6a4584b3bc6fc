import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Matter, MatterId } from '#domain/matters/matter.ts';
import type { PersonId } from '#domain/people/person.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { rowsWith } from '#data/rows-with.ts';

const isKept = ({ deletedAt }: Matter) => deletedAt === null;
const oldestFirst = (a: Matter, b: Matter) => (a.heardOn < b.heardOn || (a.heardOn === b.heardOn && a.id < b.id) ? -1 : 1);
const unfinished = ['heard', 'acting', 'answered'] as const;

/** Everything raised by anybody that has not been told back yet, the oldest first. */
export async function listUnfinishedMatters(): Promise<Matter[]> {
  return (await rowsWith(db.matters, 'state', unfinished)).filter(isKept).sort(oldestFirst);
}

/** What a person raised and has not been told back yet, the oldest first. */
export async function listUnfinishedMattersOf(personId: PersonId): Promise<Matter[]> {
  const byState = await Promise.all(unfinished.map((state) => db.matters.where('[personId+state]').equals([personId, state]).toArray()));
  return byState.flat().filter(isKept).sort(oldestFirst);
}

/** What a person (or anybody) raised and was told the outcome of since a day, that day included. */
export async function listToldBackSince(personId: PersonId | null, since: CalendarDate): Promise<Matter[]> {
  const rows = personId === null ? db.matters.where('toldBackOn').aboveOrEqual(since) : db.matters.where('[personId+toldBackOn]').between([personId, since], [personId, '\uffff']);
  return (await rows.toArray()).filter(isKept);
}

/** The last ones told back, by one person or by anybody, the latest first. */
export async function listClosedMatters(limit: number, personId: PersonId | null): Promise<Matter[]> {
  const rows = personId === null ? db.matters.where('toldBackOn').above('') : db.matters.where('[personId+toldBackOn]').between([personId, ''], [personId, '\uffff']);
  return rows.reverse().filter(isKept).limit(limit).toArray();
}

/** Frictions that are gone, of all years: their time comes back every week. */
export async function listRemovedFrictions(): Promise<Matter[]> {
  return (await db.matters.where('outcome').equals('removed').toArray()).filter(isKept);
}

export async function readMatter(id: MatterId): Promise<Matter | null> {
  const matter = await db.matters.get(id);
  return matter && isKept(matter) ? matter : null;
}

/** Saves a new matter; one that stands already is changed by `changeMatter`. */
export const saveMatter = (label: string, matter: Matter): Promise<void> => commit(label, [put('matters', matter)]);

/** Changes a matter by a rule of `domain/matters/transitions.ts`. */
export const changeMatter = changing('matters');

export const removeMatter = removing('matters', t`Delete what was raised`);
