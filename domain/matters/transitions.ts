import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Matter, MatterId, MatterOutcome, Wait } from '#domain/matters/matter.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface HearOrder {
  readonly id: MatterId;
  readonly personId: PersonId;
  readonly kind: Matter['kind'];
  readonly text: string;
  readonly heardOn: CalendarDate;
  readonly raisedIn: OneOnOneId | null;
  /** Friction only. */
  readonly minutesPerWeek?: number | null;
  readonly peopleAffected?: number | null;
}

/** Something a person has just raised. `now` is an instant in epoch milliseconds. */
export const hear = ({ text, minutesPerWeek = null, peopleAffected = null, ...order }: HearOrder, now: number): Matter =>
  stamp<Matter>(
    { ...order, ...lost(order.kind, { minutesPerWeek, peopleAffected }), text: text.trim(), state: 'heard', firstWord: '', firstAnsweredOn: null, waits: [], outcome: null, answer: '', answeredOn: null, toldBackOn: null },
    now,
  );

/**
 * The manager has begun to do something about it. Saying so (`word`) is a first answer; beginning in silence is not,
 * because silence is what people take for "nothing will come of it".
 */
export function actOn(matter: Matter, word: string, today: CalendarDate): Transition<Matter> {
  const firstWord = word.trim();
  if (matter.state === 'answered' || matter.state === 'told-back') return refused(t`You are past that.`);
  if (matter.state === 'acting' && matter.firstAnsweredOn !== null) return refused(t`You have said so.`);
  if (matter.state === 'acting' && !firstWord) return refused(t`Say in a sentence what you told them.`);
  return changed({ ...matter, state: 'acting', firstWord, firstAnsweredOn: firstWord ? today : null });
}

/** What came of something, in words: every outcome has a because. */
export interface Answer {
  readonly outcome: MatterOutcome;
  readonly words: string;
}

/** There is an outcome; "no, because …" is one. It is not closed by this, nor has the person heard anything: they have to be told. Ends waiting. */
export function answer(matter: Matter, { outcome, words }: Answer, today: CalendarDate): Transition<Matter> {
  if (matter.state === 'told-back') return refused(t`They have been told.`);
  if (!words.trim()) return refused(t`Say in a sentence what came of it.`);
  if (outcome === 'removed' && matter.kind !== 'friction') return refused(t`Only what costs time can be removed.`);
  const isCorrection = matter.state === 'answered' && matter.outcome === outcome;
  return changed({
    ...matter,
    state: 'answered',
    outcome,
    answer: words.trim(),
    answeredOn: isCorrection ? matter.answeredOn : today,
    waits: endOpen(matter.waits, today),
  });
}

/** The person has been told what came of it. Only this closes a matter; where nothing was said before it is the first answer, too. */
export function tellBack(matter: Matter, today: CalendarDate): Transition<Matter> {
  if (matter.state === 'told-back') return refused(t`They have been told.`);
  if (matter.state !== 'answered') return refused(t`First say what came of it.`);
  return changed({ ...matter, state: 'told-back', firstAnsweredOn: matter.firstAnsweredOn ?? today, toldBackOn: today });
}

/** Nothing can be done before somebody else has moved; the clock pauses, at the longest until `untilOn`. */
export function waitOn(matter: Matter, { onWhom, untilOn }: Pick<Wait, 'onWhom' | 'untilOn'>, today: CalendarDate): Transition<Matter> {
  if (matter.state !== 'heard' && matter.state !== 'acting') return refused(t`There is an answer already.`);
  if (!onWhom.trim()) return refused(t`Say on whom you wait.`);
  if (untilOn !== null && untilOn <= today) return refused(t`Choose a day to come.`);
  return changed({ ...matter, waits: [...endOpen(matter.waits, today), { onWhom: onWhom.trim(), fromOn: today, untilOn, endedOn: null }] });
}

/** The waiting is over; the clock runs again from today. */
export const stopWaiting = (matter: Matter, today: CalendarDate): Transition<Matter> =>
  matter.waits.some(({ endedOn }) => endedOn === null) ? changed({ ...matter, waits: endOpen(matter.waits, today) }) : refused(t`You wait on nobody.`);

/** It is not settled after all. What was said stays to be changed; the clock has run since the day it was heard. */
export const reopen = (matter: Matter): Transition<Matter> =>
  matter.state === 'answered' || matter.state === 'told-back' 
    ? changed({ ...matter, state: 'acting', outcome: null, firstAnsweredOn: matter.firstAnsweredOn ?? matter.toldBackOn, answeredOn: null, toldBackOn: null })
    : refused(t`It is open.`);

/** Says it in other words, as another kind, or with other figures. */
export function describe(matter: Matter, words: Pick<Matter, 'text' | 'kind' | 'minutesPerWeek' | 'peopleAffected'>): Transition<Matter> {
  const text = words.text.trim();
  if (!text) return refused(t`Say in a sentence what was raised.`);
  if (matter.outcome === 'removed' && words.kind !== 'friction') return refused(t`It was removed as something that cost time. Open it again first.`);
  return changed({ ...matter, text, kind: words.kind, ...lost(words.kind, words) });
}

const lost = (kind: Matter['kind'], { minutesPerWeek, peopleAffected }: Pick<Matter, 'minutesPerWeek' | 'peopleAffected'>) =>
  kind === 'friction' ? { minutesPerWeek, peopleAffected } : { minutesPerWeek: null, peopleAffected: null };

const endOpen = (waits: Matter['waits'], today: CalendarDate): Matter['waits'] => waits.map((wait) => (wait.endedOn === null ? { ...wait, endedOn: today } : wait));
