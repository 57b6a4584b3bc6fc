import { t } from '@lingui/core/macro';
import type { Change } from '#domain/journal/change.ts';
import { type TableName, tableNames, tablesOfOnePerson } from '#domain/journal/table-names.ts';
import { rowKey } from '#domain/journal/row.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { personOf, type TableRow, type TrashEntry, type TrashGroup, trashOf } from '#domain/trash/trash.ts';
import { erase, put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { compareNames } from '#data/people.ts';

/** Marks of reminders are no things anybody made; those taken back are gone at once. */
const shown = tableNames.filter((name) => name !== 'reminderMarks');

/** Everything that lies in the trash, by person. Read through an index that holds nothing else. */
export async function readTrash(): Promise<TrashGroup[]> {
  const rows = (await Promise.all(shown.map(async (table) => (await db.table(table).where('deletedAt').above(0).toArray()).map((value) => ({ table, value }) as TableRow)))).flat();
  const about = [...new Set(rows.flatMap((row) => (row.table === 'people' ? row.value.id : (personOf(row) ?? []))))] as PersonId[];
  const people = (await db.people.bulkGet(about)).filter((person) => person !== undefined);
  return trashOf(rows, new Map(people.map((person) => [person.id, person])), compareNames);
}

/** Brings back what was deleted, with all that went with it, as one action. */
export const takeOutOfTrash = (entry: TrashEntry): Promise<void> =>
  commit(t`Bring back from the trash`, async () => {
    const changes: Change[] = [];
    for (const { table, value } of [entry.row, ...entry.along]) {
      const stored = await db.table(table).get(value.id);
      if (!stored || stored.deletedAt === null) continue;
      changes.push(put(table, table === 'people' ? { ...stored, deletedAt: null, wasPartOf: null } : { ...stored, deletedAt: null }));
      if (table === 'people') changes.push(...(await namedAgain(stored)));
    }
    return changes;
  });

/** What others share and went on without the person, with the person again. */
async function namedAgain({ id, wasPartOf }: Person): Promise<Change[]> {
  if (wasPartOf === null) return [];
  const { praise, said, rituals } = wasPartOf;
  const stored = (await db.praise.bulkGet([...new Set([...praise, ...said])])).filter((each) => each !== undefined);
  const named = stored.map((each) => {
    const personIds = praise.includes(each.id) && !each.personIds.includes(id) ? [...each.personIds, id] : each.personIds;
    return each.source === 'relayed' && each.fromPersonId === null && said.includes(each.id) ? put('praise', { ...each, personIds, fromPersonId: id }) : put('praise', { ...each, personIds });
  });
  const shared = (await db.rituals.bulkGet([...rituals])).filter((each) => each !== undefined && each.personIds !== null && !each.personIds.includes(id));
  return [...named, ...shared.flatMap((each) => (each ? put('rituals', { ...each, personIds: [...(each.personIds ?? []), id] }) : []))];
}

/**
 * The changes that take rows away for good with all that hangs on them: a person's records, also those written after
 * they went, and the notes of a one-on-one. Nothing may be left that no screen leads to.
 */
export async function erasureOf(rows: readonly TableRow[]): Promise<Change[]> {
  const changes: Change[] = [];
  const keysIn = async (table: TableName, index: string, id: string) => (await db.table<unknown, string>(table).where(index).equals(id).primaryKeys()).map((key) => erase(table, key));
  for (const { table, value } of rows) {
    changes.push(erase(table, value.id));
    if (table === 'people') for (const owned of tablesOfOnePerson) changes.push(...(await keysIn(owned, 'personId', value.id)));
    if (table === 'oneOnOnes') changes.push(...(await keysIn('notes', 'oneOnOneId', value.id)));
  }
  return [...new Map(changes.map((change) => [rowKey(change), change])).values()];
}

/**
 * Erases what still lies in the trash of these entries. No undo brings it back.
 * @param pick the entries as they are when its turn has come: what was brought back meanwhile stays
 * @returns what was erased
 */
export async function eraseFromTrash(pick: (entries: readonly TrashEntry[]) => readonly TrashEntry[]): Promise<readonly Change[]> {
  let erased: readonly Change[] = [];
  const gone = async () => {
    const entries = (await readTrash()).flatMap((group) => group.entries);
    erased = await erasureOf(pick(entries).flatMap(({ row, along }) => [row, ...along]));
    return erased;
  };
  await commit(t`Delete for good`, gone, { isUndoable: false });
  return erased;
}
