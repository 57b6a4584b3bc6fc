import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Goal } from '#domain/growth/goal.ts';
import { progressOf } from '#domain/growth/goal-progress.ts';
import { moveOf } from '#domain/growth/next-step.ts';
import { explainStall, stallOf } from '#domain/growth/stalled-goal.ts';
import { Tag } from '#components/tag.tsx';
import { When } from '#components/when.tsx';
import { moveSentence, stateWords } from './goal-words.ts';
import { ProgressRing, progressWords } from './progress-ring.tsx';

/** Where a goal stands, in one line: state, steps done, whose move, and why it does not move. */
export function GoalStanding({ goal, name, today }: { readonly goal: Goal; readonly name: string; readonly today: CalendarDate }) {
  const progress = progressOf(goal);
  const move = moveOf(goal, today);
  const stall = stallOf(goal, today);
  return (
    <div className="mb-8 flex flex-wrap items-start gap-x-3 gap-y-1">
      <ProgressRing progress={progress} />
      <div className="min-w-0 flex-1">
        <p>
          <Trans><Tag tone={goal.state === 'achieved' ? 'accent' : 'plain'}>{stateWords[goal.state]}</Tag> {progressWords(progress)}. Last moved <When on={goal.movedOn} as="distance" />.</Trans>
        </p>
        {move.kind !== 'none' && stall?.kind !== 'step-overdue' && (
          <p className={move.whose === 'me' ? 'text-owed' : 'text-soft'}>{moveSentence(move, name)}</p>
        )}
        {stall && <p className="text-owed">{explainStall(stall, name)}</p>}
      </div>
    </div>
  );
}
