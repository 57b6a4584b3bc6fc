import { t } from '@lingui/core/macro';
import type { Change } from '#domain/journal/change.ts';
import { tablesOfOnePerson } from '#domain/journal/table-names.ts';
import type { PersonId } from '#domain/people/person.ts';
import { praiseWithout } from '#domain/praise/praise-without.ts';
import { SAMPLE_PREFIX } from '#domain/sample/sample-people.ts';
import { sampleTeam } from '#domain/sample/sample-team.ts';
import { SAMPLE_PURPOSE } from '#domain/sample/sample-week.ts';
import { THE_TEAM, withPurpose } from '#domain/team/team.ts';
import { erase, put } from '#data/changes.ts';
import { now, today } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { newId } from '#data/ids.ts';
import { listPraiseNaming } from '#data/praise.ts';
import { withoutPeople } from '#data/rituals.ts';
import { readTeam } from '#data/team.ts';

const sampleIds = async () => (await db.people.where('id').startsWith(SAMPLE_PREFIX).primaryKeys()) as PersonId[];

export const hasSampleTeam = async (): Promise<boolean> => (await sampleIds()).length > 0;

/** Adds the sample team as one action, which one undo takes away. */
export const addSampleTeam = (): Promise<void> => commit(t`Add the sample team`, async () => ((await hasSampleTeam()) ? [] : [...sampleTeam({ newId, today: today(), now: now() }), ...(await samplePurpose())]));

/** What the team is for is one line of the manager's own: the sample leaves it alone where something was said. */
async function samplePurpose(): Promise<Change[]> {
  const team = await readTeam();
  return team === null || team.purpose === '' ? [put('teams', { ...withPurpose(team, SAMPLE_PURPOSE, now()), isSample: true })] : [];
}

/**
 * Erases the sample team with everything about it, also what was written since. Not even the trash keeps it.
 * @returns what was erased, for the journal to forget
 */
export async function removeSampleTeam(): Promise<readonly Change[]> {
  let erased: readonly Change[] = [];
  await commit(t`Remove the sample team`, async () => (erased = await erasureOfSample()));
  return erased;
}

async function erasureOfSample(): Promise<Change[]> {
  const ids = await sampleIds();
  const changes: Change[] = ids.map((id) => erase('people', id));
  for (const table of tablesOfOnePerson) changes.push(...(await db.table<unknown, string>(table).where('personId').anyOf(ids).primaryKeys()).map((id) => erase(table, id)));
  for (const praise of await listPraiseNaming(ids)) {
    const rest = praiseWithout(praise, ids);
    changes.push(rest === null ? erase('praise', praise.id) : put('praise', rest));
  }
  for (const ritual of await db.rituals.where('personIds').anyOf(ids).distinct().toArray()) changes.push(withoutPeople(ritual, ids) ?? erase('rituals', ritual.id));
  const reminders = await db.ownReminders.toArray();
  changes.push(...reminders.filter(({ personId }) => personId !== null && ids.includes(personId)).map(({ id }) => erase('ownReminders', id)));
  if ((await readTeam())?.isSample) changes.push(erase('teams', THE_TEAM));
  // What was set aside, put off or done: keys are made of the ids of what they are about.
  const gone = changes.flatMap((change) => (change.op === 'delete' ? [change.id] : []));
  const marks = (await db.reminderMarks.toCollection().primaryKeys()) as string[];
  changes.push(...marks.filter((key) => gone.some((id) => key.includes(id))).map((id) => erase('reminderMarks', id)));
  return changes;
}
