import type { Expectation } from '#domain/expectations/expectation.ts';
import type { PersonId } from '#domain/people/person.ts';

/** Cards under the person they are between the manager and. */
export function byPerson<Card extends Pick<Expectation, 'personId'>>(cards: readonly Card[]): ReadonlyMap<PersonId, readonly Card[]> {
  const groups = new Map<PersonId, Card[]>();
  for (const card of cards) {
    const group = groups.get(card.personId);
    if (group) group.push(card);
    else groups.set(card.personId, [card]);
  }
  return groups;
}
