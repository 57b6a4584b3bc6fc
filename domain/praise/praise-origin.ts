import { fold } from '#domain/people/fold-name.ts';
import type { Person } from '#domain/people/person.ts';
import type { PraiseOrigin } from '#domain/praise/praise.ts';

type Known = Pick<Person, 'id' | 'name' | 'preferredName'>;

/** A word from a colleague, who may be one of the people in Heed (by their whole name, or the one they are called by if only one is) or anybody else. */
export function relayedFrom(typed: string, people: readonly Known[]): Extract<PraiseOrigin, { source: 'relayed' }> {
  const fromName = typed.trim();
  const wanted = fold(fromName);
  const byName = people.filter(({ name }) => fold(name) === wanted);
  const matches = byName.length > 0 ? byName : people.filter(({ preferredName }) => preferredName !== '' && fold(preferredName) === wanted);
  return { source: 'relayed', fromPersonId: matches.length === 1 && matches[0] ? matches[0].id : null, fromName };
}
