import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { cleanLine } from '#domain/people/clean-line.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import type { Touch, TouchId, TouchWay } from '#domain/touches/touch.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

/** What can be said of a word: all but the day may stay unsaid. */
export interface TouchSaid {
  readonly on: CalendarDate;
  readonly how: TouchWay | null;
  readonly note: string;
}

/** A word that was had with somebody, today or on a day before. `now` is an instant in epoch milliseconds. */
export function logTouch(id: TouchId, personId: PersonId, said: TouchSaid, { today, now }: { readonly today: CalendarDate; readonly now: number }): Transition<Touch> {
  if (said.on > today) return refused(t`That day is still to come.`);
  return changed(stamp<Touch>({ id, personId, on: said.on, how: said.how, note: cleanLine(said.note) }, now));
}

/** Puts right what was logged. */
export function rewriteTouch(touch: Touch, said: TouchSaid, today: CalendarDate): Transition<Touch> {
  return said.on > today ? refused(t`That day is still to come.`) : changed({ ...touch, on: said.on, how: said.how, note: cleanLine(said.note) });
}
