import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Goal, GoalStep } from '#domain/growth/goal.ts';

/** Adds a step at the end, or behind the step with the id `after`. */
export function addStep(goal: Goal, step: GoalStep, on: CalendarDate, after?: string): Goal {
  const at = goal.steps.findIndex(({ id }) => id === after);
  return { ...goal, steps: at < 0 ? [...goal.steps, step] : goal.steps.toSpliced(at + 1, 0, step), movedOn: on };
}

/** Changes what a step says. Rewording is no movement, so `movedOn` stays. */
export const changeStep = (goal: Goal, id: string, change: Partial<Pick<GoalStep, 'text' | 'owner' | 'kind' | 'dueOn'>>): Goal => ({
  ...goal,
  steps: goal.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

/** Ticks a step as done on a day; null opens it again, which moves nothing. */
export const tickStep = (goal: Goal, id: string, doneOn: CalendarDate | null): Goal => ({
  ...goal,
  steps: goal.steps.map((step) => (step.id === id ? { ...step, doneOn } : step)),
  movedOn: doneOn !== null && doneOn > goal.movedOn ? doneOn : goal.movedOn,
});

export const removeStep = (goal: Goal, id: string): Goal => ({ ...goal, steps: goal.steps.filter((step) => step.id !== id) });

/** Moves a step by `places` (negative: towards the beginning), stopping at either end. */
export function shiftStep(goal: Goal, id: string, places: number): Goal {
  const from = goal.steps.findIndex((step) => step.id === id);
  const step = goal.steps[from];
  if (!step) return goal;
  const to = Math.max(0, Math.min(goal.steps.length - 1, from + places));
  return { ...goal, steps: goal.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}
