import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { keep } from '#domain/commitments/transitions.ts';
import { followUp } from '#domain/feedback/transitions.ts';
import { tickStep } from '#domain/growth/goal-steps.ts';
import { review } from '#domain/growth/plan-states.ts';
import { tellBack } from '#domain/matters/transitions.ts';
import { hold, miss } from '#domain/one-on-ones/transitions.ts';
import { givePraise } from '#domain/praise/give.ts';
import { settleStep } from '#domain/recoveries/transitions.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import type { Transition } from '#domain/transition.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { showToast } from '#components/toast.tsx';
import { now } from '#data/clock.ts';
import { changeCommitment } from '#data/commitments.ts';
import { confirmAll } from '#data/expectations.ts';
import { changeFeedback } from '#data/feedback.ts';
import { changeGoal } from '#data/goals.ts';
import { changeMatter } from '#data/matters.ts';
import { changeOneOnOne } from '#data/one-on-ones.ts';
import { changePlan } from '#data/plans.ts';
import { changePraise } from '#data/praise.ts';
import { changeRecovery } from '#data/recoveries.ts';
import { undo } from '#data/undo.ts';

/** The one press that does away with a line. */
export interface Settlement {
  readonly name: string;
  /** Its name for a screen reader, where the short one does not say whom it is about. */
  readonly label?: string;
  readonly run: () => Promise<void>;
}

/** What does away with a line in one press; none where it takes words or a choice: such a line is opened. */
export function settlementsOf(line: TodayLine, today: CalendarDate): readonly Settlement[] {
  switch (line.kind) {
    case 'promise':
    case 'their-commitment':
      return [{ name: t`Done`, run: async () => say(await changeCommitment(t`Mark promise as done`, line.commitment.id, (stored) => keep(stored, today)), t`Marked as done.`) }];
    case 'matter':
      return line.matter.state === 'answered' ? [{ name: t`Told`, run: async () => say(await changeMatter(t`Mark as told`, line.matter.id, (stored) => tellBack(stored, today)), t`Marked as told.`) }] : [];
    case 'recovery':
      return [{ name: t`Done`, run: async () => say(await changeRecovery(t`Settle a step`, line.recovery.id, (stored) => settleStep(stored, line.step, 'done', today)), t`Marked as done.`) }];
    case 'unsettled':
      return [
        { name: t`It did`, run: async () => say(await changeOneOnOne(t`Mark one-on-one as held`, line.oneOnOne.id, (stored) => hold(stored, stored.on, { today, now: now() })), t`Marked as held.`) },
        { name: t`It did not`, run: async () => say(await changeOneOnOne(t`Mark one-on-one as missed`, line.oneOnOne.id, (stored) => miss(stored, { today, now: now() })), t`Marked as missed.`) },
      ];
    case 'goal-step':
      return [
        {
          name: t`Done`,
          run: async () => {
            await changeGoal(t`Tick step`, line.goal.id, (goal) => tickStep(goal, line.step.id, today));
            showToast({ text: t`Ticked the step.`, undo });
          },
        },
      ];
    case 'praise':
      return [{ name: line.praise.source === 'mine' ? t`Said` : t`Told`, run: async () => say(await changePraise(t`Mark praise as said`, line.praise.id, (stored) => givePraise(stored, { on: today, givenIn: null })), t`Marked as heard.`) }];
    case 'plan-review':
      return [
        {
          name: t`Reviewed`,
          run: async () => {
            await changePlan(t`Review plan`, line.plan.id, (plan) => review(plan, today));
            showToast({ text: t`Marked as reviewed.`, undo });
          },
        },
      ];
    case 'follow-up':
      return [{ name: t`Done`, run: async () => say(await changeFeedback(t`Mark as followed up`, line.feedbackId, (stored) => followUp(stored, today)), t`You came back to it.`) }];
    case 'expectations':
      return [
        {
          name: t`Said today`,
          run: async () => {
            await confirmAll(line.person, today);
            showToast({ text: t`Everything you expect of each other is confirmed.`, undo });
          },
        },
      ];
    case 'request':
    case 'write-up':
    case 'rhythm':
    case 'praise-nudge':
      return [];
    default:
      return assertNever(line);
  }
}

const say = (outcome: Transition<unknown>, text: string) => void sayOutcome(outcome, text, undo);
