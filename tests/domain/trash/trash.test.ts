import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person, PersonId } from '#domain/people/person.ts';
import { alongWords, kindOf, titleOf } from '#domain/trash/entry-words.ts';
import { over, TRASH_MS, type TableRow, trashOf } from '#domain/trash/trash.ts';
import { aPerson } from '#tests/support/growth-sample.ts';
import { firstLayoutRecords } from '#tests/support/first-layout.ts';

const ana = aPerson('ana', 'Ana');
const zoe = aPerson('zoe', 'Zoe');
const compare = (a: string, b: string) => (a < b ? -1 : 1);
const row = (table: keyof typeof firstLayoutRecords, known: object): TableRow => ({ table, value: { ...firstLayoutRecords[table], ...known } }) as unknown as TableRow;
const promise = (id: string, deletedAt: number, personId = 'ana') => row('commitments', { id, deletedAt, personId });
const people = (...those: Person[]) => new Map(those.map((person) => [person.id, person]));
const inTrash = (rows: TableRow[], ...those: Person[]) => trashOf(rows, people(...those), compare);

test('stands by person in the order of names, what is about nobody last; kinds together, the latest first', () => {
  const groups = inTrash([row('templates', { id: 'template', deletedAt: 9 }), promise('zoes', 1, 'zoe'), promise('older', 2), row('goals', { id: 'goal', deletedAt: 1 }), promise('newer', 3)], zoe, ana);
  expect(groups.map(({ person, entries }) => [person?.name, entries.map((entry) => entry.row.value.id)])).toEqual([
    ['Ana', ['newer', 'older', 'goal']],
    ['Zoe', ['zoes']],
    [undefined, ['template']],
  ]);
});

test('a removed person is one entry, with all that went with them; what was deleted before waits for them', () => {
  const gone = { ...ana, deletedAt: 1_000_000 };
  const rows: TableRow[] = [{ table: 'people', value: gone }, promise('with', 1_000_000), row('notes', { id: 'note', deletedAt: 1_000_040 }), promise('before', 999_000)];
  const [group] = inTrash(rows, gone);
  const [person, before] = group?.entries ?? [];
  expect(person?.along.map(({ value }) => value.id)).toEqual(['with', 'note']);
  expect(person && alongWords(person)).toBe('1 note, 1 promise');
  expect(before).toMatchObject({ row: { value: { id: 'before' } }, waitsForPerson: true, along: [] });
  expect(person?.waitsForPerson).toBe(false);
});

test('what a removed person took from nobody else: praise for them alone goes with them', () => {
  const gone = { ...ana, deletedAt: 50 };
  const [group] = inTrash([{ table: 'people', value: gone }, row('praise', { deletedAt: 50, personIds: ['ana'] }), row('praise', { id: 'of both', deletedAt: 50, personIds: ['zoe', 'ana'] })], gone, zoe);
  expect(group?.entries[0]?.along.map(({ value }) => value.id)).toEqual(['praise']);
});

test('of a person who was erased meanwhile nobody is left to name', () => {
  expect(inTrash([promise('left', 1, 'nobody')]).map(({ person }) => person)).toEqual([null]);
});

test('each row of the trash stands in exactly one entry', () => {
  const rows = fc.array(fc.record({ table: fc.constantFrom('people', 'commitments', 'goals', 'oneOnOnes'), of: fc.constantFrom('ana', 'zoe', 'nobody'), deletedAt: fc.integer({ min: 1, max: 200_000 }) }), { maxLength: 30 });
  fc.assert(
    fc.property(rows, (made) => {
      const all = made.map(({ table, of, deletedAt }, index) => (table === 'people' ? row('people', { id: of, name: of, deletedAt }) : row(table as 'goals', { id: `${index}`, personId: of, deletedAt })));
      const trashed = [...new Map(all.map((each) => [`${each.table}/${each.value.id}`, each])).values()];
      const known = trashed.flatMap((each) => (each.table === 'people' ? [each.value] : []));
      const found = trashOf(trashed, new Map(known.map((person) => [person.id as PersonId, person])), compare).flatMap(({ entries }) => entries.flatMap((entry) => [entry.row, ...entry.along]));
      expect(found.toSorted((a, b) => trashed.indexOf(a) - trashed.indexOf(b))).toEqual(trashed);
    }),
  );
});

test.each([
  ['a day before', TRASH_MS - 86_400_000, 0],
  ['at thirty days', TRASH_MS, 1],
])('over %s', (_name, later, count) => {
  const entries = inTrash([promise('gone', 1_000)], ana).flatMap((group) => group.entries);
  expect(over(entries, 1_000 + later)).toHaveLength(count);
});

test('shows no private word: feedback and notes are known by their kind and day', () => {
  const feedback = { table: 'feedback', value: { behaviour: 'Shouted', notedOn: '2026-11-03', situation: 'secret' } } as unknown as TableRow;
  expect(`${kindOf(feedback)} ${titleOf(feedback)}`).toBe('Piece of feedback 3 November 2026');
  expect(titleOf(row('notes', { body: 'secret' }))).toBeNull();
});
