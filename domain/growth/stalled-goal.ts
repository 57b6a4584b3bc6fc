import { plural, t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import type { Goal, GoalStep } from '#domain/growth/goal.ts';
import { nextStepOf } from '#domain/growth/next-step.ts';
import { isolated } from '#domain/isolated.ts';

/** Growth is slow; a month without any movement is where a goal is usually forgotten rather than being worked on. */
export const STILL_AFTER_DAYS = 30;

export type Stall =
  | { readonly kind: 'step-overdue'; readonly step: GoalStep; readonly days: number }
  | { readonly kind: 'target-passed'; readonly days: number }
  | { readonly kind: 'still'; readonly days: number };

/** Why an active goal does not move, or null when it does. A paused goal rests on purpose and is never stalled. */
export function stallOf(goal: Pick<Goal, 'state' | 'steps' | 'movedOn' | 'targetOn'>, today: CalendarDate, stillAfterDays = STILL_AFTER_DAYS): Stall | null {
  if (goal.state !== 'active') return null;
  const step = nextStepOf(goal, today);
  const overdueDays = step?.dueOn ? daysBetween(step.dueOn, today) : 0;
  if (step && overdueDays > 0) return { kind: 'step-overdue', step, days: overdueDays };
  const pastTargetDays = goal.targetOn ? daysBetween(goal.targetOn, today) : 0;
  if (pastTargetDays > 0) return { kind: 'target-passed', days: pastTargetDays };
  const stillDays = daysBetween(goal.movedOn, today);
  return stillDays >= stillAfterDays ? { kind: 'still', days: stillDays } : null;
}

const days = (count: number) => plural(count, { one: '1 day', other: '# days' });

/** The stall as a sentence. `name` is what the person is called. */
export function explainStall(stall: Stall, name: string): string {
  switch (stall.kind) {
    case 'step-overdue':
      return stall.step.owner === 'me' ? t`Your step “${isolated(stall.step.text)}” is ${days(stall.days)} overdue.` : t`The step “${isolated(stall.step.text)}” that ${isolated(name)} took on is ${days(stall.days)} overdue.`;
    case 'target-passed':
      return plural(stall.days, { one: 'Its target date passed # day ago.', other: 'Its target date passed # days ago.' });
    case 'still':
      return plural(stall.days, { one: 'Nothing has moved for # day.', other: 'Nothing has moved for # days.' });
    default:
      return assertNever(stall);
  }
}
