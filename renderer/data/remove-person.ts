import { t } from '@lingui/core/macro';
import type { Change, Put } from '#domain/journal/change.ts';
import { type TableName, tablesOfOnePerson } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import type { Person } from '#domain/people/person.ts';
import { praiseWithout } from '#domain/praise/praise-without.ts';
import { put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { withoutPeople } from '#data/rituals.ts';
import { db } from '#data/database.ts';
import { readPerson } from '#data/people.ts';
import { listPraiseNaming } from '#data/praise.ts';

/**
 * Moves a person to the trash with everything about them, in one commit: a promise to somebody who is gone must not
 * come due. Praise and rituals that others share stay theirs, and so does what the person said about others. Undo, and
 * the trash, bring all of it back.
 */
export const removePerson = ({ id }: Pick<Person, 'id'>): Promise<void> =>
  commit(t`Delete person`, async () => {
    const person = await readPerson(id);
    return person ? removalOf(person) : [];
  });

async function removalOf(person: Person): Promise<Change[]> {
  const deletedAt = now(); // the same for all of it: by it the trash knows what went together
  const trash = <T extends TableName>(table: T, value: RecordOf<T>): Put => put(table, { ...value, deletedAt });
  const changes: Change[] = [];
  const wasPartOf = { praise: [] as string[], said: [] as string[], rituals: [] as string[] };
  for (const table of tablesOfOnePerson) {
    const rows = await db.table(table).where('personId').equals(person.id).toArray();
    changes.push(...rows.filter((row) => row.deletedAt === null).map((row) => trash(table, row)));
  }
  for (const praise of await listPraiseNaming([person.id])) {
    if (praise.deletedAt !== null) continue;
    const rest = praiseWithout(praise, [person.id]);
    changes.push(rest === null ? trash('praise', praise) : put('praise', rest));
    if (rest !== null && praise.personIds.includes(person.id)) wasPartOf.praise.push(praise.id);
    if (rest !== null && praise.source === 'relayed' && praise.fromPersonId === person.id) wasPartOf.said.push(praise.id);
  }
  for (const ritual of await db.rituals.where('personIds').equals(person.id).toArray()) {
    if (ritual.deletedAt !== null) continue;
    const rest = withoutPeople(ritual, [person.id]);
    changes.push(rest ?? trash('rituals', ritual));
    if (rest !== null) wasPartOf.rituals.push(ritual.id);
  }
  for (const reminder of await db.ownReminders.toArray()) {
    if (reminder.personId === person.id && reminder.deletedAt === null) changes.push(trash('ownReminders', reminder));
  }
  return [trash('people', { ...person, wasPartOf }), ...changes];
}
