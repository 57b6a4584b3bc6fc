import type { Change } from '#domain/journal/change.ts';
import { tablesOfOnePerson } from '#domain/journal/table-names.ts';
import type { Person } from '#domain/people/person.ts';
import { put, remove } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

/**
 * Moves a person to the trash with everything about them, in one commit: a promise to somebody who is gone must not
 * come due. Praise that others share stays theirs. Undo brings all of it back.
 */
export async function removePerson(person: Person): Promise<void> {
  const changes: Change[] = [remove('people', person)];
  for (const table of tablesOfOnePerson) {
    const rows = await db.table(table).where('personId').equals(person.id).toArray();
    changes.push(...rows.filter((row) => row.deletedAt === null).map((row) => remove(table, row)));
  }
  for (const praise of await db.praise.where('personIds').equals(person.id).toArray()) {
    if (praise.deletedAt !== null) continue;
    const others = praise.personIds.filter((id) => id !== person.id);
    changes.push(others.length === 0 ? remove('praise', praise) : put('praise', { ...praise, personIds: others }));
  }
  for (const reminder of await db.ownReminders.toArray()) {
    if (reminder.personId === person.id && reminder.deletedAt === null) changes.push(remove('ownReminders', reminder));
  }
  await commit('Delete person', changes);
}
