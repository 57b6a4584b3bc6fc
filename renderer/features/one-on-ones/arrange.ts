import { spokenDate } from '#domain/calendar/spoken-date.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { cancel, hold, logHeld, miss, type Moment, move, plan, type PlanOrder, type Slot } from '#domain/one-on-ones/transitions.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Transition } from '#domain/transition.ts';
import { showToast } from '#components/toast.tsx';
import { newId } from '#data/ids.ts';
import { removeOneOnOne, saveOneOnOne } from '#data/one-on-ones.ts';
import { undo } from '#data/undo.ts';

const takeBack = () => void undo();

/** Saves what a rule made and says so with a way back, or says why it cannot be. */
async function settle(label: string, outcome: Transition<OneOnOne>, said: string): Promise<OneOnOne | null> {
  if (outcome.kind === 'refused') {
    showToast({ text: outcome.reason });
    return null;
  }
  await saveOneOnOne(label, outcome.value);
  showToast({ text: said, undo: takeBack });
  return outcome.value;
}

/** Plans one, or logs it as held when its day has passed. */
export function arrange(order: Omit<PlanOrder, 'id'>, name: string, moment: Moment): Promise<OneOnOne | null> {
  const full = { ...order, id: newId<OneOnOneId>() };
  const when = spokenDate(order.on, moment.today);
  if (order.on < moment.today) return settle('Log one-on-one', logHeld(full, moment), `Logged as held with ${name}, ${when}.`);
  return settle('Plan one-on-one', plan(full, moment), `Planned with ${name}, ${when}.`);
}

export const rearrange = (meeting: OneOnOne, to: Slot, moment: Moment): Promise<OneOnOne | null> =>
  settle('Move one-on-one', move(meeting, to, moment), `Moved to ${spokenDate(to.on, moment.today)}. Open talking points come along.`);

/** Changes length and place, which are no move. */
export const changeDetails = (meeting: OneOnOne, details: Pick<OneOnOne, 'lengthMinutes' | 'place'>): Promise<void> => saveOneOnOne('Change one-on-one', { ...meeting, ...details });

export type Outcome = 'held' | 'missed' | 'cancelled';

/** Says what became of a planned one. */
export function conclude(meeting: OneOnOne, outcome: Outcome, moment: Moment): Promise<OneOnOne | null> {
  switch (outcome) {
    case 'held':
      return settle('Mark one-on-one as held', hold(meeting, meeting.on < moment.today ? meeting.on : moment.today, moment), 'Marked as held.');
    case 'missed':
      return settle('Mark one-on-one as missed', miss(meeting, moment), 'Marked as missed. Open talking points stay for the next one.');
    case 'cancelled':
      return settle('Cancel one-on-one', cancel(meeting), 'Cancelled. Open talking points stay for the next one.');
    default:
      return assertNever(outcome);
  }
}

/** A one-on-one that was not planned, beginning today. */
export const startNow = async (personId: PersonId, lengthMinutes: number, moment: Moment): Promise<OneOnOne | null> => {
  const outcome = plan({ id: newId<OneOnOneId>(), personId, on: moment.today, at: null, lengthMinutes, place: '' }, moment);
  if (outcome.kind === 'refused') return null;
  await saveOneOnOne('Begin one-on-one', outcome.value);
  return outcome.value;
};

export async function discard(meeting: OneOnOne): Promise<void> {
  await removeOneOnOne(meeting);
  showToast({ text: 'Deleted the one-on-one.', undo: takeBack });
}
