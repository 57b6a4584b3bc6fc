import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Praise, PraiseId } from '#domain/praise/praise.ts';
import { byPraiseDay, byWaiting } from '#domain/praise/waiting.ts';
import { changed } from '#domain/transition.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

const isKept = ({ deletedAt }: Praise) => deletedAt === null;

/** All praise noted for a person, the latest noted first. */
export async function listPraiseOf(personId: PersonId): Promise<Praise[]> {
  const praise = await db.praise.where('personIds').equals(personId).toArray();
  return praise.filter(isKept).sort((a, b) => (a.notedOn < b.notedOn ? 1 : -1));
}

/** Every record that names one of these people, as whose doing it was or as who said it; those in the trash, too. */
export const listPraiseNaming = (ids: readonly PersonId[]): Promise<Praise[]> => db.praise.where('personIds').anyOf(ids).or('fromPersonId').anyOf(ids).distinct().toArray();

/** What a person said about others, the latest first. */
export async function listRelayedBy(personId: PersonId): Promise<Praise[]> {
  return (await db.praise.where('fromPersonId').equals(personId).toArray()).filter(isKept).sort(byPraiseDay);
}

/** Everything good that was noted and those it is about have not heard yet, the longest waiting first. */
export async function listPraiseToSay(): Promise<Praise[]> {
  return (await db.praise.where('state').equals('drafted').toArray()).filter(isKept).sort(byWaiting);
}

export interface PraiseLogFilter {
  readonly personId: PersonId | null;
  readonly source: Praise['source'] | null;
}

/** The last praise that was heard, the latest first. */
export async function listPraiseSaid({ personId, source }: PraiseLogFilter, limit: number): Promise<Praise[]> {
  const fits = (each: Praise) => isKept(each) && each.state === 'given' && (source === null || each.source === source);
  if (personId !== null) return (await listPraiseOf(personId)).filter(fits).sort(byPraiseDay).slice(0, limit);
  return (await db.praise.where('givenOn').above('').reverse().filter(fits).limit(limit).toArray()).sort(byPraiseDay);
}

/** Who heard something good since a day, and when last. Older praise is not read, however long the history. */
export async function readLastPraised(since: CalendarDate): Promise<Map<PersonId, CalendarDate>> {
  const last = new Map<PersonId, CalendarDate>();
  for (const { personIds, givenOn, deletedAt } of await db.praise.where('givenOn').aboveOrEqual(since).toArray()) {
    if (givenOn === null || deletedAt !== null) continue;
    for (const id of personIds) if (givenOn > (last.get(id) ?? '')) last.set(id, givenOn);
  }
  return last;
}

export const addPraise = (praise: Praise): Promise<void> => commit(t`Write praise down`, [put('praise', praise)]);

/** Changes praise by a rule of `domain/praise/give.ts`. */
export const changePraise = changing('praise');

/** Saves what is typed into praise; does nothing when it has been deleted meanwhile. */
export async function editPraise(label: string, id: PraiseId, change: (praise: Praise) => Praise): Promise<void> {
  await changePraise(label, id, (praise) => changed(change(praise)));
}

export const removePraise = removing('praise', t`Delete praise`);
