import { t } from '@lingui/core/macro';
import type { Person, PersonId } from '#domain/people/person.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Draft } from '#domain/record.ts';
import { changed } from '#domain/transition.ts';
import { changing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { newId } from '#data/ids.ts';
import { locale } from '#domain/language/speak.ts';

const collator = new Intl.Collator(locale(), { sensitivity: 'base' });
/** The order of names in the reader's language. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);
const byName = (a: Person, b: Person) => compareNames(a.name, b.name);

/** People of one state, by name; those in the trash left out. */
export async function listPeople(state: Person['state'] = 'active'): Promise<Person[]> {
  const people = await db.people.where('state').equals(state).toArray();
  return people.filter((person) => person.deletedAt === null).sort(byName);
}

/** Active and archived people, by name. */
export async function listEverybody(): Promise<Person[]> {
  const [active, archived] = await Promise.all([listPeople('active'), listPeople('archived')]);
  return [...active, ...archived].sort(byName);
}

export async function readPerson(id: PersonId): Promise<Person | null> {
  const person = await db.people.get(id);
  return person && person.deletedAt === null ? person : null;
}

/** Adds somebody of whom at least the name is known. */
export async function addPerson(name: string, known: Partial<Draft<Person>> = {}): Promise<Person> {
  const person = newPerson(newId<PersonId>(), name, known, now());
  await commit(t`Add person`, [put('people', person)]);
  return person;
}

const changePersonByRule = changing('people');

/** Changes fields of a person as they are stored at that moment, so that two fields saved at once do not undo each other. Nothing new is no commit. */
export async function changePerson(label: string, id: PersonId, change: Partial<Draft<Person>>): Promise<void> {
  await changePersonByRule(label, id, (person) => {
    const isNews = Object.entries(change).some(([key, value]) => person[key as keyof Person] !== value);
    return changed(isNews ? { ...person, ...change } : person);
  });
}

/** Saves all people of an import: one commit, one undo. */
export const importPeople = (people: readonly Person[]): Promise<void> => commit(t`Import people`, people.map((person) => put('people', person)));
