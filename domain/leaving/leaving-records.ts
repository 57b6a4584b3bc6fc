import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';

/** Everything that is to leave: the records of every table, without those in the trash. */
export type LeavingRecords = { readonly [T in TableName]: readonly RecordOf<T>[] };

export interface TableRow {
  readonly table: TableName;
  readonly value: { readonly id: string; readonly deletedAt: number | null };
}

/**
 * Gathers rows as they come in any order. What lies in the trash stays behind: it was thrown away. Records are sorted by
 * id, so by when they came to be, and the same profile gives the same files each time.
 */
export function gatherRecords(): { add(row: TableRow): void; records(): LeavingRecords } {
  const found = Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as Record<TableName, TableRow['value'][]>;
  return {
    add({ table, value }) {
      if (value.deletedAt === null) found[table].push(value);
    },
    records() {
      for (const rows of Object.values(found)) rows.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
      return found as unknown as LeavingRecords;
    },
  };
}
