import type { Change, JournalEntry } from '#domain/journal/change.ts';
import { type Row, rowKey } from '#domain/journal/row.ts';
import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import { type JournalSource, readEntries } from '#electron/journal/journal-reader.ts';

export interface TableRow {
  readonly table: TableName;
  readonly value: Row;
}

/** As `rowKey` of a change. */
export const rowKeyOf = (table: TableName, id: string): string => `${table}/${id}`;

export interface NewestRowsOptions {
  /** Told after every entry: its number, of twice `upToSeq`, as the journal is read twice. */
  readonly onRead?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * What the journal says is there now: for each row the value it was last given, exactly as it was written; rows that
 * were deleted for good are not among them, and of a damaged entry nothing is known. Reads the journal twice, first for which entry is a row's newest, then for
 * the values, so that memory holds one number a row and one segment, never all values. In the order of the entries.
 */
export async function* newestRows(source: JournalSource, { onRead, signal }: NewestRowsOptions = {}): AsyncGenerator<TableRow> {
  const newest = new Map<string, number>();
  for await (const { seq, text } of readEntries(source)) {
    signal?.throwIfAborted();
    for (const change of changesOf(text)) newest.set(rowKey(change), seq);
    onRead?.(seq, source.upToSeq * 2);
  }
  for await (const { seq, text } of readEntries(source)) {
    signal?.throwIfAborted();
    // An entry may change a row twice; the later change counts.
    const last = new Map(changesOf(text).flatMap((change) => (newest.get(rowKey(change)) === seq ? [[rowKey(change), change]] : [])));
    for (const change of last.values()) if (change.op === 'put') yield { table: change.table, value: change.value };
    onRead?.(source.upToSeq + seq, source.upToSeq * 2);
  }
}

const known: ReadonlySet<string> = new Set(tableNames);
const changesOf = (text: string | null): readonly Change[] => (text === null ? [] : (JSON.parse(text) as JournalEntry).changes.filter(({ table }) => known.has(table)));
