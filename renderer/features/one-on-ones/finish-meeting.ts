import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { hold, type Moment } from '#domain/one-on-ones/transitions.ts';
import { showToast } from '#components/toast.tsx';
import { inTurn } from '#data/in-turn.ts';
import { readOneOnOne, saveOneOnOne } from '#data/one-on-ones.ts';
import { undo } from '#data/undo.ts';

/** The day it was held as far as one can tell: its own, or today when it was held before its day. */
export const heldOnOf = (meeting: OneOnOne, today: CalendarDate): CalendarDate => (meeting.on > today ? today : meeting.on);

/** Closes the conversation: held, and nothing left to write up. One action, one undo. False when that cannot be. */
export const finishMeeting = ({ id }: Pick<OneOnOne, 'id'>, moment: Moment): Promise<boolean> =>
  // As it is stored by then: an answer given a moment ago may still be on its way there.
  inTurn(async () => {
    const meeting = await readOneOnOne(id);
    const held = meeting === null || meeting.state === 'held' ? meeting : holdNow(meeting, moment);
    if (held === null) return false;
    await saveOneOnOne('Finish one-on-one', { ...held, wrappedUpAt: moment.now });
    showToast({ text: 'Marked as held.', undo: () => void undo() });
    return true;
  });

function holdNow(meeting: OneOnOne, moment: Moment): OneOnOne | null {
  const outcome = hold(meeting, heldOnOf(meeting, moment.today), moment);
  if (outcome.kind === 'changed') return outcome.value;
  showToast({ text: outcome.reason });
  return null;
}
