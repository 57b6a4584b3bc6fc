import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Comparable, comparableTo, type RequestOfPerson } from '#domain/requests/comparable.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { listEverybody } from '#data/people.ts';

const isKept = ({ deletedAt }: FlexibleRequest) => deletedAt === null;
const lastMadeFirst = (a: FlexibleRequest, b: FlexibleRequest) => (a.receivedOn === b.receivedOn ? (a.id < b.id ? 1 : -1) : a.receivedOn < b.receivedOn ? 1 : -1);

/** Every request in which something is owed. */
export async function listOpenRequests(): Promise<FlexibleRequest[]> {
  return (await db.requests.where('file').equals('open').toArray()).filter(isKept).sort(lastMadeFirst);
}

/** A person's requests in which something is owed. */
export async function listOpenRequestsOf(personId: PersonId): Promise<FlexibleRequest[]> {
  return (await db.requests.where('[personId+file]').equals([personId, 'open']).toArray()).filter(isKept).sort(lastMadeFirst);
}

/** All requests of a person, the last made first. */
export async function listRequestsOf(personId: PersonId): Promise<FlexibleRequest[]> {
  return (await db.requests.where('personId').equals(personId).toArray()).filter(isKept).sort(lastMadeFirst);
}

/** Those closed since a day, that day included; of one person or of everybody. */
export async function listRequestsClosedSince(since: CalendarDate, personId: PersonId | null): Promise<FlexibleRequest[]> {
  const rows = personId === null ? db.requests.where('closedOn').aboveOrEqual(since) : db.requests.where('[personId+closedOn]').between([personId, since], [personId, '\uffff']);
  return (await rows.toArray()).filter(isKept);
}

/** The last ones closed, the latest first; of one person or of everybody. */
export async function listClosedRequests(limit: number, personId: PersonId | null): Promise<FlexibleRequest[]> {
  const rows = personId === null ? db.requests.where('closedOn').above('') : db.requests.where('[personId+closedOn]').between([personId, ''], [personId, '\uffff']);
  return rows.reverse().filter(isKept).limit(limit).toArray();
}

export async function readRequest(id: RequestId): Promise<FlexibleRequest | null> {
  const request = await db.requests.get(id);
  return request && isKept(request) ? request : null;
}

/** The manager's own decided requests that are like this one, of active and archived people. Requests are few: the decided ones of all years are read. */
export async function readComparable(request: FlexibleRequest): Promise<Comparable[]> {
  const [people, decided] = await Promise.all([listEverybody(), db.requests.where('decidedOn').above('').toArray()]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const teams = Map.groupBy(people.filter(({ state }) => state === 'active'), ({ team }) => team.trim().toLowerCase());
  const withPerson = (each: FlexibleRequest): RequestOfPerson[] => {
    const person = byId.get(each.personId);
    if (!person) return [];
    const team = person.team.trim().toLowerCase();
    return [{ request: each, person, teamSize: team === '' ? null : (teams.get(team)?.length ?? 0) }];
  };
  const [subject] = withPerson(request);
  return subject ? comparableTo(subject, decided.filter(isKept).flatMap(withPerson)) : [];
}

export const addRequest = (request: FlexibleRequest): Promise<void> => commit(t`Add flexible request`, [put('requests', request)]);

/** Changes a request by a rule of `domain/requests`. */
export const changeRequest = changing('requests');

export const deleteRequest = removing('requests', t`Delete flexible request`);
