import type { Person, PersonId } from '#domain/people/person.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

const collator = new Intl.Collator(undefined, { sensitivity: 'base' });
const byName = (a: Person, b: Person) => collator.compare(a.name, b.name);

/** People of one state, by name; those in the trash left out. */
export async function listPeople(state: Person['state'] = 'active'): Promise<Person[]> {
  const people = await db.people.where('state').equals(state).toArray();
  return people.filter((person) => person.deletedAt === null).sort(byName);
}

export async function readPerson(id: PersonId): Promise<Person | null> {
  const person = await db.people.get(id);
  return person && person.deletedAt === null ? person : null;
}

export const savePerson = (label: string, person: Person): Promise<void> => commit(label, [put('people', person)]);
