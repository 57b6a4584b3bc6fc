import type { OwedNext } from '#domain/asks/ask.ts';
import type { Matter, MatterOutcome } from '#domain/matters/matter.ts';
import type { RecoveryStepKind } from '#domain/recoveries/recovery.ts';

export const groupNames: Record<OwedNext, string> = { answer: 'Answer first', outcome: 'Get an outcome', tell: 'Tell them', 'put-right': 'Put right', waiting: 'Waiting on someone', closed: 'Closed lately' };

export const kindNames: Record<Matter['kind'], string> = { concern: 'Concern', suggestion: 'Suggestion', need: 'Need', friction: 'Friction' };

export const kindDetails: Record<Matter['kind'], string> = {
  concern: 'Something that worries them',
  suggestion: 'Something that could be done otherwise',
  need: 'Tools, training, people, a place',
  friction: 'Something that costs time every week',
};

export const outcomeNames: Record<MatterOutcome, string> = { done: 'Yes, it is done or will be', no: 'No, because …', removed: 'Removed: it costs no time any more' };

export const stepNames: Record<RecoveryStepKind, string> = { acknowledge: 'Acknowledge', apologise: 'Apologise', 'put-right': 'Put it right', 'check-back': 'Check back' };

export const stepDetails: Record<RecoveryStepKind, string> = {
  acknowledge: 'Say what went wrong, before they have to.',
  apologise: 'Say sorry, without a “but”.',
  'put-right': 'Do what you owe, or what makes up for it.',
  'check-back': 'Ask whether it is good again.',
};
