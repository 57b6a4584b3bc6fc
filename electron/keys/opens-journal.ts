import type { NamedKey } from '#electron/keys/held-keys.ts';
import { createSealer } from '#electron/keys/sealer.ts';
import { decodePayload, isPruned } from '#electron/journal/payload.ts';
import { firstReadableHeader, listSegments, readSegment } from '#electron/journal/segments.ts';

/** The disk may have damaged some of the newest; more than these it has hardly damaged together. */
const MOST_TRIED = 50;

/**
 * Whether a key opens what the journal holds. Whoever can write to the disk can wrap a key of their own for a recovery
 * key, whose recipient is no secret; but nothing that was written before opens with it.
 * @returns true also when there is nothing to try it on
 */
export async function opensJournal(folder: string, { keyId, key }: NamedKey): Promise<boolean> {
  const segments = await listSegments(folder);
  const header = await firstReadableHeader(segments);
  if (header?.sealedBy !== keyId) return true;
  const sealer = createSealer(key);
  let tried = 0;
  for (const segment of segments.toReversed()) {
    for (const frame of (await readSegment(segment)).entries.toReversed()) {
      if (isPruned(frame)) continue;
      if (decodePayload(frame, header, sealer) !== null) return true;
      tried += 1;
      if (tried === MOST_TRIED) return false;
    }
  }
  return tried === 0;
}
