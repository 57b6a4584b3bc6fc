import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { SCHEMA_VERSION } from '#domain/journal/migrations.ts';
import { syncFolder, writeAtomic } from '#electron/files/write-atomic.ts';
import { decodeFrames, encodeFrame, type Frame, frameBytes } from '#electron/journal/frame.ts';

/** One file of the journal. Its first frame (sequence number 0) is a header, the others are entries from `firstSeq` on. */
export interface Segment {
  readonly file: string;
  readonly firstSeq: number;
}

const NAME = /^(\d{12})\.journal$/;
/** `sealedBy`: the id of the key that every entry of the journal is sealed with; null in a plain one, and in those of before there were keys. */
const headerSchema = z.object({ journalId: z.string().min(1), schema: z.number().int(), sealedBy: z.string().min(1).nullable().default(null) });
export type SegmentHeader = z.infer<typeof headerSchema>;

export const newHeader = (sealedBy: string | null): SegmentHeader => ({ journalId: randomUUID(), schema: SCHEMA_VERSION, sealedBy });

/** Segments of different journals lie in one folder, or were swapped while they were read: what one of them says would be taken for damage. */
export class MixedJournalError extends Error {}

/** Whether two segments belong to one journal, sealed with one key. */
export const isSameJournal = (one: SegmentHeader, other: SegmentHeader): boolean => one.journalId === other.journalId && one.sealedBy === other.sealedBy;

/** Segments in a folder, oldest first. The folder is made when missing. */
export async function listSegments(folder: string): Promise<Segment[]> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  return (await fs.readdir(folder))
    .flatMap((name) => {
      const match = NAME.exec(name);
      return match ? [{ file: path.join(folder, name), firstSeq: Number(match[1]) }] : [];
    })
    .sort((a, b) => a.firstSeq - b.firstSeq);
}

/** Makes the file of a new segment, durable together with its name. */
export async function createSegment(folder: string, firstSeq: number, header: SegmentHeader): Promise<Segment> {
  const file = path.join(folder, `${String(firstSeq).padStart(12, '0')}.journal`);
  // 'w': a leftover of a creation that failed half-way holds no entry.
  const handle = await fs.open(file, 'w', 0o600);
  try {
    await handle.writeFile(encodeFrame({ seq: 0, payload: Buffer.from(JSON.stringify(header)) }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(folder);
  return { file, firstSeq };
}

/** Writes a whole segment at once. It gets its name when all of it is on the disk, so one with a name is complete. */
export async function placeSegment(folder: string, firstSeq: number, header: SegmentHeader, frames: readonly Buffer[]): Promise<void> {
  const file = path.join(folder, `${String(firstSeq).padStart(12, '0')}.journal`);
  await writeAtomic(file, Buffer.concat([encodeFrame({ seq: 0, payload: Buffer.from(JSON.stringify(header)) }), ...frames]));
  await syncFolder(folder);
}

/** The last entry in the newest segment; 0 in an empty journal. */
export async function lastSeqIn(segments: readonly Segment[]): Promise<number> {
  const last = segments.at(-1);
  if (!last) return 0;
  return (await readSegment(last)).entries.at(-1)?.seq ?? last.firstSeq - 1;
}

export interface SegmentContent {
  /** Null when it is damaged or was never finished. */
  readonly header: SegmentHeader | null;
  readonly entries: readonly Frame[];
  readonly soundBytes: number;
  readonly totalBytes: number;
}

export async function readSegment(segment: Segment): Promise<SegmentContent> {
  const bytes = await fs.readFile(segment.file);
  const { frames, soundBytes } = decodeFrames(bytes);
  return { header: headerOf(frames), entries: frames.filter(({ seq }) => seq > 0), soundBytes, totalBytes: bytes.length };
}

/** Whether a segment is nothing but whole frames, without damage between them. */
export async function isWhole(segment: Segment): Promise<boolean> {
  const bytes = await fs.readFile(segment.file);
  return decodeFrames(bytes).frames.reduce((sum, frame) => sum + frameBytes(frame), 0) === bytes.length;
}

function headerOf(frames: readonly Frame[]): SegmentHeader | null {
  const frame = frames.find(({ seq }) => seq === 0);
  if (!frame) return null;
  const parsed = headerSchema.safeParse(JSON.parse(frame.payload.toString('utf8')));
  return parsed.success ? parsed.data : null;
}

/** The journal's header, from the newest segment whose own is not damaged. */
export async function firstReadableHeader(segments: readonly Segment[]): Promise<SegmentHeader | null> {
  for (const segment of segments.toReversed()) {
    const header = headerOf(decodeFrames(await readStart(segment.file)).frames);
    if (header) return header;
  }
  return null;
}

/** What each segment says of itself; null where that is damaged. */
export async function segmentHeaders(folder: string): Promise<(SegmentHeader | null)[]> {
  const segments = await listSegments(folder);
  return Promise.all(segments.map(async ({ file }) => headerOf(decodeFrames(await readStart(file)).frames)));
}

async function readStart(file: string): Promise<Buffer> {
  const handle = await fs.open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * The segments without a newest one that never got its header: a kill while it was being made. It holds no entry; its
 * file is set aside.
 */
export async function withoutUnfinished(segments: readonly Segment[]): Promise<Segment[]> {
  const last = segments.at(-1);
  if (!last) return [];
  const { header, entries } = await readSegment(last);
  if (header || entries.length > 0) return [...segments];
  await fs.rename(last.file, `${last.file}.unfinished`);
  return segments.slice(0, -1);
}

/** Cuts an unfinished write off the end of a segment. The bytes are kept beside it: cutting must never be what loses something. */
export async function cutTornTail(segment: Segment, content: SegmentContent): Promise<void> {
  if (content.soundBytes === content.totalBytes) return;
  const bytes = await fs.readFile(segment.file);
  await fs.writeFile(`${segment.file}.torn-${content.soundBytes}`, bytes.subarray(content.soundBytes), { mode: 0o600 });
  await fs.truncate(segment.file, content.soundBytes);
}
