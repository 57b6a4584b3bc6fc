import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { endRitual, reopenTime, resumeRitual, settleTime } from '#domain/rituals/ritual-changes.ts';
import type { Ritual, RitualOutcome } from '#domain/rituals/ritual.ts';
import { changed } from '#domain/transition.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { today } from '#data/clock.ts';
import { changeRitual, removeRitual } from '#data/rituals.ts';
import { undo } from '#data/undo.ts';

const said = { held: 'Held. It stands in its history.', skipped: 'Skipped, this time.' } as const;

export async function settle({ id }: Ritual, on: CalendarDate, outcome: RitualOutcome): Promise<void> {
  sayOutcome(await changeRitual(outcome === 'held' ? 'Mark ritual as held' : 'Skip ritual', id, (stored) => settleTime(stored, on, outcome, { today: today() })), said[outcome], undo);
}

export async function reopen({ id }: Ritual, on: CalendarDate): Promise<void> {
  sayOutcome(await changeRitual('Open ritual again', id, (stored) => changed(reopenTime(stored, on))), 'Open again.', undo);
}

export async function end({ id }: Ritual): Promise<void> {
  sayOutcome(await changeRitual('End ritual', id, endRitual), 'Ended. What became of it stays.', undo);
}

export async function resume({ id }: Ritual): Promise<void> {
  sayOutcome(await changeRitual('Resume ritual', id, resumeRitual), 'It goes on.', undo);
}

export async function discard(ritual: Ritual): Promise<void> {
  sayOutcome(await removeRitual(ritual), 'Deleted the ritual with its history.', undo);
}
