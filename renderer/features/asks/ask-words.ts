import { t } from '@lingui/core/macro';
import type { OwedNext } from '#domain/asks/ask.ts';
import type { Matter, MatterOutcome } from '#domain/matters/matter.ts';
import type { RecoveryStepKind } from '#domain/recoveries/recovery.ts';

export const groupNames: Record<OwedNext, string> = { answer: t`Answer first`, outcome: t`Get an outcome`, tell: t`Tell them`, 'put-right': t`Put right`, waiting: t`Waiting on someone`, closed: t`Closed lately` };

export const kindNames: Record<Matter['kind'], string> = { concern: t`Concern`, suggestion: t`Suggestion`, need: t`Need`, friction: t`Friction` };

export const kindDetails: Record<Matter['kind'], string> = {
  concern: t`Something that worries them`,
  suggestion: t`Something that could be done otherwise`,
  need: t`Tools, training, people, a place`,
  friction: t`Something that costs time every week`,
};

export const outcomeNames: Record<MatterOutcome, string> = { done: t`Yes, it is done or will be`, no: t`No, because …`, removed: t`Removed: it costs no time any more` };

export const stepNames: Record<RecoveryStepKind, string> = { acknowledge: t`Acknowledge`, apologise: t`Apologise`, 'put-right': t`Put it right`, 'check-back': t`Check back` };

/** Within a sentence that says what is next. */
export const stepsAhead: Record<RecoveryStepKind, string> = { acknowledge: t`acknowledge`, apologise: t`apologise`, 'put-right': t`put it right`, 'check-back': t`check back` };

export const stepDetails: Record<RecoveryStepKind, string> = {
  acknowledge: t`Say what went wrong, before they have to.`,
  apologise: t`Say sorry, without a “but”.`,
  'put-right': t`Do what you owe, or what makes up for it.`,
  'check-back': t`Ask whether it is good again.`,
};
