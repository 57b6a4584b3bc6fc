import { useParams } from 'react-router';
import type { Person, PersonId } from '#domain/people/person.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';

/** The person that the route names: undefined while it is read, null when there is none. */
export function useRoutePerson(): Person | null | undefined {
  const { personId } = useParams();
  return useLiveQuery(() => readPerson(personId as PersonId), [personId]);
}
