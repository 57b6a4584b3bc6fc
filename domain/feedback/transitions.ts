import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Feedback, FeedbackId } from '#domain/feedback/feedback.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface FeedbackOrder {
  readonly id: FeedbackId;
  readonly personId: PersonId;
  readonly behaviour: string;
  readonly notedOn: CalendarDate;
}

/** Feedback thought through and not given yet. `now` is an instant in epoch milliseconds. */
export const draftFeedback = ({ behaviour, ...order }: FeedbackOrder, now: number): Feedback =>
  stamp<Feedback>(
    { ...order, behaviour: behaviour.trim(), situation: '', impact: '', aim: '', nextStep: '', coaching: { goal: '', reality: '', options: '', wayForward: '' }, state: 'drafted', givenOn: null, followUpOn: null, followedUpOn: null, outcome: '' },
    now,
  );

/** The person has heard it. */
export const giveFeedback = (feedback: Feedback, on: CalendarDate): Transition<Feedback> => (feedback.state === 'drafted' ? changed({ ...feedback, state: 'given', givenOn: on }) : refused(t`They have heard it.`));

/** The manager has come back to it with the person. */
export function followUp(feedback: Feedback, on: CalendarDate): Transition<Feedback> {
  if (feedback.state === 'drafted') return refused(t`They have not heard it yet.`);
  return feedback.state === 'given' ? changed({ ...feedback, state: 'followed-up', followedUpOn: on }) : refused(t`You have come back to it.`);
}

/** One step back: come back to once more, or not heard yet. */
export function stepBack(feedback: Feedback): Transition<Feedback> {
  if (feedback.state === 'followed-up') return changed({ ...feedback, state: 'given', followedUpOn: null });
  return feedback.state === 'given' ? changed({ ...feedback, state: 'drafted', givenOn: null }) : refused(t`It is a draft.`);
}

/** A day to come back to it; none takes it away. */
export const comeBackOn = (feedback: Feedback, followUpOn: CalendarDate | null): Transition<Feedback> =>
  feedback.state === 'followed-up' ? refused(t`You have come back to it.`) : changed({ ...feedback, followUpOn });
