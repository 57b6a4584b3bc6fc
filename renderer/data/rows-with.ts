import type { Table } from 'dexie';

/**
 * All rows whose indexed field has one of the values, those of the first value first. One range is read whole per
 * value: `anyOf` walks row by row, which takes ten times as long for some dozens of rows.
 */
export async function rowsWith<Row>(table: Table<Row, string>, index: string, values: readonly string[]): Promise<Row[]> {
  return (await Promise.all(values.map((value) => table.where(index).equals(value).toArray()))).flat();
}
