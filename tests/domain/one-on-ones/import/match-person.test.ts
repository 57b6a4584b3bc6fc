import { expect, test } from 'vitest';
import { matchPerson } from '#domain/one-on-ones/import/match-person.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';

const ada = newPerson('ada' as PersonId, 'Ada Okafor', { email: 'ada.okafor@example.com' }, 1);
const ben = newPerson('ben' as PersonId, 'Benjamin Ola', { preferredName: 'Ben', email: 'ben@example.com' }, 1);
const zoe = newPerson('zoe' as PersonId, 'Zoë Müller', {}, 1);
const people = [ada, ben, zoe];
const sam = { name: 'Sam Field', email: 'sam@example.com' };

const cases: readonly (readonly [string, string, readonly { name: string; email: string }[], string])[] = [
  ['by address, whatever its case', 'Chat', [{ name: '', email: 'Ada.Okafor@EXAMPLE.com' }, sam], 'ada email sure'],
  ['by a name that an address book wrote', 'Chat', [{ name: 'Okafor, Ada', email: 'x@other.org' }, sam], 'ada name sure'],
  ['of three, one of them known', 'Budget', [{ name: '', email: 'ben@example.com' }, sam, { name: 'Eve', email: 'eve@example.com' }], 'ben email unsure'],
  ['several of the team', 'Team', [{ name: '', email: 'ben@example.com' }, { name: '', email: 'ada.okafor@example.com' }], 'nobody'],
  ['by what the person is called in a title', '1:1 Ben', [], 'ben title sure'],
  ['by a first name in a title that says nothing else', 'Lunch with Ada', [], 'ada title unsure'],
  ['without marks', '1-1 Zoe', [], 'zoe title sure'],
  ['as a word only', '1:1 Benedict', [], 'nobody'],
  ['nobody named', 'Dentist', [], 'nobody'],
  ['two named', '1:1 Ada and Ben', [], 'nobody'],
];

test.each(cases)('a person is found %s', (_, title, attendees, expected) => {
  const match = matchPerson({ title, attendees }, people);
  expect(match === null ? 'nobody' : `${match.personId} ${match.by} ${match.isSure ? 'sure' : 'unsure'}`).toBe(expected);
});
