import { t } from '@lingui/core/macro';
import type { CalendarDate, WallTime } from '#domain/calendar/calendar-date.ts';
import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface Slot {
  readonly on: CalendarDate;
  readonly at: WallTime | null;
}

export interface PlanOrder extends Slot {
  readonly id: OneOnOneId;
  readonly personId: PersonId;
  readonly lengthMinutes: number;
  readonly place: string;
}

/** When something is done: the day on the manager's calendar and the instant (epoch milliseconds). */
export interface Moment {
  readonly today: CalendarDate;
  readonly now: number;
}

const fresh = ({ id, personId, on, at, lengthMinutes, place }: PlanOrder, state: OneOnOne['state'], now: number): OneOnOne =>
  stamp<OneOnOne>(
    { id, personId, state, on, at, lengthMinutes, place, moves: [], mood: null, energy: null, workload: null, askedQuestionIds: [], wrappedUpAt: null },
    now,
  );

/** A one-on-one that is to come. One that lies behind is logged with `logHeld`. */
export function plan(order: PlanOrder, { today, now }: Moment): Transition<OneOnOne> {
  if (order.on < today) return refused(t`That day has passed. Log it as a one-on-one you have held.`);
  return changed(fresh(order, 'planned', now));
}

/** A conversation that took place without having been planned. */
export function logHeld(order: PlanOrder, { today, now }: Moment): Transition<OneOnOne> {
  if (order.on > today) return refused(t`That day is still to come. Plan it instead.`);
  return changed(fresh(order, 'held', now));
}

/** Moves a planned one-on-one and remembers where it stood. One whose day has passed unheld can be moved as well. */
export function move(meeting: OneOnOne, to: Slot, { today, now }: Moment): Transition<OneOnOne> {
  if (meeting.state !== 'planned') return refused(settledReason(meeting));
  if (to.on < today) return refused(t`That day has passed.`);
  if (to.on === meeting.on && to.at === meeting.at) return refused(t`It stands there already.`);
  return changed({ ...meeting, ...to, moves: [...meeting.moves, { fromOn: meeting.on, fromAt: meeting.at, movedAt: now }] });
}

/**
 * Marks it as held. One held on another day than planned stands on the day it was held, so that the rhythm counts from
 * what happened. One taken for missed may turn out to have been held.
 */
export function hold(meeting: OneOnOne, heldOn: CalendarDate, { today, now }: Moment): Transition<OneOnOne> {
  if (meeting.state === 'held' || meeting.state === 'cancelled') return refused(settledReason(meeting));
  if (heldOn > today) return refused(t`That day is still to come.`);
  const moves = heldOn === meeting.on ? meeting.moves : [...meeting.moves, { fromOn: meeting.on, fromAt: meeting.at, movedAt: now }];
  return changed({ ...meeting, state: 'held', on: heldOn, moves });
}

/** It was to take place and did not. Not contact: the rhythm goes on from the last one held. */
export function miss(meeting: OneOnOne, { today }: Moment): Transition<OneOnOne> {
  if (meeting.state !== 'planned') return refused(settledReason(meeting));
  if (meeting.on > today) return refused(t`It is still to come. Move or cancel it.`);
  return changed({ ...meeting, state: 'missed' });
}

/** Called off. Not contact either. Open talking points stay with the person. */
export function cancel(meeting: OneOnOne): Transition<OneOnOne> {
  return meeting.state === 'planned' ? changed({ ...meeting, state: 'cancelled' }) : refused(settledReason(meeting));
}

function settledReason({ state }: OneOnOne): string {
  if (state === 'held') return t`This one-on-one has been held.`;
  if (state === 'missed') return t`This one-on-one was missed. Plan a new one.`;
  return t`This one-on-one was cancelled. Plan a new one.`;
}
