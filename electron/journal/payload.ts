import type { Frame } from '#electron/journal/frame.ts';
import type { SegmentHeader } from '#electron/journal/segments.ts';
import type { Sealer } from '#electron/keys/sealer.ts';

/** An entry belongs to its journal and to its number: moved elsewhere it no longer opens. */
const placeOf = (journalId: string, seq: number) => `journal ${journalId} ${seq}`;

/** An entry's text as its frame holds it: sealed when there is a sealer. */
export function encodePayload(text: string, seq: number, { journalId }: SegmentHeader, sealer: Sealer | null): Buffer {
  const plain = Buffer.from(text);
  return sealer ? Buffer.from(sealer.seal(plain, placeOf(journalId, seq))) : plain;
}

/** The text in a frame; null when it does not open, which damage does that the frame's own checksum missed. */
export function decodePayload({ seq, payload }: Frame, { journalId }: SegmentHeader, sealer: Sealer | null): string | null {
  if (!sealer) return payload.toString('utf8');
  try {
    return Buffer.from(sealer.open(payload, placeOf(journalId, seq))).toString('utf8');
  } catch {
    return null;
  }
}
