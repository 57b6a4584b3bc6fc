import type { Change } from '#domain/journal/change.ts';
import { idOf, type Row } from '#domain/journal/row.ts';
import { db } from '#data/database.ts';

/** The rows that changes are about, as they are stored now, in the order of the changes. */
export async function readStored(changes: readonly Change[]): Promise<(Row | undefined)[]> {
  const found = new Map<Change, Row | undefined>();
  for (const [table, group] of Map.groupBy(changes, (change) => change.table)) {
    const rows = await db.table<Row, string>(table).bulkGet(group.map(idOf));
    group.forEach((change, index) => found.set(change, rows[index]));
  }
  return changes.map((change) => found.get(change));
}
