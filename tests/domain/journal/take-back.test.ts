import { expect, test } from 'vitest';
import type { Change, Put } from '#domain/journal/change.ts';
import type { Row } from '#domain/journal/row.ts';
import { takenBack } from '#domain/journal/take-back.ts';
import { note } from '#domain/one-on-ones/one-on-one-schema.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { personId } from '#domain/people/person-schema.ts';

const ana = (role: string, at: number) => ({ ...newPerson(personId.parse('ana'), 'Ana', { role }, 1), updatedAt: at });
const words = (body: string, at = 1, deletedAt: number | null = null) => note.parse({ id: 'n', oneOnOneId: 'm', personId: 'ana', visibility: 'shared', body, createdAt: 1, updatedAt: at, deletedAt });
const put = (table: 'people' | 'notes', value: object) => ({ op: 'put', table, value }) as Put;
const erase = (table: 'people' | 'notes', id: string): Change => ({ op: 'delete', table, id });

interface Case {
  readonly what: string;
  readonly before: Change;
  readonly after: Change;
  readonly stored: Row | undefined;
  readonly taken: readonly Change[];
}

const cases: readonly Case[] = [
  { what: 'a row as the action left it goes back', before: put('people', ana('Engineer', 1)), after: put('people', ana('Lead', 5)), stored: ana('Lead', 5), taken: [put('people', ana('Engineer', 1))] },
  { what: 'a row changed elsewhere since is left to whom changed it', before: put('people', ana('Engineer', 1)), after: put('people', ana('Lead', 5)), stored: ana('Head', 7), taken: [] },
  { what: 'a row erased elsewhere since is not brought back', before: put('people', ana('Engineer', 1)), after: put('people', ana('Lead', 5)), stored: undefined, taken: [] },
  { what: 'a creation goes', before: erase('people', 'ana'), after: put('people', ana('Lead', 5)), stored: ana('Lead', 5), taken: [erase('people', 'ana')] },
  { what: 'what was created and then changed elsewhere stays', before: erase('people', 'ana'), after: put('people', ana('Lead', 5)), stored: ana('Lead', 6), taken: [] },
  { what: 'what was erased comes back', before: put('people', ana('Lead', 5)), after: erase('people', 'ana'), stored: undefined, taken: [put('people', ana('Lead', 5))] },
  { what: 'what was erased and made anew elsewhere is left', before: put('people', ana('Lead', 5)), after: erase('people', 'ana'), stored: ana('Head', 9), taken: [] },
  { what: 'a note nobody typed in since goes back whole', before: put('notes', words('a')), after: put('notes', words('a b', 5)), stored: words('a b', 5), taken: [put('notes', words('a'))] },
  { what: 'of a note typed in since only the action’s words go', before: put('notes', words('one')), after: put('notes', words('one\n\ntwo', 5)), stored: words('one\n\ntwo\n\nthree', 7), taken: [put('notes', words('one\n\nthree', 7))] },
  { what: 'a note begun by the action keeps what was typed since', before: erase('notes', 'n'), after: put('notes', words('two', 5)), stored: words('two\n\nthree', 7), taken: [put('notes', words('\nthree', 7))] },
  { what: 'a note that went to the trash since stays there', before: put('notes', words('one')), after: put('notes', words('one two', 5)), stored: words('one two', 9, 9), taken: [] },
  { what: 'a note brought back from the trash has the words typed there', before: put('notes', words('one')), after: put('notes', words('one', 5, 5)), stored: words('one\n\nlast words', 6, 5), taken: [put('notes', words('one\n\nlast words', 6))] },
];

test.each(cases)('$what', ({ before, after, stored, taken }) => {
  expect(takenBack({ changes: [after], inverse: [before] }, [stored])).toEqual(taken);
});

test('of one action only the rows are taken back that are as it left them', () => {
  const bob = { ...ana('Lead', 5), id: personId.parse('bob') };
  const changes = [put('people', ana('Lead', 5)), put('people', bob)];
  const inverse = [put('people', ana('Engineer', 1)), erase('people', 'bob')];
  expect(takenBack({ changes, inverse }, [ana('Head', 8), bob])).toEqual([erase('people', 'bob')]);
});

test('done again, an action is checked the other way round', () => {
  const changes = [put('people', ana('Lead', 5))];
  const inverse = [put('people', ana('Engineer', 1))];
  const again = { changes: inverse, inverse: changes };
  expect(takenBack(again, [ana('Engineer', 1)])).toEqual(changes);
  expect(takenBack(again, [ana('Head', 8)])).toEqual([]);
});
