import { expect, test } from 'vitest';
import { addedFields, inTodaysShape, withAddedFields } from '#domain/journal/added-fields.ts';
import type { Change } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import { tables } from '#domain/journal/tables.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { personId } from '#domain/people/person-schema.ts';
import { firstLayoutRecords } from '#tests/support/first-layout.ts';

const ana = newPerson(personId.parse('ana'), 'Ana', {}, 1);

test.each(Object.entries(firstLayoutRecords) as [TableName, object][])('%s: a record of the first layout holds all that today is asked for', (table, record) => {
  const filled = withAddedFields(table, record);
  expect(tables[table].parse(filled)).toStrictEqual(filled);
  expect(filled).toMatchObject(record);
});

test('a default is given to tables that had records before, and only for fields that were not there', () => {
  for (const [table, fields] of Object.entries(addedFields)) {
    const first: object | undefined = firstLayoutRecords[table as keyof typeof firstLayoutRecords];
    expect(first, `${table} is new: its records hold every field`).toBeDefined();
    expect(Object.keys(fields).filter((field) => field in (first ?? {}))).toEqual([]);
  }
});

test('what a record says stays, what it does not say is filled in, and the record handed in stays as it was', () => {
  const older = { id: 'ana', name: 'Ana' };
  expect(withAddedFields('people', older, { people: { name: 'nobody', role: 'not said' } })).toEqual({ id: 'ana', name: 'Ana', role: 'not said' });
  expect(older).toEqual({ id: 'ana', name: 'Ana' });
});

test('a field that says nothing is not one that is missing', () => {
  expect(withAddedFields('people', { role: '', startOn: null }, { people: { role: 'Engineer', startOn: ana.startOn } })).toEqual({ role: '', startOn: null });
});

test('the changes of an entry are filled in by table; a deletion and other tables pass', () => {
  const changes: Change[] = [
    { op: 'put', table: 'people', value: { id: 'ana' } as unknown as typeof ana },
    { op: 'put', table: 'templates', value: { id: 'template' } as never },
    { op: 'delete', table: 'people', id: 'bob' },
  ];
  expect(inTodaysShape(changes, { people: { role: '' } })).toEqual([{ ...changes[0], value: { id: 'ana', role: '' } }, changes[1], changes[2]]);
});
