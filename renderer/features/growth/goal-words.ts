import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { Goal, GoalStep } from '#domain/growth/goal.ts';
import type { Move } from '#domain/growth/next-step.ts';
import { isolated } from '#domain/isolated.ts';

export const stateWords: Record<Goal['state'], string> = { proposed: t`Proposed`, active: t`Under way`, paused: t`Paused`, achieved: t`Achieved`, dropped: t`Dropped` };

/** What the button says that brings a goal into a state. */
export const stateActions: Record<Goal['state'], string> = { proposed: t`Back to proposed`, active: t`Take it up`, paused: t`Pause it`, achieved: t`Mark as achieved`, dropped: t`Drop it` };

export const kindOptions = [
  { key: 'experience', label: t`Experience`, detail: t`Doing it: a task, a project, a stretch` },
  { key: 'people', label: t`People`, detail: t`Learning from someone: a mentor, feedback, shadowing` },
  { key: 'course', label: t`Course`, detail: t`A course, a book, a certificate` },
] as const satisfies readonly { key: GoalStep['kind']; label: string; detail: string }[];

/** Whose move it is, as a sentence. `name` is what the person is called. */
export function moveSentence(move: Move, name: string): string {
  switch (move.kind) {
    case 'step':
      return move.whose === 'me' ? t`Your move: ${wordsOf(move.step)}` : t`${isolated(name)}’s move: ${wordsOf(move.step)}`;
    case 'plan-steps':
      return t`It has no steps yet. Plan the first one together.`;
    case 'agree':
      return t`Proposed. Agree on it together.`;
    case 'close':
      return t`Every step is done. Talk about whether it is achieved.`;
    case 'none':
      return '';
    default:
      return assertNever(move);
  }
}

const wordsOf = ({ text }: GoalStep) => (text ? isolated(text) : t`a step without words`);
