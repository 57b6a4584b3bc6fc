import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { ToConfirm } from '#domain/expectations/to-confirm.ts';
import type { FeedbackId } from '#domain/feedback/feedback.ts';
import type { Goal, GoalStep } from '#domain/growth/goal.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { Rhythm } from '#domain/one-on-ones/rhythm.ts';
import type { Person } from '#domain/people/person.ts';
import type { PraiseNudge } from '#domain/praise/praise-nudge.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { Recovery, RecoveryStepKind } from '#domain/recoveries/recovery.ts';
import type { NextOwed } from '#domain/requests/next-owed.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';

interface Common {
  /** Stable while the same thing is owed, and unique; names the line when it is set aside. */
  readonly key: string;
  readonly person: Person;
  /** The day it is (or was) due. */
  readonly dueOn: CalendarDate;
}

/** One thing that waits for the manager, or for which they wait. The screen says it as a sentence. */
export type TodayLine =
  | (Common & { readonly kind: 'promise' | 'their-commitment'; readonly commitment: Commitment })
  | (Common & { readonly kind: 'matter'; readonly matter: Matter; /** How its day came about, in sentences. */ readonly why: readonly string[] })
  | (Common & { readonly kind: 'recovery'; readonly recovery: Recovery; readonly step: RecoveryStepKind })
  | (Common & { readonly kind: 'request'; readonly request: FlexibleRequest; readonly step: NextOwed['step'] })
  | (Common & { readonly kind: 'unsettled' | 'write-up'; readonly oneOnOne: OneOnOne })
  | (Common & { readonly kind: 'rhythm'; readonly rhythm: Rhythm })
  | (Common & { readonly kind: 'goal-step'; readonly goal: Goal; readonly step: GoalStep })
  | (Common & { readonly kind: 'plan-review'; readonly plan: DevelopmentPlan })
  | (Common & { readonly kind: 'follow-up'; readonly feedbackId: FeedbackId })
  | (Common & { readonly kind: 'expectations'; readonly waiting: ToConfirm })
  /** Something good that has not been said yet; `dueOn` is the day it was noted, and `others` share it. */
  | (Common & { readonly kind: 'praise'; readonly praise: Praise; readonly others: number })
  | (Common & { readonly kind: 'praise-nudge'; readonly nudge: PraiseNudge });

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** To say again aloud what is expected would be good, and nobody waits for it: it stands below all that is owed. */
const isNudge = ({ kind }: TodayLine) => kind === 'expectations';

/** The longest due first, nudges last; of one day in a constant order, so that nothing jumps. */
export const byDue = (a: TodayLine, b: TodayLine): number => Number(isNudge(a)) - Number(isNudge(b)) || compare(a.dueOn, b.dueOn) || compare(a.key, b.key);
