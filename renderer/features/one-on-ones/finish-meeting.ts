import { t } from '@lingui/core/macro';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { hold, type Moment } from '#domain/one-on-ones/transitions.ts';
import { changed } from '#domain/transition.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { changeOneOnOne } from '#data/one-on-ones.ts';
import { undo } from '#data/undo.ts';

/** The day it was held as far as one can tell: its own, or today when it was held before its day. */
export const heldOnOf = (meeting: OneOnOne, today: CalendarDate): CalendarDate => (meeting.on > today ? today : meeting.on);

/** Closes the conversation: held, and nothing left to write up. One action, one undo. False when that cannot be. */
export async function finishMeeting({ id }: Pick<OneOnOne, 'id'>, moment: Moment): Promise<boolean> {
  const outcome = await changeOneOnOne(t`Finish one-on-one`, id, (meeting) => {
    const held = meeting.state === 'held' ? changed(meeting) : hold(meeting, heldOnOf(meeting, moment.today), moment);
    return held.kind === 'changed' ? changed({ ...held.value, wrappedUpAt: moment.now }) : held;
  });
  return sayOutcome(outcome, t`Marked as held.`, undo) !== null;
}
