import { t } from '@lingui/core/macro';
import { type ArrangementSaid, holding, newArrangement } from '#domain/arrangements/arrangement-rules.ts';
import type { Arrangement, ArrangementId } from '#domain/arrangements/arrangement.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { notThere, type NotThere } from '#domain/team/presence.ts';
import type { Transition } from '#domain/transition.ts';
import { listAbsencesOf } from '#data/absences.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { newId } from '#data/ids.ts';

/** Arrangements as they hold. A few for each person: all of them are read, with the requests they stand on. */
async function asTheyHold(arrangements: readonly Arrangement[]): Promise<Arrangement[]> {
  const ids = arrangements.flatMap(({ requestId }) => requestId ?? []);
  const requests = ids.length === 0 ? [] : await db.requests.bulkGet([...new Set(ids)]);
  return holding(arrangements, requests.filter((request) => request !== undefined));
}

/** Everybody's arrangements, as they are stored and as they hold. */
export async function readArrangements(): Promise<{ readonly stored: readonly Arrangement[]; readonly holding: readonly Arrangement[] }> {
  const stored = (await db.arrangements.toArray()).filter(({ deletedAt }) => deletedAt === null);
  return { stored, holding: await asTheyHold(stored) };
}

/** Requests that changed how somebody works, or are being tried: agreed ones of all years, and those still open. */
export async function listRequestsInForce(): Promise<FlexibleRequest[]> {
  const [decided, open] = await Promise.all([db.requests.where('decidedOn').above('').toArray(), db.requests.where('file').equals('open').toArray()]);
  const byId = new Map([...decided, ...open].map((request) => [request.id, request]));
  return [...byId.values()].filter(({ deletedAt, state }) => deletedAt === null && (state === 'agreed' || state === 'trial'));
}

/** Why a person is not there, on days from one on. */
export async function readNotThere(personId: PersonId, from: CalendarDate): Promise<(on: CalendarDate) => NotThere | null> {
  const [absences, arrangements] = await Promise.all([listAbsencesOf(personId, from), db.arrangements.where('personId').equals(personId).toArray()]);
  const presence = { absences, arrangements: await asTheyHold(arrangements) };
  return (on) => notThere(presence, on);
}

/** Writes an arrangement down; answers why not when it cannot be. */
export async function addArrangement(said: ArrangementSaid): Promise<Transition<Arrangement>> {
  const outcome = newArrangement(newId<ArrangementId>(), said, now());
  if (outcome.kind === 'changed') await commit(t`Add arrangement`, [put('arrangements', outcome.value)]);
  return outcome;
}

/** Changes an arrangement by a rule of `domain/arrangements/arrangement-rules.ts`. */
export const changeArrangement = changing('arrangements');

export const removeArrangement = removing('arrangements', t`Delete arrangement`);
