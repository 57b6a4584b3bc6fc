import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import { byClosed, byOwed } from '#domain/commitments/standing.ts';
import type { PersonId } from '#domain/people/person.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

const isKept = ({ deletedAt }: Commitment) => deletedAt === null;

export async function readCommitment(id: CommitmentId): Promise<Commitment | null> {
  const commitment = await db.commitments.get(id);
  return commitment && isKept(commitment) ? commitment : null;
}

/** All open ones of both sides, the longest overdue first. */
export async function listOpenCommitments(): Promise<Commitment[]> {
  return (await db.commitments.where('state').equals('open').toArray()).filter(isKept).sort(byOwed);
}

/** Open ones with one person, the longest overdue first. */
export async function listOpenCommitmentsWith(personId: PersonId): Promise<Commitment[]> {
  return (await db.commitments.where('[personId+state]').equals([personId, 'open']).toArray()).filter(isKept).sort(byOwed);
}

/** The last ones closed, with one person or with everybody, the latest first. */
export async function listClosedCommitments(limit: number, personId: PersonId | null = null): Promise<Commitment[]> {
  const rows = personId === null ? db.commitments.where('closedOn').above('') : db.commitments.where('[personId+closedOn]').between([personId, ''], [personId, '\uffff']);
  return (await rows.reverse().filter(isKept).limit(limit).toArray()).sort(byClosed);
}

/** Those closed with a person since a day, that day included. */
export async function listClosedSince(personId: PersonId, since: CalendarDate): Promise<Commitment[]> {
  return (await db.commitments.where('[personId+closedOn]').between([personId, since], [personId, '\uffff']).toArray()).filter(isKept);
}

export const addCommitment = (commitment: Commitment): Promise<void> => commit(t`Add promise`, [put('commitments', commitment)]);

/** Changes a commitment by a rule of `domain/commitments/transitions.ts`. */
export const changeCommitment = changing('commitments');

export const removeCommitment = removing('commitments', t`Delete promise`);
