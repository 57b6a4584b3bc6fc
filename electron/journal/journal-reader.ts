import { decodePayload } from '#electron/journal/payload.ts';
import { firstReadableHeader, isSameJournal, listSegments, MixedJournalError, readSegment, type Segment } from '#electron/journal/segments.ts';
import { createSealer } from '#electron/keys/sealer.ts';

/** A journal as a worker thread reads it, while main goes on appending behind `upToSeq`. */
export interface JournalSource {
  readonly folder: string;
  /** The key that its entries are sealed with; null for a plain journal. */
  readonly key: Uint8Array | null;
  /** The newest entry to read, as the open journal says: what stands behind it may be half written. */
  readonly upToSeq: number;
}

export interface ReadEntry {
  readonly seq: number;
  /** The `JournalEntry` as JSON; null when it is damaged. */
  readonly text: string | null;
}

/** The journal's entries in order, one segment in memory at a time. Changes nothing on the disk, and needs no Electron. Throws when another journal is put in place meanwhile. */
export async function* readEntries({ folder, key, upToSeq }: JournalSource, fromSeq = 1): AsyncGenerator<ReadEntry> {
  const segments = await listSegments(folder);
  const header = await firstReadableHeader(segments);
  if (!header) return;
  if (header.sealedBy !== null && key === null) throw new Error('the journal is sealed and no key was given');
  const sealer = header.sealedBy === null || key === null ? null : createSealer(key);
  let seq = fromSeq;
  for (const [index, segment] of segments.entries()) {
    const end = Math.min(upToSeq, lastSeqOf(segments[index + 1]));
    if (end < seq) continue;
    const content = await readSegment(segment);
    if (content.header && !isSameJournal(content.header, header)) throw new MixedJournalError('segments of different journals');
    const frames = new Map(content.entries.map((frame) => [frame.seq, frame]));
    for (; seq <= end; seq += 1) {
      const frame = frames.get(seq);
      yield { seq, text: frame ? decodePayload(frame, header, sealer) : null };
    }
  }
}

const lastSeqOf = (next: Segment | undefined): number => (next ? next.firstSeq - 1 : Number.POSITIVE_INFINITY);
