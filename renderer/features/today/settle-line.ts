import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { keep } from '#domain/commitments/transitions.ts';
import { tickStep } from '#domain/growth/goal-steps.ts';
import { tellBack } from '#domain/matters/transitions.ts';
import { hold, miss } from '#domain/one-on-ones/transitions.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import type { Transition } from '#domain/transition.ts';
import { showToast } from '#components/toast.tsx';
import { now } from '#data/clock.ts';
import { saveCommitment } from '#data/commitments.ts';
import { changeGoal } from '#data/goals.ts';
import { saveMatter } from '#data/matters.ts';
import { saveOneOnOne } from '#data/one-on-ones.ts';
import { undo } from '#data/undo.ts';

/** The one press that does away with a line, where there is one; others need more than a press and are opened. */
export interface Settlement {
  readonly name: string;
  readonly run: () => Promise<void>;
}

export function settlementsOf(line: TodayLine, today: CalendarDate): readonly Settlement[] {
  switch (line.kind) {
    case 'promise':
    case 'their-commitment':
      return [{ name: 'Done', run: () => apply(keep(line.commitment, today), (value) => saveCommitment('Mark promise as done', value), 'Marked as done.') }];
    case 'matter':
      return line.matter.state === 'answered' ? [{ name: 'Told', run: () => apply(tellBack(line.matter, today), (value) => saveMatter('Mark as told', value), 'Marked as told.') }] : [];
    case 'unsettled':
      return [
        { name: 'It did', run: () => apply(hold(line.oneOnOne, line.oneOnOne.on, { today, now: now() }), (value) => saveOneOnOne('Mark one-on-one as held', value), 'Marked as held.') },
        { name: 'It did not', run: () => apply(miss(line.oneOnOne, { today, now: now() }), (value) => saveOneOnOne('Mark one-on-one as missed', value), 'Marked as missed.') },
      ];
    case 'goal-step':
      return [
        {
          name: 'Done',
          run: async () => {
            await changeGoal('Tick step', line.goal.id, (goal) => tickStep(goal, line.step.id, today));
            showToast({ text: 'Ticked the step.', undo });
          },
        },
      ];
    default:
      return [];
  }
}

async function apply<T>(transition: Transition<T>, save: (value: T) => Promise<void>, text: string): Promise<void> {
  if (transition.kind === 'refused') return showToast({ text: transition.reason });
  await save(transition.value);
  showToast({ text, undo });
}
