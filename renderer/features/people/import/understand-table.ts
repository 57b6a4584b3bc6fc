import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { type DateColumn, type DateOrders, findDateOrder, type OrderFinding } from '#domain/people/import/date-order.ts';
import { duplicateFinder, type ImportRow } from '#domain/people/import/find-duplicates.ts';
import { type ColumnMapping, columnOf, type ImportField } from '#domain/people/import/import-field.ts';
import type { SourceTable } from '#domain/people/import/source-table.ts';
import { understandRow } from '#domain/people/import/understand-row.ts';
import type { Person } from '#domain/people/person.ts';
import { pause } from '#data/pause.ts';

const SLICE_ROWS = 500;

const cellsOf = (table: SourceTable, mapping: ColumnMapping, field: ImportField): string[] => {
  const column = columnOf(mapping, field);
  return column < 0 ? [] : table.rows.map(({ cells }) => cells[column] ?? '');
};

/** What each date column says about its order of day and month. */
export const findOrders = (table: SourceTable, mapping: ColumnMapping): Record<DateColumn, OrderFinding> => ({
  start: findDateOrder(cellsOf(table, mapping, 'start')),
  birthday: findDateOrder(cellsOf(table, mapping, 'birthday')),
});

export interface UnderstandInput {
  readonly table: SourceTable;
  readonly mapping: ColumnMapping;
  readonly orders: DateOrders;
  readonly everybody: readonly Person[];
  readonly today: CalendarDate;
}

/** Reads all rows as people and finds duplicates, a slice at a time. Null when it was cancelled. */
export async function understandTable({ table, mapping, orders, everybody, today }: UnderstandInput, onProgress: (share: number) => void, signal: AbortSignal): Promise<readonly ImportRow[] | null> {
  const how = { headings: table.headings, mapping, startOrder: orders.start ?? 'day-first', birthdayOrder: orders.birthday ?? 'day-first', today };
  const find = duplicateFinder(everybody);
  const rows: ImportRow[] = [];
  for (let at = 0; at < table.rows.length; at += SLICE_ROWS) {
    for (const row of table.rows.slice(at, at + SLICE_ROWS)) rows.push(find(understandRow(row, how)));
    onProgress(rows.length / table.rows.length);
    await pause();
    if (signal.aborted) return null;
  }
  return rows;
}
