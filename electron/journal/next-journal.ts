import fs from 'node:fs/promises';
import path from 'node:path';
import { t } from '@lingui/core/macro';
import type { Progress } from '#domain/tasks/task.ts';
import { encodeFrame } from '#electron/journal/frame.ts';
import { type ReadEntry, readEntries } from '#electron/journal/journal-reader.ts';
import { encodePayload } from '#electron/journal/payload.ts';
import { firstReadableHeader, lastSeqIn, listSegments, placeSegment, type SegmentHeader } from '#electron/journal/segments.ts';
import { createSealer } from '#electron/keys/sealer.ts';

/** Where a new journal is written until it takes the place of the one in use. */
export const NEXT_JOURNAL = 'journal-next';

const SEGMENT_BYTES = 4 * 1024 * 1024;

/** A whole journal that is to be put in place. */
export interface NextJournal {
  readonly header: SegmentHeader;
  /** What `header.sealedBy` names; null for a plain one. */
  readonly key: Uint8Array | null;
  /** For progress. */
  readonly lastSeq: number;
  /** The entries from a number on, the same each time: they are asked for again to go on after a kill, and to compare. */
  readonly entries: (fromSeq: number) => AsyncIterable<ReadEntry>;
}

export interface Watched {
  readonly progress: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Beyond this a new file is begun. */
  readonly segmentBytes?: number;
}

/** What was written is not what was to be written: the disk lies, or the source changed meanwhile. */
class NotTheSameError extends Error {}

/**
 * Writes a journal to `journal-next`, synced, and compares what is read back with what was to be written. Goes on where
 * an attempt with the same header was cut short. Needs no Electron.
 * @throws when anything differs; nothing but `journal-next` was touched then
 */
export async function writeNextJournal(profile: string, next: NextJournal, watched: Watched): Promise<void> {
  const folder = path.join(profile, NEXT_JOURNAL);
  const total = next.lastSeq * 2;
  const writtenTo = await resumeAt(folder, next.header);
  await write(folder, next, writtenTo, { ...watched, progress: ({ done, doing }) => watched.progress({ done, total, doing }) });
  await compare(folder, next, { ...watched, progress: ({ done, doing }) => watched.progress({ done: next.lastSeq + done, total, doing }) });
}

/** The last entry of an earlier attempt, whose segments each got their name only when they were whole; 0 to begin anew. */
async function resumeAt(folder: string, header: SegmentHeader): Promise<number> {
  const segments = await listSegments(folder);
  const found = await firstReadableHeader(segments);
  const isOurs = found?.journalId === header.journalId && found.sealedBy === header.sealedBy && found.schema === header.schema;
  if (isOurs) return lastSeqIn(segments);
  await fs.rm(folder, { recursive: true, force: true });
  await listSegments(folder); // makes it
  return 0;
}

async function write(folder: string, { header, key, entries }: NextJournal, writtenTo: number, { progress, signal, segmentBytes = SEGMENT_BYTES }: Watched) {
  const sealer = key ? createSealer(key) : null;
  let firstSeq = writtenTo + 1;
  let seq = writtenTo;
  let size = 0;
  let frames: Buffer[] = [];
  const place = async () => {
    await placeSegment(folder, firstSeq, header, frames);
    frames = [];
    size = 0;
    firstSeq = seq + 1;
  };
  for await (const entry of entries(firstSeq)) {
    signal?.throwIfAborted();
    seq = entry.seq;
    if (entry.text === null) continue; // a damaged one stays a gap, which is counted and shown
    const frame = encodeFrame({ seq, payload: encodePayload(entry.text, seq, header, sealer) });
    frames.push(frame);
    size += frame.length;
    progress({ done: seq, total: 0, doing: t`Writing` });
    if (size > segmentBytes) await place();
  }
  if (frames.length > 0 || writtenTo === 0) await place();
}

async function compare(folder: string, { key, lastSeq, entries }: NextJournal, { progress, signal }: Watched) {
  const written = readEntries({ folder, key, upToSeq: lastSeq })[Symbol.asyncIterator]();
  for await (const { seq, text } of entries(1)) {
    signal?.throwIfAborted();
    const { value } = (await written.next()) as IteratorResult<ReadEntry, undefined>;
    if (text !== null && (value?.seq !== seq || value.text !== text)) throw new NotTheSameError(`entry ${seq}`);
    progress({ done: seq, total: 0, doing: t`Checking` });
  }
}
