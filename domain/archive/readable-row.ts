import type { TableName } from '#domain/journal/table-names.ts';
import { tables } from '#domain/journal/tables.ts';

/** Whether a record is one that this Heed can show. Zod's own copy is not used: it orders fields anew. */
export const isReadableRow = (table: TableName, row: unknown): boolean => tables[table].safeParse(row).success;
