import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface CommitmentOrder {
  readonly id: CommitmentId;
  readonly personId: PersonId;
  readonly owner: Commitment['owner'];
  readonly text: string;
  readonly dueOn: CalendarDate | null;
  /** The one-on-one in which it was made, as evidence. */
  readonly madeIn: OneOnOneId | null;
}

/** A new commitment, made today. `now` is an instant in epoch milliseconds. */
export const commitTo = ({ text, ...order }: CommitmentOrder, { today, now }: { readonly today: CalendarDate; readonly now: number }): Commitment =>
  stamp<Commitment>({ ...order, text: text.trim(), madeOn: today, state: 'open', closedOn: null, closingNote: '', renegotiations: [], slips: [] }, now);

/** Done. "Kept" when it was done by the day it was due and never slipped; otherwise late. Without a day it cannot be late. */
export function keep(commitment: Commitment, today: CalendarDate): Transition<Commitment> {
  const isOnTime = commitment.slips.length === 0 && (commitment.dueOn === null || today <= commitment.dueOn);
  return close(commitment, isOnTime ? 'kept' : 'late', today, '');
}

/** It will not be done, and the other side was not asked. */
export const breakIt = (commitment: Commitment, today: CalendarDate, note = ''): Transition<Commitment> => close(commitment, 'broken', today, note);

/** The side it was owed to no longer wants it. */
export const release = (commitment: Commitment, today: CalendarDate, note = ''): Transition<Commitment> => close(commitment, 'released', today, note);

function close(commitment: Commitment, state: Commitment['state'], today: CalendarDate, closingNote: string): Transition<Commitment> {
  if (commitment.state !== 'open') return refused(closedReason(commitment));
  return changed({ ...commitment, state, closedOn: today, closingNote });
}

/**
 * Gives it another day. Up to and on the day it was due this is a renegotiation; after it, a slip, which cannot make
 * the commitment "kept" any more. On the day it was made it corrects a slip of the pen and leaves no history.
 */
export function changeDue(commitment: Commitment, toDueOn: CalendarDate | null, today: CalendarDate, reason = ''): Transition<Commitment> {
  const { dueOn: fromDueOn, madeOn, renegotiations, slips } = commitment;
  if (commitment.state !== 'open') return refused(closedReason(commitment));
  if (toDueOn === fromDueOn) return refused(t`It is due then already.`);
  if (toDueOn !== null && toDueOn < today) return refused(t`That day has passed.`);
  if (fromDueOn !== null && today > fromDueOn) return changed({ ...commitment, dueOn: toDueOn, slips: [...slips, { fromDueOn, toDueOn, on: today }] });
  if (madeOn === today) return changed({ ...commitment, dueOn: toDueOn });
  return changed({ ...commitment, dueOn: toDueOn, renegotiations: [...renegotiations, { fromDueOn, toDueOn, on: today, reason }] });
}

/** Opens a closed one again; its history of dates stays. */
export const reopen = (commitment: Commitment): Transition<Commitment> =>
  commitment.state === 'open' ? refused(t`It is open.`) : changed({ ...commitment, state: 'open', closedOn: null, closingNote: '' });

/** Says it in other words. */
export function reword(commitment: Commitment, text: string): Transition<Commitment> {
  const words = text.trim();
  return words ? changed({ ...commitment, text: words }) : refused(t`A promise needs words.`);
}

const closedReason = ({ state }: Commitment) => t`It is closed: ${state}. Open it again first.`;
