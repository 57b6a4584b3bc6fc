import type { Change } from '#domain/journal/change.ts';
import { type AddedFields, migrations } from '#domain/journal/migrations.ts';
import type { TableName } from '#domain/journal/table-names.ts';

/** All fields that came to be since the first layout: what a record of any earlier version may lack. */
export const addedFields: AddedFields = migrations.reduce<AddedFields>((all, step) => merged(all, step.addedFields), {});

function merged(a: AddedFields, b: AddedFields): AddedFields {
  const named = new Set([...Object.keys(a), ...Object.keys(b)] as TableName[]);
  return Object.fromEntries([...named].map((table) => [table, { ...a[table], ...b[table] }]));
}

/** A record with the fields that came to be after it was written. Those it has stay as they are; one that lacks none is the same, to the byte. */
export function withAddedFields<R extends object>(table: TableName, record: R, added: AddedFields = addedFields): R {
  const fields = added[table];
  const isWhole = !fields || Object.keys(fields).every((name) => Object.hasOwn(record, name));
  return isWhole ? record : { ...fields, ...record };
}

/** What a journal entry puts and deletes, its records with the fields that came to be after it was written. */
export const inTodaysShape = (changes: readonly Change[], added: AddedFields = addedFields): readonly Change[] =>
  changes.map((change) => (change.op === 'put' && added[change.table] ? ({ ...change, value: withAddedFields(change.table, change.value, added) } as Change) : change));
