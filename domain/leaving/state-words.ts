import { t } from '@lingui/core/macro';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal, GoalStep } from '#domain/growth/goal.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { OccasionMark } from '#domain/occasions/occasion.ts';
import type { OneOnOne, TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import type { Person } from '#domain/people/person.ts';
import type { Recovery, RecoveryStepKind } from '#domain/recoveries/recovery.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { RitualOutcome } from '#domain/rituals/ritual.ts';
/** States and choices as pages that leave Heed say them. */
export const raisedByWords: Readonly<Record<TalkingPoint['raisedBy'], string>> = { them: t`raised by them`, me: t`raised by me` };
export const matterStateWords: Readonly<Record<Matter['state'], string>> = { heard: t`heard`, acting: t`being acted on`, answered: t`answered, not told yet`, 'told-back': t`told back` };
export const commitmentStateWords: Readonly<Record<Commitment['state'], string>> = { open: t`open`, kept: t`kept`, late: t`done late`, broken: t`broken`, released: t`released` };
export const requestStateWords: Readonly<Record<FlexibleRequest['state'], string>> = { received: t`received`, consulting: t`being talked over`, trial: t`on trial`, agreed: t`agreed`, declined: t`declined`, withdrawn: t`withdrawn` };
export const feedbackStateWords: Readonly<Record<Feedback['state'], string>> = { drafted: t`drafted`, given: t`given`, 'followed-up': t`followed up` };
export const relationshipWords: Readonly<Record<Person['relationship'], string>> = { 'direct-report': t`Direct report`, 'skip-level': t`Skip-level`, peer: t`Peer`, manager: t`Manager`, other: t`Other` };
export const meetingStateWords: Readonly<Record<OneOnOne['state'], string>> = { planned: t`planned`, held: t`held`, missed: t`missed`, cancelled: t`cancelled` };
export const pointStateWords: Readonly<Record<TalkingPoint['state'], string>> = { open: t`open`, discussed: t`discussed`, dropped: t`dropped` };
export const matterKindWords: Readonly<Record<Matter['kind'], string>> = { concern: t`concern`, suggestion: t`suggestion`, need: t`need`, friction: t`friction` };
export const goalStateWords: Readonly<Record<Goal['state'], string>> = { proposed: t`proposed`, active: t`active`, paused: t`paused`, achieved: t`achieved`, dropped: t`dropped` };
export const stepKindWords: Readonly<Record<GoalStep['kind'], string>> = { experience: t({ context: 'a way of learning', message: 'experience' }), people: t({ context: 'a way of learning', message: 'people' }), course: t({ context: 'a way of learning', message: 'course' }) };
export const planStateWords: Readonly<Record<DevelopmentPlan['state'], string>> = { draft: t`draft`, agreed: t`agreed`, reviewed: t`reviewed` };
export const recoveryStateWords: Readonly<Record<Recovery['state'], string>> = { open: t`open`, closed: t`closed` };
export const recoveryStepWords: Readonly<Record<RecoveryStepKind, string>> = { acknowledge: t`acknowledge`, apologise: t`apologise`, 'put-right': t`put right`, 'check-back': t`check back` };
export const recoveryStepStateWords: Readonly<Record<Recovery['steps'][RecoveryStepKind]['state'], string>> = { open: t`open`, done: t`done`, skipped: t`skipped` };
export const talkStateWords: Readonly<Record<FlexibleRequest['meetings'][number]['state'], string>> = { planned: t`planned`, held: t`held`, missed: t`missed` };
export const appealWords: Readonly<Record<'stands' | 'agreed' | 'open', string>> = { stands: t`stands`, agreed: t`agreed`, open: t`open` };
export const preferenceWords: Readonly<Record<Person['occasionPreference'], string>> = { public: t`public`, quiet: t`quiet`, none: t({ context: 'how a day is marked', message: 'none' }) };
export const recognitionWords: Readonly<Record<NonNullable<Person['recognitionPreference']>, string>> = { public: t`public`, private: t`private`, either: t`either` };
export const occasionKindWords: Readonly<Record<OccasionMark['kind'], string>> = { birthday: t`birthday`, anniversary: t`anniversary`, own: t({ context: 'a kind of occasion', message: 'own' }) };
export const ritualOutcomeWords: Readonly<Record<RitualOutcome, string>> = { held: t`held`, skipped: t`skipped` };
/** Before what somebody said or took on. */
export const whoWords: Readonly<Record<'me' | 'them', string>> = { me: t`I`, them: t`They` };

/** What is known, one after another; what is not is left out. */
export const joined = (parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(', ');
