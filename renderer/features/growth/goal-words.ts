import { assertNever } from '#domain/assert-never.ts';
import type { Goal, GoalStep } from '#domain/growth/goal.ts';
import type { Move } from '#domain/growth/next-step.ts';
import { isolated } from '#domain/isolated.ts';

export const stateWords: Record<Goal['state'], string> = { proposed: 'Proposed', active: 'Under way', paused: 'Paused', achieved: 'Achieved', dropped: 'Dropped' };

/** What the button says that brings a goal into a state. */
export const stateActions: Record<Goal['state'], string> = { proposed: 'Back to proposed', active: 'Take it up', paused: 'Pause it', achieved: 'Mark as achieved', dropped: 'Drop it' };

export const kindOptions = [
  { key: 'experience', label: 'Experience', detail: 'Doing it: a task, a project, a stretch' },
  { key: 'people', label: 'People', detail: 'Learning from someone: a mentor, feedback, shadowing' },
  { key: 'course', label: 'Course', detail: 'A course, a book, a certificate' },
] as const satisfies readonly { key: GoalStep['kind']; label: string; detail: string }[];

/** Whose move it is, as a sentence. `name` is what the person is called. */
export function moveSentence(move: Move, name: string): string {
  switch (move.kind) {
    case 'step':
      return move.whose === 'me' ? `Your move: ${wordsOf(move.step)}` : `${isolated(name)}’s move: ${wordsOf(move.step)}`;
    case 'plan-steps':
      return 'It has no steps yet. Plan the first one together.';
    case 'agree':
      return 'Proposed. Agree on it together.';
    case 'close':
      return 'Every step is done. Talk about whether it is achieved.';
    case 'none':
      return '';
    default:
      return assertNever(move);
  }
}

const wordsOf = ({ text }: GoalStep) => (text ? isolated(text) : 'a step without words');
