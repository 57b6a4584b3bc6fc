import { assertNever } from '#domain/assert-never.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Goal, GoalStep } from '#domain/growth/goal.ts';

/**
 * The step to do next. The order of the list is the plan, so it is the first open one; but a step that is overdue goes
 * ahead of the order, the longest overdue first.
 */
export function nextStepOf({ steps }: Pick<Goal, 'steps'>, today: CalendarDate): GoalStep | null {
  const open = steps.filter((step) => step.doneOn === null);
  const overdue = open.filter((step) => step.dueOn !== null && step.dueOn < today);
  return overdue.reduce<GoalStep | null>((first, step) => (first === null || (step.dueOn ?? '') < (first.dueOn ?? '') ? step : first), null) ?? open[0] ?? null;
}

/** What a goal waits for. `whose`: the manager (`me`), the person (`them`), or both in their next conversation. */
export type Move =
  | { readonly kind: 'step'; readonly whose: 'me' | 'them'; readonly step: GoalStep }
  | { readonly kind: 'plan-steps'; readonly whose: 'both' }
  | { readonly kind: 'agree'; readonly whose: 'both' }
  | { readonly kind: 'close'; readonly whose: 'both' }
  | { readonly kind: 'none'; readonly whose: null };

/** Whose move it is. A paused or ended goal waits for nobody. */
export function moveOf(goal: Pick<Goal, 'state' | 'steps'>, today: CalendarDate): Move {
  switch (goal.state) {
    case 'proposed':
      return { kind: 'agree', whose: 'both' };
    case 'active': {
      const step = nextStepOf(goal, today);
      if (step) return { kind: 'step', whose: step.owner, step };
      return { kind: goal.steps.length === 0 ? 'plan-steps' : 'close', whose: 'both' };
    }
    case 'paused':
    case 'achieved':
    case 'dropped':
      return { kind: 'none', whose: null };
    default:
      return assertNever(goal.state);
  }
}
