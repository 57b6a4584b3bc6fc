import { t } from '@lingui/core/macro';
import { spokenDate } from '#domain/calendar/spoken-date.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { cancel, hold, logHeld, miss, type Moment, move, plan, type PlanOrder, type Slot } from '#domain/one-on-ones/transitions.ts';
import type { PersonId } from '#domain/people/person.ts';
import { changed } from '#domain/transition.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { newId } from '#data/ids.ts';
import { addOneOnOne, changeOneOnOne, removeOneOnOne } from '#data/one-on-ones.ts';
import { undo } from '#data/undo.ts';

/** Plans one, or logs it as held when its day has passed. */
export async function arrange(order: Omit<PlanOrder, 'id'>, name: string, moment: Moment): Promise<OneOnOne | null> {
  const full = { ...order, id: newId<OneOnOneId>() };
  const when = spokenDate(order.on, moment.today);
  const isPast = order.on < moment.today;
  const outcome = isPast ? logHeld(full, moment) : plan(full, moment);
  if (outcome.kind === 'changed') await addOneOnOne(isPast ? t`Log one-on-one` : t`Plan one-on-one`, outcome.value);
  return sayOutcome(outcome, isPast ? t`Logged as held with ${name}, ${when}.` : t`Planned with ${name}, ${when}.`, undo);
}

type Details = Pick<OneOnOne, 'lengthMinutes' | 'place'>;

/** Moves one, and changes its length and place, which are no move. */
export async function rearrange(meeting: OneOnOne, to: Slot, details: Details, moment: Moment): Promise<void> {
  const isMoved = to.on !== meeting.on || to.at !== meeting.at;
  const outcome = await changeOneOnOne(isMoved ? t`Move one-on-one` : t`Change one-on-one`, meeting.id, (stored) => {
    const moved = isMoved ? move(stored, to, moment) : changed(stored);
    const isNews = details.lengthMinutes !== meeting.lengthMinutes || details.place !== meeting.place;
    return moved.kind === 'changed' && isNews ? changed({ ...moved.value, ...details }) : moved;
  });
  sayOutcome(outcome, isMoved ? t`Moved to ${spokenDate(to.on, moment.today)}. Open talking points come along.` : null, undo);
}

export type Outcome = 'held' | 'missed' | 'cancelled';

/** Says what became of a planned one. */
export async function conclude({ id }: OneOnOne, outcome: Outcome, moment: Moment): Promise<void> {
  switch (outcome) {
    case 'held':
      sayOutcome(await changeOneOnOne(t`Mark one-on-one as held`, id, (stored) => hold(stored, stored.on < moment.today ? stored.on : moment.today, moment)), t`Marked as held.`, undo);
      return;
    case 'missed':
      sayOutcome(await changeOneOnOne(t`Mark one-on-one as missed`, id, (stored) => miss(stored, moment)), t`Marked as missed. Open talking points stay for the next one.`, undo);
      return;
    case 'cancelled':
      sayOutcome(await changeOneOnOne(t`Cancel one-on-one`, id, cancel), t`Cancelled. Open talking points stay for the next one.`, undo);
      return;
    default:
      assertNever(outcome);
  }
}

/** A one-on-one that was not planned, beginning today. */
export const startNow = async (personId: PersonId, lengthMinutes: number, moment: Moment): Promise<OneOnOne | null> => {
  const outcome = plan({ id: newId<OneOnOneId>(), personId, on: moment.today, at: null, lengthMinutes, place: '' }, moment);
  if (outcome.kind === 'refused') return null;
  await addOneOnOne(t`Begin one-on-one`, outcome.value);
  return outcome.value;
};

export async function discard(meeting: OneOnOne): Promise<void> {
  sayOutcome(await removeOneOnOne(meeting), t`Deleted the one-on-one.`, undo);
}
