import fs from 'node:fs/promises';
import path from 'node:path';
import type { Change, JournalEntry } from '#domain/journal/change.ts';
import { decodePieces, encodeFrame, type Frame, type Piece } from '#electron/journal/frame.ts';
import { syncFolder } from '#electron/files/write-atomic.ts';
import { decodePayload, encodePayload, prunedFrame } from '#electron/journal/payload.ts';
import type { Segment, SegmentHeader } from '#electron/journal/segments.ts';
import type { Sealer } from '#electron/keys/sealer.ts';

/** What opens and seals the entries of a journal. */
export interface Pruning {
  readonly header: SegmentHeader;
  readonly sealer: Sealer | null;
  /** Called before each step that a kill could come between, by tests. */
  readonly step?: (name: 'write' | 'verify' | 'rename' | 'done') => void;
}

/** Whether a change stays. `at` is its place among the changes of its entry. */
export type Keep = (change: Change, seq: number, at: number) => boolean;

const NEXT = /\.journal\.next$/;

/** A rewritten segment is not what it should be when read back; the one before stays in place. */
class PruneFailedError extends Error {}

/**
 * Writes a segment anew without the changes that are not kept: beside it, synced, read back, and only then in its
 * place by a rename. A kill leaves the old or the new one whole. Entries keep their numbers, and damaged bytes stay where
 * they are. Resolves with the number of changes that went; at zero the file was not touched.
 */
export async function pruneSegment(segment: Segment, pruning: Pruning, keep: Keep): Promise<number> {
  const { step = () => undefined } = pruning;
  const pieces = decodePieces(await fs.readFile(segment.file));
  let gone = 0;
  const next = pieces.map((piece): Buffer => {
    const pruned = prunedPiece(piece, pruning, keep);
    gone += pruned.gone;
    return pruned.bytes;
  });
  if (gone === 0) return 0;
  const bytes = Buffer.concat(next);
  const beside = `${segment.file}.next`;
  step('write');
  await writeSynced(beside, bytes);
  step('verify');
  verify(await fs.readFile(beside), bytes, pieces);
  step('rename');
  await fs.rename(beside, segment.file);
  await syncFolder(path.dirname(segment.file));
  step('done');
  return gone;
}

function prunedPiece({ frame, bytes }: Piece, { header, sealer }: Pruning, keep: Keep): { readonly bytes: Buffer; readonly gone: number } {
  const entry = frame && frame.seq > 0 ? entryOf(frame, header, sealer) : null;
  if (!frame || !entry) return { bytes, gone: 0 };
  const kept = entry.changes.filter((change, at) => keep(change, frame.seq, at));
  const gone = entry.changes.length - kept.length;
  if (gone === 0) return { bytes, gone };
  const left = kept.length === 0 ? prunedFrame(frame.seq) : { seq: frame.seq, payload: encodePayload(JSON.stringify({ ...entry, changes: kept } satisfies JournalEntry), frame.seq, header, sealer) };
  return { bytes: encodeFrame(left), gone };
}

/** The entry in a frame; null when it does not open or is none, which is damage and stays as it is. */
export function entryOf(frame: Frame, header: SegmentHeader, sealer: Sealer | null): JournalEntry | null {
  const text = decodePayload(frame, header, sealer);
  try {
    const entry = text === null ? null : (JSON.parse(text) as JournalEntry);
    return Array.isArray(entry?.changes) ? entry : null;
  } catch {
    return null;
  }
}

async function writeSynced(file: string, bytes: Buffer) {
  const handle = await fs.open(file, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What came onto the disk is what was meant, and every entry that was there is there, in its order. */
function verify(written: Buffer, meant: Buffer, before: readonly Piece[]) {
  const seqs = (pieces: readonly Piece[]) => pieces.flatMap(({ frame }) => frame?.seq ?? []).join();
  if (!written.equals(meant) || seqs(decodePieces(written)) !== seqs(before)) throw new PruneFailedError('a rewritten segment differs');
}

/** Takes away what a pruning that was cut short had begun. */
export async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) if (NEXT.test(name)) await fs.rm(path.join(folder, name));
}
