import { useParams } from 'react-router';
import type { PersonId } from '#domain/people/person.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { Ledger } from './ledger.tsx';

/** The promises tab of a person. */
export function PersonPromises() {
  const personId = useParams().personId as PersonId;
  const person = useLiveQuery(() => readPerson(personId), [personId]);
  return person ? <Ledger key={person.id} people={[person]} person={person} /> : null;
}
