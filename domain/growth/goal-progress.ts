import type { Goal } from '#domain/growth/goal.ts';

export interface GoalProgress {
  readonly done: number;
  readonly total: number;
}

/** Counted from the steps of both sides, never typed in. */
export const progressOf = ({ steps }: Pick<Goal, 'steps'>): GoalProgress => ({
  done: steps.filter((step) => step.doneOn !== null).length,
  total: steps.length,
});
