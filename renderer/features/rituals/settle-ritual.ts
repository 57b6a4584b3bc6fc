import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { endRitual, reopenTime, resumeRitual, settleTime } from '#domain/rituals/ritual-changes.ts';
import type { Ritual, RitualOutcome } from '#domain/rituals/ritual.ts';
import { changed } from '#domain/transition.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { today } from '#data/clock.ts';
import { changeRitual, removeRitual } from '#data/rituals.ts';
import { undo } from '#data/undo.ts';

const said = { held: t`Held. It stands in its history.`, skipped: t`Skipped, this time.` } as const;

export async function settle({ id }: Ritual, on: CalendarDate, outcome: RitualOutcome): Promise<void> {
  sayOutcome(await changeRitual(outcome === 'held' ? t`Mark ritual as held` : t`Skip ritual`, id, (stored) => settleTime(stored, on, outcome, { today: today() })), said[outcome], undo);
}

export async function reopen({ id }: Ritual, on: CalendarDate): Promise<void> {
  sayOutcome(await changeRitual(t`Open ritual again`, id, (stored) => changed(reopenTime(stored, on))), t`Open again.`, undo);
}

export async function end({ id }: Ritual): Promise<void> {
  sayOutcome(await changeRitual(t`End ritual`, id, endRitual), t`Ended. What became of it stays.`, undo);
}

export async function resume({ id }: Ritual): Promise<void> {
  sayOutcome(await changeRitual(t`Resume ritual`, id, resumeRitual), t`It goes on.`, undo);
}

export async function discard(ritual: Ritual): Promise<void> {
  sayOutcome(await removeRitual(ritual), t`Deleted the ritual with its history.`, undo);
}
