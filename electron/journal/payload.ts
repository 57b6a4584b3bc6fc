import type { JournalEntry } from '#domain/journal/change.ts';
import type { Frame } from '#electron/journal/frame.ts';
import type { SegmentHeader } from '#electron/journal/segments.ts';
import type { Sealer } from '#electron/keys/sealer.ts';

/** An entry belongs to its journal and to its number: moved elsewhere it no longer opens. */
const placeOf = (journalId: string, seq: number) => `journal ${journalId} ${seq}`;

/**
 * What is left of an entry of which nothing is kept any more (`prune.ts`): its number, so that a missing one can still be
 * told from a damaged one. It names nothing, so it is not sealed, and is shorter than anything sealed could be.
 */
const PRUNED = Buffer.from('-');

export const isPruned = ({ payload }: Frame): boolean => payload.equals(PRUNED);
export const prunedFrame = (seq: number): Frame => ({ seq, payload: PRUNED });
const prunedText = (seq: number) => JSON.stringify({ seq, label: '', at: 0, origin: 'pruned', changes: [] } satisfies JournalEntry);

/** An entry's text as its frame holds it: sealed when there is a sealer. */
export function encodePayload(text: string, seq: number, { journalId }: SegmentHeader, sealer: Sealer | null): Buffer {
  if (text === prunedText(seq)) return PRUNED;
  const plain = Buffer.from(text);
  return sealer ? Buffer.from(sealer.seal(plain, placeOf(journalId, seq))) : plain;
}

/** The text in a frame; null when it does not open, which damage does that the frame's own checksum missed. */
export function decodePayload(frame: Frame, { journalId }: SegmentHeader, sealer: Sealer | null): string | null {
  const { seq, payload } = frame;
  if (isPruned(frame)) return prunedText(seq);
  if (!sealer) return payload.toString('utf8');
  try {
    return Buffer.from(sealer.open(payload, placeOf(journalId, seq))).toString('utf8');
  } catch {
    return null;
  }
}
