import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Person } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';

declare const shareable: unique symbol;

/** Of a union, the keys of every member. */
type KeyOf<T> = T extends unknown ? keyof T : never;

/**
 * A record reduced to the fields that may be handed over. It is branded, so a whole record does not fit where one is
 * wanted, and every other field of the record is declared absent, so none can ride along in a wider object. Praise in
 * public, correct in private: what Heed hands over is built from these types only, and there is none for a private
 * note, a private context, a matter, private praise or feedback.
 */
export type Shareable<Full extends object, Fields extends keyof Full> = Readonly<Pick<Full, Fields>> & { readonly [Left in Exclude<KeyOf<Full>, Fields>]?: never } & { readonly [shareable]: true };

export type ShareablePerson = Shareable<Person, 'name' | 'preferredName' | 'role' | 'team'>;
export type ShareableGoal = Shareable<Goal, 'id' | 'title' | 'why' | 'measure' | 'targetOn' | 'state' | 'steps'>;
export type ShareablePlan = Shareable<DevelopmentPlan, 'fromOn' | 'toOn' | 'strengths' | 'aspirationsShort' | 'aspirationsLong' | 'focusAreas' | 'goalIds' | 'supportNeeded' | 'reviewOns' | 'state' | 'agreedOn'>;
/** Of a request what both sides know; the manager's note, the answer to what differs and eligibility stay. */
export type ShareableRequest = Shareable<FlexibleRequest, 'kind' | 'asked' | 'receivedOn' | 'proposedFromOn' | 'rule' | 'state' | 'meetings' | 'extensions' | 'trial' | 'decidedOn' | 'decision' | 'appeal'>;

export const shareablePerson = ({ name, preferredName, role, team }: Person): ShareablePerson => ({ name, preferredName, role, team }) as ShareablePerson;

export const shareableGoal = ({ id, title, why, measure, targetOn, state, steps }: Goal): ShareableGoal => ({ id, title, why, measure, targetOn, state, steps }) as ShareableGoal;

export const shareablePlan = (plan: DevelopmentPlan): ShareablePlan => {
  const { fromOn, toOn, strengths, aspirationsShort, aspirationsLong, focusAreas, goalIds, supportNeeded, reviewOns, state, agreedOn } = plan;
  return { fromOn, toOn, strengths, aspirationsShort, aspirationsLong, focusAreas, goalIds, supportNeeded, reviewOns, state, agreedOn } as ShareablePlan;
};

export type ShareableExpectation = Shareable<Expectation, 'of' | 'text' | 'sinceOn' | 'state' | 'confirmations'>;

export const shareableExpectation = ({ of, text, sinceOn, state, confirmations }: Expectation): ShareableExpectation => ({ of, text, sinceOn, state, confirmations }) as ShareableExpectation;

/** Praise that has been said and may be said in front of others. */
export type PublicPraise = Praise & { readonly visibility: 'public'; readonly state: 'given' };
export type ShareablePraise = Shareable<Praise, 'whatTheyDid' | 'situation' | 'impact'>;

export const isPublicPraise = (praise: Praise): praise is PublicPraise => praise.visibility === 'public' && praise.state === 'given';

/** @throws TypeError for private praise that was made to look public to the compiler. */
export function shareablePraise(praise: PublicPraise): ShareablePraise {
  if (!isPublicPraise(praise)) throw new TypeError('Private praise cannot be shared.');
  const { whatTheyDid, situation, impact } = praise;
  return { whatTheyDid, situation, impact } as ShareablePraise;
}

export const shareableRequest = (request: FlexibleRequest): ShareableRequest => {
  const { kind, asked, receivedOn, proposedFromOn, rule, state, meetings, extensions, trial, decidedOn, decision, appeal } = request;
  return { kind, asked, receivedOn, proposedFromOn, rule, state, meetings, extensions, trial, decidedOn, decision, appeal } as ShareableRequest;
};
