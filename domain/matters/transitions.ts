import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Matter, MatterId } from '#domain/matters/matter.ts';
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
}

/** Something a person has just raised. `now` is an instant in epoch milliseconds. */
export const hear = ({ text, ...order }: HearOrder, now: number): Matter =>
  stamp<Matter>({ ...order, text: text.trim(), state: 'heard', answer: '', answeredOn: null, toldBackOn: null, minutesPerWeek: null }, now);

/** The manager has begun to do something about it. */
export const actOn = (matter: Matter): Transition<Matter> => (matter.state === 'heard' ? changed({ ...matter, state: 'acting' }) : refused('You are past that.'));

/** There is an outcome; "no, because …" is one. It is not closed by this: the person has to be told. */
export function answer(matter: Matter, words: string, today: CalendarDate): Transition<Matter> {
  if (matter.state === 'told-back') return refused('They have been told.');
  if (!words.trim()) return refused('Say in a sentence what came of it.');
  return changed({ ...matter, state: 'answered', answer: words.trim(), answeredOn: today });
}

/** The person has been told what came of it. Only this closes a matter. */
export function tellBack(matter: Matter, today: CalendarDate): Transition<Matter> {
  if (matter.state === 'told-back') return refused('They have been told.');
  if (matter.state !== 'answered') return refused('First say what came of it.');
  return changed({ ...matter, state: 'told-back', toldBackOn: today });
}
