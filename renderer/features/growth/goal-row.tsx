import { Link } from 'react-router';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Goal } from '#domain/growth/goal.ts';
import { progressOf } from '#domain/growth/goal-progress.ts';
import { moveOf } from '#domain/growth/next-step.ts';
import { explainStall, stallOf } from '#domain/growth/stalled-goal.ts';
import { ListRow } from '#components/list.tsx';
import { Tag } from '#components/tag.tsx';
import { When } from '#components/when.tsx';
import { moveSentence, stateWords } from './goal-words.ts';
import { ProgressRing, progressWords } from './progress-ring.tsx';

interface GoalRowProps {
  readonly goal: Goal;
  /** What the person is called. */
  readonly name: string;
  readonly today: CalendarDate;
}

/** A goal in a list: how far it is, whose move it is, and why it stands still if it does. */
export function GoalRow({ goal, name, today }: GoalRowProps) {
  const progress = progressOf(goal);
  const move = moveOf(goal, today);
  const stall = stallOf(goal, today);
  const isOverdue = stall?.kind === 'step-overdue'; // that sentence says whose step it is, too
  const due = move.kind === 'step' ? move.step.dueOn : null;
  return (
    <ListRow
      before={<ProgressRing progress={progress} />}
      evidence={
        <>
          {move.kind !== 'none' && !isOverdue && (
            <span className={move.whose === 'me' ? 'text-ink' : ''}>{moveSentence(move, name)}</span>
          )}
          {due && !isOverdue && (
            <>
              {' — '}
              <Trans>due <When on={due} /></Trans>
            </>
          )}
          {stall && <span className="block text-owed">{explainStall(stall, name)}</span>}
        </>
      }
      actions={
        <>
          <span className="text-sm text-soft tabular-nums">{progressWords(progress)}</span>
          {goal.state !== 'active' && <Tag tone={goal.state === 'achieved' ? 'accent' : 'plain'}>{stateWords[goal.state]}</Tag>}
          {move.whose === 'me' && <Tag tone="owed"><Trans>Your move</Trans></Tag>}
        </>
      }
    >
      <Link to={`/goals/${goal.id}`} className="font-medium text-ink no-underline hover:underline" dir="auto">
        {goal.title}
      </Link>
    </ListRow>
  );
}
