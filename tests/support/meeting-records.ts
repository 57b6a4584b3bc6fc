import { type CalendarDate, toCalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import type { Expectation, ExpectationId } from '#domain/expectations/expectation.ts';
import { writeExpectation } from '#domain/expectations/transitions.ts';
import type { Feedback, FeedbackId } from '#domain/feedback/feedback.ts';
import { draftFeedback } from '#domain/feedback/transitions.ts';
import type { Goal, GoalId } from '#domain/growth/goal.ts';
import type { Matter, MatterId } from '#domain/matters/matter.ts';
import type { OneOnOne, OneOnOneId, TalkingPoint, TalkingPointId } from '#domain/one-on-ones/one-on-one.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Praise, PraiseId } from '#domain/praise/praise.ts';
import { stamp } from '#domain/record.ts';

export const day = toCalendarDate;
/** A Sunday. */
export const sunday = day('2026-11-22');
export const abel = 'abel' as PersonId;
type OwnPraise = Extract<Praise, { source: 'mine' }>;
const longAgo = Date.UTC(2020, 0, 1);

export const thePerson = (known: Partial<Person> = {}): Person => ({ ...newPerson(abel, 'Abel Tesfaye', { preferredName: 'Abel' }, longAgo), ...known });

export const theMeeting = (on: CalendarDate, known: Partial<OneOnOne> = {}): OneOnOne => ({
  ...stamp<OneOnOne>({ id: `one-on-one-${on}` as OneOnOneId, personId: abel, state: 'held', on, at: '10:00' as WallTime, lengthMinutes: 30, place: '', moves: [], mood: null, energy: null, workload: null, askedQuestionIds: [], wrappedUpAt: longAgo }, longAgo),
  ...known,
});

export const thePromise = (text: string, known: Partial<Commitment> = {}): Commitment => ({
  ...stamp<Commitment>({ id: `promise-${text}` as CommitmentId, personId: abel, owner: 'me', text, madeOn: day('2026-11-10'), dueOn: null, state: 'open', closedOn: null, closingNote: '', renegotiations: [], slips: [], madeIn: null }, longAgo),
  ...known,
});

export const thePoint = (text: string, known: Partial<TalkingPoint> = {}): TalkingPoint => ({
  ...stamp<TalkingPoint>({ id: `point-${text}` as TalkingPointId, personId: abel, raisedBy: 'me', text, state: 'open', raisedIn: null, closedIn: null, closedOn: null }, Date.UTC(2026, 10, 10, 12)),
  ...known,
});

export const theMatter = (text: string, known: Partial<Matter> = {}): Matter => ({
  ...stamp<Matter>({ id: `matter-${text}` as MatterId, personId: abel, kind: 'concern', text, heardOn: day('2026-11-10'), state: 'heard', firstWord: '', firstAnsweredOn: null, waits: [], outcome: null, answer: '', answeredOn: null, toldBackOn: null, minutesPerWeek: null, peopleAffected: null, raisedIn: null }, longAgo),
  ...known,
});

export const thePraise = (whatTheyDid: string, known: Partial<OwnPraise> = {}): OwnPraise => ({
  ...stamp<OwnPraise>({ id: `praise-${whatTheyDid}` as PraiseId, source: 'mine', channel: null, personIds: [abel], situation: '', whatTheyDid, impact: '', visibility: 'private', state: 'given', notedOn: day('2026-11-10'), givenOn: day('2026-11-10'), givenIn: null }, longAgo),
  ...known,
});

export const theFeedback = (behaviour: string, known: Partial<Feedback> = {}): Feedback => ({ ...draftFeedback({ id: `feedback-${behaviour}` as FeedbackId, personId: abel, behaviour, notedOn: day('2026-11-10') }, longAgo), ...known });

export const theExpectation = (text: string, known: Partial<Expectation> = {}): Expectation => ({ ...writeExpectation({ id: `expectation-${text}` as ExpectationId, personId: abel, of: 'them', text }, { today: day('2026-11-10'), now: longAgo }), ...known });

export const theGoal = (title: string, known: Partial<Goal> = {}): Goal => ({
  ...stamp<Goal>({ id: `goal-${title}` as GoalId, personId: abel, title, why: '', measure: '', targetOn: null, state: 'active', steps: [], movedOn: day('2026-11-10') }, longAgo),
  ...known,
});
