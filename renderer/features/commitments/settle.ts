import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { breakIt, keep, release } from '#domain/commitments/transitions.ts';
import type { Transition } from '#domain/transition.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { changeCommitment, removeCommitment } from '#data/commitments.ts';
import { undo } from '#data/undo.ts';

/** Changes a commitment by a rule and says so with a way back, or says why it cannot be. */
export async function settle({ id }: Commitment, label: string, rule: (stored: Commitment) => Transition<Commitment>, said: string | null | ((saved: Commitment) => string | null)): Promise<void> {
  sayOutcome(await changeCommitment(label, id, rule), said, undo);
}

export const markKept = (commitment: Commitment, today: CalendarDate): Promise<void> => settle(commitment, t`Keep promise`, (stored) => keep(stored, today), ({ state }) => (state === 'kept' ? t`Kept.` : t`Done, late.`));
export const markBroken = (commitment: Commitment, today: CalendarDate): Promise<void> => settle(commitment, t`Break promise`, (stored) => breakIt(stored, today), t`Marked as broken.`);
export const markReleased = (commitment: Commitment, today: CalendarDate): Promise<void> => settle(commitment, t`Release promise`, (stored) => release(stored, today), t`Released: it is no longer wanted.`);

export async function discard(commitment: Commitment): Promise<void> {
  sayOutcome(await removeCommitment(commitment), t`Deleted the promise.`, undo);
}
