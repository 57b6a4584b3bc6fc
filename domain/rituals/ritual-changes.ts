import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { cleanLine } from '#domain/people/clean-line.ts';
import { stamp } from '#domain/record.ts';
import { takesPlaceOn } from '#domain/rituals/ritual-times.ts';
import type { Ritual, RitualId, RitualOutcome } from '#domain/rituals/ritual.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export type RitualSaid = Pick<Ritual, 'name' | 'firstOn' | 'at' | 'lengthMinutes' | 'repeat' | 'place' | 'personIds' | 'prepDays'>;

const tidy = <S extends Partial<RitualSaid>>(said: S): S => ({ ...said, ...(said.name !== undefined && { name: cleanLine(said.name) }), ...(said.place !== undefined && { place: cleanLine(said.place) }) });

/** A ritual that begins. Its name is not empty: the form asks for one. `now` is an instant in epoch milliseconds. */
export const newRitual = (id: RitualId, said: RitualSaid, now: number): Ritual => stamp<Ritual>({ id, ...tidy(said), state: 'active', history: [] }, now);

/** What a form that was opened with some facts says otherwise now; empty when it says the same. */
export function saidAnew(opened: RitualSaid, said: RitualSaid): Partial<RitualSaid> {
  const fields = Object.keys(opened) as (keyof RitualSaid)[];
  const anew = fields.filter((field) => JSON.stringify(tidy(said)[field]) !== JSON.stringify(opened[field]));
  return Object.fromEntries(anew.map((field) => [field, said[field]]));
}

/** Puts right what it is, in what is said of it; all else stays as it is stored. What became of it so far stays, on the days it was. */
export const rewriteRitual = (ritual: Ritual, said: Partial<RitualSaid>): Ritual => ({ ...ritual, ...tidy(said) });

/** Says what became of one time; said again, the last word counts. */
export function settleTime(ritual: Ritual, on: CalendarDate, outcome: RitualOutcome, { today, note = '' }: { readonly today: CalendarDate; readonly note?: string }): Transition<Ritual> {
  const isKnown = ritual.history.some((each) => each.on === on);
  if (!isKnown && !takesPlaceOn(ritual, on)) return refused(t`It does not take place on that day.`);
  if (outcome === 'held' && on > today) return refused(t`That day is still to come.`);
  const others = ritual.history.filter((each) => each.on !== on);
  return changed({ ...ritual, history: [...others, { on, outcome, note: cleanLine(note) }].sort((a, b) => (a.on < b.on ? -1 : 1)) });
}

/** Takes back what was said of one time: it is open again. */
export const reopenTime = (ritual: Ritual, on: CalendarDate): Ritual => ({ ...ritual, history: ritual.history.filter((each) => each.on !== on) });

/** It is no more; what became of it stays. */
export const endRitual = (ritual: Ritual): Transition<Ritual> => (ritual.state === 'ended' ? refused(t`It has ended.`) : changed({ ...ritual, state: 'ended' }));

export const resumeRitual = (ritual: Ritual): Transition<Ritual> => (ritual.state === 'active' ? refused(t`It goes on.`) : changed({ ...ritual, state: 'active' }));
