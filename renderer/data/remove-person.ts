import type { Change } from '#domain/journal/change.ts';
import { tablesOfOnePerson } from '#domain/journal/table-names.ts';
import type { Person } from '#domain/people/person.ts';
import { praiseWithout } from '#domain/praise/praise-without.ts';
import { put, remove } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { withoutPeople } from '#data/rituals.ts';
import { db } from '#data/database.ts';
import { readPerson } from '#data/people.ts';
import { listPraiseNaming } from '#data/praise.ts';

/**
 * Moves a person to the trash with everything about them, in one commit: a promise to somebody who is gone must not
 * come due. Praise and rituals that others share stay theirs, and so does what the person said about others. Undo brings all of it back.
 */
export const removePerson = ({ id }: Pick<Person, 'id'>): Promise<void> =>
  commit('Delete person', async () => {
    const person = await readPerson(id);
    return person ? removalOf(person) : [];
  });

async function removalOf(person: Person): Promise<Change[]> {
  const changes: Change[] = [remove('people', person)];
  for (const table of tablesOfOnePerson) {
    const rows = await db.table(table).where('personId').equals(person.id).toArray();
    changes.push(...rows.filter((row) => row.deletedAt === null).map((row) => remove(table, row)));
  }
  for (const praise of await listPraiseNaming([person.id])) {
    if (praise.deletedAt !== null) continue;
    const rest = praiseWithout(praise, [person.id]);
    changes.push(rest === null ? remove('praise', praise) : put('praise', rest));
  }
  for (const ritual of await db.rituals.where('personIds').equals(person.id).toArray()) {
    if (ritual.deletedAt === null) changes.push(withoutPeople(ritual, [person.id]) ?? remove('rituals', ritual));
  }
  for (const reminder of await db.ownReminders.toArray()) {
    if (reminder.personId === person.id && reminder.deletedAt === null) changes.push(remove('ownReminders', reminder));
  }
  return changes;
}
