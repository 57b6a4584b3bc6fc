import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { SCHEMA_VERSION } from '#domain/journal/change.ts';
import { decodeFrame, encodeFrame } from '#electron/journal/frame.ts';
import { z } from 'zod';

/** One file of the journal. Its first frame is a header, the others are entries numbered from `firstSeq` on. */
export interface Segment {
  readonly file: string;
  readonly firstSeq: number;
}

const NAME = /^(\d{12})\.journal$/;
const header = z.object({ journalId: z.string().min(1), schema: z.number().int() });
export type SegmentHeader = z.infer<typeof header>;

export const newHeader = (): SegmentHeader => ({ journalId: randomUUID(), schema: SCHEMA_VERSION });

/** Segments in a folder, oldest first. The folder is made when missing. */
export async function listSegments(folder: string): Promise<Segment[]> {
  await fs.mkdir(folder, { recursive: true });
  return (await fs.readdir(folder))
    .flatMap((name) => {
      const match = NAME.exec(name);
      return match ? [{ file: path.join(folder, name), firstSeq: Number(match[1]) }] : [];
    })
    .sort((a, b) => a.firstSeq - b.firstSeq);
}

/** Makes the file of a new segment, durable together with its name. */
export async function createSegment(folder: string, firstSeq: number, head: SegmentHeader): Promise<Segment> {
  const file = path.join(folder, `${String(firstSeq).padStart(12, '0')}.journal`);
  // A leftover of a creation that failed half-way holds no entry: only a segment with a whole header is ever listed as read.
  const handle = await fs.open(file, 'w', 0o600);
  try {
    await handle.writeFile(encodeFrame(Buffer.from(JSON.stringify(head))));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(folder);
  return { file, firstSeq };
}

/** A new file survives a power loss only when its folder was synced too. Windows has no such call and needs none. */
async function syncFolder(folder: string) {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface SegmentContent {
  readonly header: SegmentHeader | null;
  /** Payloads in order; null where a finished record was damaged. */
  readonly payloads: readonly (Buffer | null)[];
  /** Bytes up to the end of the last framed record. */
  readonly soundBytes: number;
  readonly totalBytes: number;
}

export async function readSegment(segment: Segment): Promise<SegmentContent> {
  const bytes = await fs.readFile(segment.file);
  const payloads: (Buffer | null)[] = [];
  let head: SegmentHeader | null = null;
  let offset = 0;
  for (let frame = decodeFrame(bytes, 0), first = true; frame && frame.kind !== 'torn'; frame = decodeFrame(bytes, offset), first = false) {
    const payload = frame.kind === 'whole' ? frame.payload : null;
    if (first) head = payload && parseHeader(payload);
    else payloads.push(payload);
    offset = frame.end;
  }
  return { header: head, payloads, soundBytes: offset, totalBytes: bytes.length };
}

function parseHeader(payload: Buffer): SegmentHeader | null {
  try {
    return header.parse(JSON.parse(payload.toString('utf8')));
  } catch {
    return null;
  }
}

/** Cuts an unfinished write off the end of a segment. The bytes are kept beside it: cutting must never be what loses something. */
export async function cutTornTail(segment: Segment, content: SegmentContent): Promise<void> {
  if (content.soundBytes === content.totalBytes) return;
  const bytes = await fs.readFile(segment.file);
  await fs.writeFile(`${segment.file}.torn-${content.soundBytes}`, bytes.subarray(content.soundBytes), { mode: 0o600 });
  await fs.truncate(segment.file, content.soundBytes);
}
