import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { hold, type Moment } from '#domain/one-on-ones/transitions.ts';
import { showToast } from '#components/toast.tsx';
import { saveOneOnOne } from '#data/one-on-ones.ts';
import { undo } from '#data/undo.ts';

/** The day it was held as far as one can tell: its own, or today when it was held before its day. */
export const heldOnOf = (meeting: OneOnOne, today: CalendarDate): CalendarDate => (meeting.on > today ? today : meeting.on);

/** Closes the conversation: held, and nothing left to write up. One action, one undo. False when that cannot be. */
export async function finishMeeting(meeting: OneOnOne, moment: Moment): Promise<boolean> {
  const held = meeting.state === 'held' ? meeting : holdNow(meeting, moment);
  if (held === null) return false;
  await saveOneOnOne('Finish one-on-one', { ...held, wrappedUpAt: moment.now });
  showToast({ text: 'Marked as held.', undo: () => void undo() });
  return true;
}

function holdNow(meeting: OneOnOne, moment: Moment): OneOnOne | null {
  const outcome = hold(meeting, heldOnOf(meeting, moment.today), moment);
  if (outcome.kind === 'changed') return outcome.value;
  showToast({ text: outcome.reason });
  return null;
}
