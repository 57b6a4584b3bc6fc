import type { Change } from '#domain/journal/change.ts';
import { tablesOfOnePerson } from '#domain/journal/table-names.ts';
import { SAMPLE_PREFIX } from '#domain/sample/sample-people.ts';
import { sampleTeam } from '#domain/sample/sample-team.ts';
import { erase, put } from '#data/changes.ts';
import { now, today } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { newId } from '#data/ids.ts';

const sampleIds = () => db.people.where('id').startsWith(SAMPLE_PREFIX).primaryKeys();

export const hasSampleTeam = async (): Promise<boolean> => (await sampleIds()).length > 0;

/** Adds the sample team as one action, which one undo takes away. */
export const addSampleTeam = (): Promise<void> => commit('Add the sample team', sampleTeam({ newId, today: today(), now: now() }));

/** Erases the sample team with everything about it, also what was written since. Not even the trash keeps it. */
export async function removeSampleTeam(): Promise<void> {
  const ids = await sampleIds();
  const changes: Change[] = ids.map((id) => erase('people', id));
  for (const table of tablesOfOnePerson) changes.push(...(await db.table<unknown, string>(table).where('personId').anyOf(ids).primaryKeys()).map((id) => erase(table, id)));
  const praise = await db.praise.where('personIds').anyOf(ids).distinct().toArray();
  for (const each of praise) {
    const others = each.personIds.filter((id) => !ids.includes(id));
    changes.push(others.length === 0 ? erase('praise', each.id) : put('praise', { ...each, personIds: others }));
  }
  const reminders = await db.ownReminders.toArray();
  changes.push(...reminders.filter(({ personId }) => personId !== null && ids.includes(personId)).map(({ id }) => erase('ownReminders', id)));
  await commit('Remove the sample team', changes);
}
