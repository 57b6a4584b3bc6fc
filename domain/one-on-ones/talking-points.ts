import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { OneOnOneId, TalkingPoint, TalkingPointId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface RaiseOrder {
  readonly id: TalkingPointId;
  readonly personId: PersonId;
  readonly raisedBy: TalkingPoint['raisedBy'];
  readonly text: string;
  /** The one-on-one in which it came up, if any. */
  readonly raisedIn: OneOnOneId | null;
}

/** A new talking point. It belongs to the person, not to a meeting, so no move or cancellation can lose it. */
export const raise = ({ text, ...order }: RaiseOrder, now: number): TalkingPoint =>
  stamp<TalkingPoint>({ ...order, text: text.trim(), state: 'open', closedIn: null, closedOn: null }, now);

interface Closing {
  readonly on: CalendarDate;
  readonly closedIn: OneOnOneId | null;
}

export const discuss = (point: TalkingPoint, closing: Closing): Transition<TalkingPoint> => close(point, 'discussed', closing);
export const drop = (point: TalkingPoint, closing: Closing): Transition<TalkingPoint> => close(point, 'dropped', closing);

function close(point: TalkingPoint, state: 'discussed' | 'dropped', { on, closedIn }: Closing): Transition<TalkingPoint> {
  if (point.state !== 'open') return refused(t`This point is closed: ${point.state}.`);
  return changed({ ...point, state, closedOn: on, closedIn });
}

/** Takes a closing back, as when a point was ticked by mistake or has to be spoken about again. */
export const reopen = (point: TalkingPoint): TalkingPoint => ({ ...point, state: 'open', closedOn: null, closedIn: null });

/** Their points first, then mine; the oldest of each first. */
export const theirsFirst = (a: TalkingPoint, b: TalkingPoint): number =>
  Number(a.raisedBy === 'me') - Number(b.raisedBy === 'me') || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
