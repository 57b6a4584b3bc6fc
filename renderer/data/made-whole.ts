import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import { db, type MadeWholeRows } from '#data/database.ts';

/** Of which kinds, and how many each, were records of the store that did not open and were read anew from the journal. */
export async function countMadeWhole(): Promise<ReadonlyMap<TableName, number>> {
  const noted = (await db.meta.get('madeWhole')) as MadeWholeRows | undefined;
  const counted = tableNames.map((table) => [table, noted?.rows.filter((row) => row.table === table).length ?? 0] as const);
  return new Map(counted.filter(([, count]) => count > 0));
}

/** The person has read it. */
export const letMadeWholeGo = (): Promise<void> => db.meta.delete('madeWhole');
