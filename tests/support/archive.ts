import type { TableName } from '#domain/journal/table-names.ts';
import type { Row } from '#domain/journal/row.ts';
import type { Seal } from '#electron/archive/seal.ts';
import { writeArchive } from '#electron/archive/write-archive.ts';
import type { TableRow } from '#electron/journal/newest-rows.ts';

export const row = (table: TableName, value: object): TableRow => ({ table, value: value as Row });

async function* each(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}

/** An archive of these rows as bytes. */
export async function archiveOf(rows: readonly TableRow[], seal: Seal | null = null, settings: object = {}): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const sink = (bytes: Uint8Array) => {
    chunks.push(Uint8Array.from(bytes));
    return Promise.resolve();
  };
  await writeArchive({ rows: each(rows), settings, seal, createdAt: Date.UTC(2026, 10, 22), app: '1.2.3' }, sink);
  return Buffer.concat(chunks);
}
