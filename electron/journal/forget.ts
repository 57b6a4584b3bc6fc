import fs from 'node:fs/promises';
import path from 'node:path';
import type { Change } from '#domain/journal/change.ts';
import type { ForgetOutcome, RowId } from '#domain/history/forget.ts';
import { entriesOf, pruningOf } from '#electron/journal/compact.ts';
import { decodePieces } from '#electron/journal/frame.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { clearUnfinished, entryOf, type Pruning, pruneSegment } from '#electron/journal/prune.ts';
import { listSegments, type Segment } from '#electron/journal/segments.ts';
import type { WorkContext } from '#electron/tasks/work.ts';
import { rowKey } from '#domain/journal/row.ts';

export interface ForgetJob {
  readonly source: JournalSource;
  /** Rows that were erased. One that was not, or was written again since, is refused. */
  readonly rows: readonly RowId[];
}

/**
 * Takes every value that erased rows ever had out of the whole journal, now, and reads it all back to prove it. That
 * they were deleted stays written; what they said does not.
 * @param source a journal whose newest segment was ended (`Journal.endSegment`), so that nobody appends to what is rewritten
 */
export async function forgetRows({ source, rows }: ForgetJob, { signal, progress }: WorkContext, step?: Pruning['step']): Promise<ForgetOutcome> {
  const pruning = await pruningOf(source, step);
  if (!pruning) return { kind: 'forgotten', removed: 0, searched: 0, unreadable: 0 };
  await clearUnfinished(source.folder);
  const keys = new Set(rows.map(({ table, id }) => `${table}/${id}`));
  const says = (change: Change) => change.op === 'put' && keys.has(rowKey(change));
  const segments = await listSegments(source.folder);
  const total = segments.length * 3;
  let done = 0;
  const each = async (doing: string, look: (segment: Segment) => Promise<void>) => {
    for (const segment of segments) {
      signal.throwIfAborted();
      await look(segment);
      progress({ done: (done += 1), total, doing });
    }
  };

  const newest = new Map<string, Change['op']>();
  await each('Looking where it is written', async (segment) => {
    for (const { changes } of await entriesOf(segment, pruning)) for (const change of changes) if (keys.has(rowKey(change))) newest.set(rowKey(change), change.op);
  });
  if ([...newest.values()].includes('put')) return { kind: 'still-there' };

  let removed = 0;
  await each('Taking it out', async (segment) => {
    if (segment === segments.at(-1)) return; // entries are being appended to it, none of them to an erased row
    removed += await pruneSegment(segment, pruning, (change) => !says(change));
  });
  await clearTorn(source.folder, rows);

  let [searched, unreadable, left] = [0, 0, 0];
  await each('Making sure', async ({ file }) => {
    for (const { frame } of decodePieces(await fs.readFile(file))) {
      if (frame?.seq === 0) continue;
      const entry = frame && entryOf(frame, pruning.header, pruning.sealer);
      if (!entry) unreadable += 1;
      else [searched, left] = [searched + 1, left + entry.changes.filter(says).length];
    }
  });
  return left > 0 ? { kind: 'still-there' } : { kind: 'forgotten', removed, searched, unreadable };
}

/** Ends of writes that were cut short were never said to be saved; those that name such a row go with it. */
async function clearTorn(folder: string, rows: readonly RowId[]) {
  for (const name of await fs.readdir(folder)) {
    if (!/\.(torn-\d+|unfinished)$/.test(name)) continue;
    const bytes = await fs.readFile(path.join(folder, name));
    if (rows.some(({ id }) => bytes.includes(id))) await fs.rm(path.join(folder, name));
  }
}
