import { t } from '@lingui/core/macro';
import type { Goal, GoalId } from '#domain/growth/goal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { changed } from '#domain/transition.ts';
import { changing, removing, restoring } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { rowsWith } from '#data/rows-with.ts';

const kept = (goals: readonly Goal[]) => goals.filter((goal) => goal.deletedAt === null);

const byId = (a: Goal, b: Goal) => (a.id < b.id ? -1 : 1);

/** A person's goals in the order they were made, ended ones too. */
export const listGoalsOf = async (personId: PersonId): Promise<Goal[]> => kept(await db.goals.where('personId').equals(personId).sortBy('id'));

/** Everybody's goals that have not ended. */
export const listOpenGoals = async (): Promise<Goal[]> => kept(await rowsWith(db.goals, 'state', ['proposed', 'active', 'paused'])).sort(byId);

export async function readGoal(id: GoalId): Promise<Goal | null> {
  const goal = await db.goals.get(id);
  return goal && goal.deletedAt === null ? goal : null;
}

export const addGoal = (goal: Goal): Promise<void> => commit(t`Add goal`, [put('goals', goal)]);

const changeGoalByRule = changing('goals');

/** Changes the goal as it is stored at that moment; does nothing when it has been deleted meanwhile. */
export async function changeGoal(label: string, id: GoalId, change: (goal: Goal) => Goal): Promise<void> {
  await changeGoalByRule(label, id, (goal) => changed(change(goal)));
}

export const deleteGoal = removing('goals', t`Delete goal`);

/** Takes it out of the trash again. */
export const restoreGoal = restoring('goals', t`Bring goal back`);
