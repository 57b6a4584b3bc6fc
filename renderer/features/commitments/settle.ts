import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { breakIt, keep, release } from '#domain/commitments/transitions.ts';
import type { Transition } from '#domain/transition.ts';
import { showToast } from '#components/toast.tsx';
import { removeCommitment, saveCommitment } from '#data/commitments.ts';
import { undo } from '#data/undo.ts';

const takeBack = () => void undo();

/** Saves what a rule made of a commitment and says so with a way back, or says why it cannot be. */
export async function settle(label: string, outcome: Transition<Commitment>, said: (saved: Commitment) => string | null): Promise<void> {
  if (outcome.kind === 'refused') return showToast({ text: outcome.reason });
  await saveCommitment(label, outcome.value);
  const text = said(outcome.value);
  if (text !== null) showToast({ text, undo: takeBack });
}

export const markKept = (commitment: Commitment, today: CalendarDate): Promise<void> => settle('Keep promise', keep(commitment, today), ({ state }) => (state === 'kept' ? 'Kept.' : 'Done, late.'));
export const markBroken = (commitment: Commitment, today: CalendarDate): Promise<void> => settle('Break promise', breakIt(commitment, today), () => 'Marked as broken.');
export const markReleased = (commitment: Commitment, today: CalendarDate): Promise<void> => settle('Release promise', release(commitment, today), () => 'Released: it is no longer wanted.');

export async function discard(commitment: Commitment): Promise<void> {
  await removeCommitment(commitment);
  showToast({ text: 'Deleted the promise.', undo: takeBack });
}
