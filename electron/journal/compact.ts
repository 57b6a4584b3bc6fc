import fs from 'node:fs/promises';
import { t } from '@lingui/core/macro';
import { oldSegments, type SegmentDays } from '#domain/history/history-period.ts';
import { rowKey } from '#domain/journal/row.ts';
import { decodeFrames } from '#electron/journal/frame.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { clearUnfinished, entryOf, type Pruning, pruneSegment } from '#electron/journal/prune.ts';
import { firstReadableHeader, listSegments, type Segment } from '#electron/journal/segments.ts';
import { createSealer } from '#electron/keys/sealer.ts';
import type { WorkContext } from '#electron/tasks/work.ts';

export interface CompactJob {
  readonly source: JournalSource;
  readonly now: number;
  /** Days of which every version stays, as the manager has set them. */
  readonly historyDays: number;
  /** The newest entry that a verified backup holds. */
  readonly coveredUpTo: number;
}

export interface Compacted {
  readonly segments: number;
  /** Changes that were replaced by newer ones before the period began, and are gone now. */
  readonly changes: number;
  readonly bytesFreed: number;
}

/**
 * Takes out of the journal's history what is older than the period it is kept for: of each row only the newest change
 * of the old segments stays. Every state since then can still be read, and a store made again from it is the same.
 * Each segment is whole at any moment; a kill leaves some of them for the next time.
 */
export async function compactJournal({ source, now, historyDays, coveredUpTo }: CompactJob, { signal, progress }: WorkContext, step?: Pruning['step']): Promise<Compacted> {
  const pruning = await pruningOf(source, step);
  if (!pruning) return { segments: 0, changes: 0, bytesFreed: 0 };
  await clearUnfinished(source.folder);
  const segments = (await listSegments(source.folder)).slice(0, -1);
  const days: SegmentDays[] = [];
  for (const segment of segments) {
    signal.throwIfAborted();
    days.push(await daysOf(segment, pruning));
    progress({ done: days.length, total: segments.length * 3, doing: t`Looking through the history` });
  }
  const old = segments.slice(0, oldSegments(days, { now, historyDays, coveredUpTo }));
  const newest = new Map<string, string>();
  for (const [index, segment] of old.entries()) {
    signal.throwIfAborted();
    for (const { seq, changes } of await entriesOf(segment, pruning)) changes.forEach((change, at) => newest.set(rowKey(change), `${seq}/${at}`));
    progress({ done: segments.length + index, total: segments.length * 3, doing: t`Looking through the history` });
  }
  let [count, changes, bytesFreed] = [0, 0, 0];
  for (const [index, segment] of old.entries()) {
    signal.throwIfAborted();
    const before = (await fs.stat(segment.file)).size;
    const gone = await pruneSegment(segment, pruning, (change, seq, at) => newest.get(rowKey(change)) === `${seq}/${at}`);
    if (gone > 0) [count, changes, bytesFreed] = [count + 1, changes + gone, bytesFreed + before - (await fs.stat(segment.file)).size];
    progress({ done: segments.length * 2 + index + 1, total: segments.length * 3, doing: t`Putting old versions away` });
  }
  return { segments: count, changes, bytesFreed };
}

/** What opens the entries of a journal; null when there is none. */
export async function pruningOf({ folder, key }: JournalSource, step?: Pruning['step']): Promise<Pruning | null> {
  const header = await firstReadableHeader(await listSegments(folder));
  if (!header) return null;
  if (header.sealedBy !== null && key === null) throw new Error('the journal is sealed and no key was given');
  return { header, sealer: header.sealedBy !== null && key !== null ? createSealer(key) : null, ...(step && { step }) };
}

/** The entries of a segment that can be read. */
export async function entriesOf({ file }: Segment, { header, sealer }: Pruning) {
  const { frames } = decodeFrames(await fs.readFile(file));
  return frames.flatMap((frame) => (frame.seq > 0 ? (entryOf(frame, header, sealer) ?? []) : []));
}

async function daysOf(segment: Segment, pruning: Pruning): Promise<SegmentDays> {
  const { frames } = decodeFrames(await fs.readFile(segment.file));
  const entries = await entriesOf(segment, pruning);
  return { writtenAts: entries.flatMap(({ at, origin }) => (origin === 'pruned' ? [] : [at])), lastSeq: frames.at(-1)?.seq ?? segment.firstSeq };
}
