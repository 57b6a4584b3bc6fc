import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenDistance } from '#domain/calendar/spoken-date.ts';
import type { Goal } from '#domain/growth/goal.ts';
import { type Move, moveOf } from '#domain/growth/next-step.ts';
import { explainStall, stallOf } from '#domain/growth/stalled-goal.ts';
import { asSentence, type BriefLine } from '#domain/brief/brief-line.ts';

/** Each goal's next step and whose move it is; where the manager's own step is overdue comes first. */
export function growingLines(goals: readonly Goal[], name: string, today: CalendarDate): BriefLine[] {
  const lines = goals.flatMap((goal) => lineOf(goal, name, today));
  return [...lines.filter(({ isOwed }) => isOwed), ...lines.filter(({ isOwed }) => !isOwed)];
}

function lineOf(goal: Goal, name: string, today: CalendarDate): BriefLine[] {
  const move = moveOf(goal, today);
  if (move.kind === 'none') return [];
  const stall = stallOf(goal, today);
  const isOwed = stall?.kind === 'step-overdue' && stall.step.owner === 'me';
  const text = [`${asSentence(goal.title)} ${sentence(move, name, today)}`, stall === null || stall.kind === 'step-overdue' ? '' : explainStall(stall, name)].filter(Boolean).join(' ');
  return [{ key: `goal/${goal.id}`, text, evidence: t`Last moved ${spokenDistance(goal.movedOn, today)}, on ${plainDate(goal.movedOn, today)}`, route: `/goals/${goal.id}`, isOwed }];
}

function sentence(move: Exclude<Move, { kind: 'none' }>, name: string, today: CalendarDate): string {
  switch (move.kind) {
    case 'step': {
      const { text, dueOn } = move.step;
      const whose = move.whose === 'me' ? t`Your move: ${asSentence(text)}` : t`${name}’s move: ${asSentence(text)}`;
      if (dueOn === null) return whose;
      return [whose, dueOn < today ? t`It was due ${plainDate(dueOn, today)}.` : t`Due ${plainDate(dueOn, today)}.`].join(' ');
    }
    case 'plan-steps':
      return t`It has no steps yet; plan the first one together.`;
    case 'agree':
      return t`It is proposed; agree on it or let it go.`;
    case 'close':
      return t`All its steps are done; close it together or add the next.`;
    default:
      return assertNever(move);
  }
}
