import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { shareableCommitment, type ShareableCommitment } from '#domain/notes/shareable-note.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Person } from '#domain/people/person.ts';
import {
  type Shareable,
  shareableExpectation,
  type ShareableExpectation,
  shareableGoal,
  type ShareableGoal,
  shareablePerson,
  type ShareablePerson,
  shareablePlan,
  type ShareablePlan,
  shareableRequest,
  type ShareableRequest,
} from '#domain/print/shareable.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';

/** How they like their days marked: passed on only when they have said that it may be. */
export type ShareableDays = Shareable<Person, 'birthday' | 'occasionPreference' | 'anniversaryPreference'>;

/** The birthday of somebody who wants it unmarked stays here, too; the wish itself is what matters. */
export const shareableDays = ({ birthday, occasionPreference, anniversaryPreference }: Person, _theyAgreed: true): ShareableDays =>
  ({ birthday: occasionPreference === 'none' ? null : birthday, occasionPreference, anniversaryPreference }) as ShareableDays;

/**
 * What the next manager gets: facts that both sides know, each by its type. Notes, private context, feedback, praise,
 * matters and recoveries have no shareable type, so none of them compiles into it.
 */
export interface HandoverView {
  readonly person: ShareablePerson;
  readonly plan: ShareablePlan | null;
  readonly goals: readonly ShareableGoal[];
  /** Open, of both sides. */
  readonly promises: readonly ShareableCommitment[];
  /** In force on the day of the handover. */
  readonly arrangements: readonly ShareableRequest[];
  readonly expectations: readonly ShareableExpectation[];
  /** Null unless they agreed. */
  readonly days: ShareableDays | null;
}

/** What a handover is chosen from: records of one person. */
export interface HandoverRecords {
  readonly person: Person;
  readonly plans: readonly DevelopmentPlan[];
  readonly goals: readonly Goal[];
  readonly commitments: readonly Commitment[];
  readonly requests: readonly FlexibleRequest[];
  readonly expectations: readonly Expectation[];
}

const isAgreedGoal = ({ state }: Goal) => state === 'active' || state === 'paused' || state === 'achieved';

/** Agreed and not over: a trial until its last day, an agreement from whenever it begins. */
const isInForce = ({ state, trial }: FlexibleRequest, today: CalendarDate) => state === 'agreed' || (state === 'trial' && trial !== null && today <= trial.toOn);

/** Drafts, proposals and what is over stay; what both have agreed on goes along. */
export function handoverView({ person, plans, goals, commitments, requests, expectations }: HandoverRecords, today: CalendarDate, mayPassDays: boolean): HandoverView {
  const plan = plans.filter(({ state }) => state !== 'draft').toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1))[0];
  return {
    person: shareablePerson(person),
    plan: plan ? shareablePlan(plan) : null,
    goals: goals.filter(isAgreedGoal).map(shareableGoal),
    promises: commitments.filter(({ state }) => state === 'open').map(shareableCommitment),
    arrangements: requests.filter((request) => isInForce(request, today)).map(shareableRequest),
    expectations: expectations.filter(({ state, confirmations }) => state === 'current' && confirmations.length > 0).map(shareableExpectation),
    days: mayPassDays ? shareableDays(person, true) : null,
  };
}
