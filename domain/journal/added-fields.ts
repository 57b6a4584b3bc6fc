import type { Change } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';

/** For each table, the fields that its records were first written without, and what they hold in a record of that time. */
export type AddedFields = { readonly [T in TableName]?: Partial<RecordOf<T>> };

/**
 * The journal keeps records as they were written, for good, so a field that a later Heed adds is missing in older
 * ones. Whoever adds a field to a record's schema adds it here, with the value that says "not said".
 */
export const addedFields: AddedFields = {
  matters: { firstWord: '', firstAnsweredOn: null, waits: [], outcome: null, peopleAffected: null },
  people: { anniversaryPreference: null, leapDayOn: null, praiseEveryDays: null, withMeSince: null, wasPartOf: null },
  praise: { source: 'mine', channel: null },
};

/** A record with the fields that came to be after it was written. Those it has stay as they are. */
export function withAddedFields<R extends object>(table: TableName, record: R, added: AddedFields = addedFields): R {
  const fields = added[table];
  return fields ? { ...fields, ...record } : record;
}

/** What a journal entry puts and deletes, its records with the fields that came to be after it was written. */
export const inTodaysShape = (changes: readonly Change[], added: AddedFields = addedFields): readonly Change[] =>
  changes.map((change) => (change.op === 'put' && added[change.table] ? ({ ...change, value: withAddedFields(change.table, change.value, added) } as Change) : change));
