import { t } from '@lingui/core/macro';
import { addDays, addMonths, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { tablesOfOnePerson } from '#domain/journal/table-names.ts';
import type { Change } from '#domain/journal/change.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { praiseWithout } from '#domain/praise/praise-without.ts';
import { stamp } from '#domain/record.ts';
import { goneFrom, periods, type RetainedTable } from '#domain/retention/counts-from.ts';
import type { DeletionReceipt, DeletionReceiptId } from '#domain/retention/deletion-receipt.ts';
import { countsOf, distinctExpiring, type Expiring, goesOn } from '#domain/retention/retention-plan.ts';
import type { RetentionSettings } from '#domain/retention/retention-settings.ts';
import { erase, put } from '#data/changes.ts';
import { changing } from '#data/change-record.ts';
import { localZone, now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { newId } from '#data/ids.ts';
import { withoutPeople } from '#data/rituals.ts';
import { changed } from '#domain/transition.ts';

type Row = { readonly id: string; readonly deletedAt: number | null; readonly personId?: PersonId; readonly personIds?: readonly PersonId[] };

/** Rows of a table that may be over by a day: a range of an index where there is one, else the ended ones. */
const candidates: { readonly [T in RetainedTable]: (last: CalendarDate) => Promise<readonly Row[]> } = {
  oneOnOnes: (last) => db.oneOnOnes.where('on').belowOrEqual(last).toArray(),
  talkingPoints: (last) => db.talkingPoints.where('closedOn').belowOrEqual(last).toArray(),
  touches: (last) => db.touches.where('on').belowOrEqual(last).toArray(),
  commitments: (last) => db.commitments.where('closedOn').belowOrEqual(last).toArray(),
  recoveries: (last) => db.recoveries.where('closedOn').belowOrEqual(last).toArray(),
  matters: (last) => db.matters.where('toldBackOn').belowOrEqual(last).toArray(),
  requests: (last) => db.requests.where('closedOn').belowOrEqual(last).toArray(),
  praise: (last) => db.praise.where('givenOn').belowOrEqual(last).toArray(),
  feedback: () => db.feedback.where('state').equals('followed-up').toArray(),
  expectations: () => db.expectations.where('state').equals('retired').toArray(),
  goals: () => db.goals.where('state').anyOf('achieved', 'dropped').toArray(),
  plans: () => db.plans.where('state').anyOf('agreed', 'reviewed').toArray(),
  occasionMarks: (last) => db.occasionMarks.where('year').belowOrEqual(Number(last.slice(0, 4))).toArray(),
  absences: (last) => db.absences.where('toOn').belowOrEqual(last).toArray(),
  arrangements: (last) => db.arrangements.where('toOn').belowOrEqual(last).toArray(),
};

/** Everything whose period is over by a day, archived people first. What lies in the trash goes by itself. */
export async function listExpiring({ months }: RetentionSettings, today: CalendarDate, until: CalendarDate): Promise<Expiring[]> {
  const found: Expiring[] = [...(await listGone(months.gone, until))];
  for (const table of Object.keys(periods) as RetainedTable[]) {
    const { kind, from } = periods[table] as { kind: Expiring['kind']; from: (row: Row, today: CalendarDate) => CalendarDate | null };
    const period = months[kind];
    if (period === null) continue;
    for (const row of await candidates[table](addMonths(until, -period))) {
      const counted = row.deletedAt === null ? from(row, today) : null;
      if (counted === null || goesOn(counted, period) > until) continue;
      const expiring = { kind, personIds: row.personIds ?? (row.personId ? [row.personId] : []), goesOn: goesOn(counted, period) };
      found.push({ table, id: row.id, ...expiring });
      if (table === 'oneOnOnes') for (const note of await db.notes.where('oneOnOneId').equals(row.id).toArray()) found.push({ table: 'notes', id: note.id, ...expiring });
    }
  }
  return distinctExpiring(found);
}

/** Archived people whose period is over, each with everything that is theirs alone. */
async function listGone(months: number | null, until: CalendarDate): Promise<Expiring[]> {
  if (months === null) return [];
  const found: Expiring[] = [];
  for (const person of await db.people.where('state').equals('archived').toArray()) {
    const from = goneFrom(person, localZone());
    if (person.deletedAt !== null || from === null || goesOn(from, months) > until) continue;
    const expiring = { kind: 'gone' as const, personIds: [person.id], goesOn: goesOn(from, months) };
    found.push({ table: 'people', id: person.id, ...expiring });
    for (const table of tablesOfOnePerson) for (const id of await db.table(table).where('personId').equals(person.id).primaryKeys()) found.push({ table, id: id as string, ...expiring });
    for (const praise of await db.praise.where('personIds').equals(person.id).toArray()) if (praise.personIds.length === 1) found.push({ table: 'praise', id: praise.id, ...expiring });
    for (const reminder of await db.ownReminders.toArray()) if (reminder.personId === person.id) found.push({ table: 'ownReminders', id: reminder.id, ...expiring });
  }
  return found;
}

/** The earliest day on which something goes within some days; null: nothing does. For a line on Today. */
export async function readNextRetention(settings: RetentionSettings, today: CalendarDate, withinDays: number): Promise<{ readonly on: CalendarDate; readonly count: number; readonly people: readonly PersonId[] } | null> {
  if (!settings.isOn) return null;
  const expiring = await listExpiring(settings, today, addDays(today, withinDays));
  const [first] = expiring.map((each) => each.goesOn).toSorted();
  return first === undefined ? null : { on: first, count: expiring.length, people: [...new Set(expiring.flatMap(({ personIds }) => personIds))] };
}

/** Backups of twelve months are kept, so the last one from before goes when twelve newer months have one. */
export const BACKUP_MONTHS = 12;

/**
 * Erases records for good and keeps a receipt without their content, in one step that cannot be undone. Praise and
 * rituals that somebody archived shared with others stay the others', without them.
 */
export async function eraseExpired(expiring: readonly Expiring[], today: CalendarDate): Promise<DeletionReceipt> {
  const receipt = stamp<DeletionReceipt>({ id: newId<DeletionReceiptId>(), on: today, counts: countsOf(expiring), pending: expiring.map(({ table, id }) => ({ table, id })), readBack: null, backupsUntilOn: addMonths(today, BACKUP_MONTHS) }, now());
  await commit(
    t`Delete what is over its period`,
    async () => [...expiring.map(({ table, id }) => erase(table, id)), ...(await leavings(expiring)), put('deletionReceipts', receipt)],
    { isUndoable: false },
  );
  return receipt;
}

async function leavings(expiring: readonly Expiring[]): Promise<Change[]> {
  const gone = expiring.flatMap(({ table, personIds }) => (table === 'people' ? personIds : []));
  if (gone.length === 0) return [];
  const erased = new Set(expiring.map(({ table, id }) => `${table}/${id}`));
  const changes: Change[] = [];
  for (const praise of await db.praise.where('personIds').anyOf(gone).distinct().toArray()) {
    const rest = erased.has(`praise/${praise.id}`) ? null : praiseWithout(praise, gone);
    if (rest !== null) changes.push(put('praise', rest));
  }
  for (const ritual of await db.rituals.where('personIds').anyOf(gone).distinct().toArray()) {
    const rest = withoutPeople(ritual, gone);
    changes.push(rest ?? erase('rituals', ritual.id));
  }
  return changes;
}

const changeReceipt = changing('deletionReceipts');

/** Writes into a receipt what reading everything back has found. */
export const noteReadBack = async (id: DeletionReceiptId, readBack: NonNullable<DeletionReceipt['readBack']>): Promise<void> => {
  await changeReceipt(t`Note that nothing is found any more`, id, (receipt) => changed({ ...receipt, pending: [], readBack }));
};

/** Receipts of what was deleted for good, the newest first. */
export const listDeletionReceipts = async (): Promise<DeletionReceipt[]> => (await db.deletionReceipts.toArray()).filter(({ deletedAt }) => deletedAt === null).toSorted((a, b) => b.createdAt - a.createdAt);

/** Everybody a line may be about, archived ones too. */
export const listPeopleOf = async (ids: readonly PersonId[]): Promise<Person[]> => (await db.people.bulkGet([...ids])).flatMap((person) => person ?? []);
