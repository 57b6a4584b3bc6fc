import type { Delete, Put } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import { now } from '#data/clock.ts';

/** The change that stores a record as it is now. */
export const put = <T extends TableName>(table: T, value: RecordOf<T>): Put => ({ op: 'put', table, value: { ...value, updatedAt: now() } }) as unknown as Put;

/** The change that takes a row away for good. */
export const erase = (table: TableName, id: string): Delete => ({ op: 'delete', table, id });
