import type { Goal, GoalId } from '#domain/growth/goal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { put, remove } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { inTurn } from '#data/in-turn.ts';

const kept = (goals: readonly Goal[]) => goals.filter((goal) => goal.deletedAt === null);

/** A person's goals in the order they were made, ended ones too. */
export const listGoalsOf = async (personId: PersonId): Promise<Goal[]> => kept(await db.goals.where('personId').equals(personId).sortBy('id'));

/** Everybody's goals that have not ended. */
export const listOpenGoals = async (): Promise<Goal[]> => kept(await db.goals.where('state').anyOf('proposed', 'active', 'paused').sortBy('id'));

export async function readGoal(id: GoalId): Promise<Goal | null> {
  const goal = await db.goals.get(id);
  return goal && goal.deletedAt === null ? goal : null;
}

export const addGoal = (goal: Goal): Promise<void> => commit('Add goal', [put('goals', goal)]);

/** Changes the goal as it is stored at that moment; does nothing when it has been deleted meanwhile. */
export const changeGoal = (label: string, id: GoalId, change: (goal: Goal) => Goal): Promise<void> =>
  inTurn(async () => {
    const goal = await readGoal(id);
    if (goal) await commit(label, [put('goals', change(goal))]);
  });

export const deleteGoal = (id: GoalId): Promise<void> =>
  inTurn(async () => {
    const goal = await readGoal(id);
    if (goal) await commit('Delete goal', [remove('goals', goal)]);
  });

/** Takes it out of the trash again. */
export const restoreGoal = (id: GoalId): Promise<void> =>
  inTurn(async () => {
    const found = await db.goals.get(id);
    if (found) await commit('Bring goal back', [put('goals', { ...found, deletedAt: null })]);
  });
