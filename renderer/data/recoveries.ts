import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

const isKept = ({ deletedAt }: Recovery) => deletedAt === null;

/** Everything that is being made good, with anybody. */
export async function listOpenRecoveries(): Promise<Recovery[]> {
  return (await db.recoveries.where('state').equals('open').toArray()).filter(isKept);
}

export async function listOpenRecoveriesOf(personId: PersonId): Promise<Recovery[]> {
  return (await db.recoveries.where('[personId+state]').equals([personId, 'open']).toArray()).filter(isKept);
}

/** Those closed since a day, that day included; of one person or of everybody. */
export async function listRecoveriesClosedSince(since: CalendarDate, personId: PersonId | null = null): Promise<Recovery[]> {
  const rows = personId === null ? db.recoveries.where('closedOn').aboveOrEqual(since) : db.recoveries.where('[personId+closedOn]').between([personId, since], [personId, '\uffff']);
  return (await rows.toArray()).filter(isKept);
}

/** The last ones closed, with one person or with anybody, the latest first. */
export async function listClosedRecoveries(limit: number, personId: PersonId | null): Promise<Recovery[]> {
  const rows = personId === null ? db.recoveries.where('closedOn').above('') : db.recoveries.where('[personId+closedOn]').between([personId, ''], [personId, '\uffff']);
  return rows.reverse().filter(isKept).limit(limit).toArray();
}

/** Saves a new recovery; one that stands already is changed by `changeRecovery`. */
export const saveRecovery = (label: string, recovery: Recovery): Promise<void> => commit(label, [put('recoveries', recovery)]);

/** Changes a recovery by a rule of `domain/recoveries/transitions.ts`. */
export const changeRecovery = changing('recoveries');

export const removeRecovery = removing('recoveries', t`Delete what was to be put right`);
