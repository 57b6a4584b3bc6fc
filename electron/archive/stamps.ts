import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { newestRows, type NewestRowsOptions, rowKeyOf } from '#electron/journal/newest-rows.ts';

/** When each record that is here was changed last, by `rowKeyOf`. */
export async function stampsOf(source: JournalSource, options: NewestRowsOptions): Promise<ReadonlyMap<string, number>> {
  const stamps = new Map<string, number>();
  for await (const { table, value } of newestRows(source, options)) stamps.set(rowKeyOf(table, value.id), value.updatedAt);
  return stamps;
}
