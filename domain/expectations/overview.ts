import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { byPerson } from '#domain/expectations/by-person.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import { type ConfirmGround, lastConfirmed, toConfirm, type ToConfirm } from '#domain/expectations/to-confirm.ts';
import type { Person } from '#domain/people/person.ts';

/** What the manager and one person expect of each other, in figures. */
export interface ExpectationOverview {
  readonly person: Person;
  readonly ofThem: number;
  readonly ofMe: number;
  /** The last day on which any of it was said aloud. */
  readonly lastOn: CalendarDate | null;
  /** What has to be said aloud again, if anything. */
  readonly waiting: ToConfirm | null;
}

/** One line for each person, in the order given. `cards` are those that are not retired. */
export function expectationOverview(people: readonly Person[], cards: readonly Expectation[], ground: ConfirmGround): ExpectationOverview[] {
  const cardsOf = byPerson(cards);
  return people.map((person) => {
    const theirs = cardsOf.get(person.id) ?? [];
    const said = theirs.flatMap((card) => lastConfirmed(card)?.on ?? []).sort();
    return { person, ofThem: theirs.filter((card) => card.of === 'them').length, ofMe: theirs.filter((card) => card.of === 'me').length, lastOn: said.at(-1) ?? null, waiting: toConfirm(theirs, person, ground) };
  });
}
