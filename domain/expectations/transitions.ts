import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Expectation, ExpectationId } from '#domain/expectations/expectation.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface ExpectationOrder {
  readonly id: ExpectationId;
  readonly personId: PersonId;
  readonly of: Expectation['of'];
  readonly text: string;
}

/** A new card, not said aloud yet. `now` is an instant in epoch milliseconds. */
export const writeExpectation = ({ text, ...order }: ExpectationOrder, { today, now }: { readonly today: CalendarDate; readonly now: number }): Expectation =>
  stamp<Expectation>({ ...order, text: text.trim(), sinceOn: today, state: 'current', retiredOn: null, confirmations: [] }, now);

/** Both have said it aloud. Twice on one day is once; the role is noted, so that a later one asks for it again. */
export function confirm(expectation: Expectation, { role }: Pick<Person, 'role'>, on: CalendarDate): Transition<Expectation> {
  if (expectation.state === 'retired') return refused(t`It is retired. Take it up again first.`);
  const others = expectation.confirmations.filter((each) => each.on !== on);
  const confirmations = [...others, { on, role: role.trim() }].sort((a, b) => (a.on < b.on ? -1 : 1));
  return changed({ ...expectation, confirmations });
}

/** Means something else from today. What was said aloud were the old words, so it has to be said again; its history stays. */
export function reword(expectation: Expectation, text: string, today: CalendarDate): Transition<Expectation> {
  const words = text.trim();
  if (!words) return refused(t`An expectation needs words.`);
  if (words === expectation.text) return changed(expectation);
  return changed({ ...expectation, text: words, sinceOn: today, confirmations: expectation.confirmations.filter(({ on }) => on < today) });
}

/** A slip of the pen: the same expectation, spelled right. */
export function correct(expectation: Expectation, text: string): Transition<Expectation> {
  const words = text.trim();
  if (!words) return refused(t`An expectation needs words.`);
  return changed(words === expectation.text ? expectation : { ...expectation, text: words });
}

/** It is expected no longer; its history stays. */
export const retire = (expectation: Expectation, on: CalendarDate): Transition<Expectation> => (expectation.state === 'retired' ? refused(t`It is retired.`) : changed({ ...expectation, state: 'retired', retiredOn: on }));

export const takeUpAgain = (expectation: Expectation): Transition<Expectation> => (expectation.state === 'current' ? refused(t`It stands.`) : changed({ ...expectation, state: 'current', retiredOn: null }));
