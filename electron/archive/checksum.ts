import { createHash } from 'node:crypto';
import { CHECKSUM_PREFIX } from '#domain/archive/manifest.ts';
import { ArchiveRefusedError } from '#electron/archive/refused-error.ts';

const HEX = 64;
const LENGTH = CHECKSUM_PREFIX.length + HEX;

/** Stands as the zip's comment while the checksum is not known yet: as long as the real one, as its length is part of what is summed. */
export const checksumPlaceholder = `${CHECKSUM_PREFIX}${'0'.repeat(HEX)}`;

/** The same bytes with the checksum of all that stands before it in place of the placeholder at their end. */
export async function* withChecksum(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const sum = createHash('sha256');
  let held = Buffer.alloc(0);
  for await (const chunk of bytes) {
    held = Buffer.concat([held, chunk]);
    const ready = held.subarray(0, Math.max(0, held.length - LENGTH));
    if (ready.length === 0) continue;
    sum.update(ready);
    yield ready;
    held = held.subarray(ready.length);
  }
  yield Buffer.from(`${CHECKSUM_PREFIX}${sum.digest('hex')}`);
}

/**
 * Every byte counts: a flip anywhere is found before anything is unpacked.
 * @throws ArchiveRefusedError 'cut' when the checksum at the end is missing, 'changed' when it does not agree
 */
export function checkSum(bytes: Uint8Array): void {
  const comment = Buffer.from(bytes.subarray(Math.max(0, bytes.length - LENGTH))).toString('latin1');
  if (!/^sha256:[0-9a-f]{64}$/u.test(comment)) throw new ArchiveRefusedError('cut');
  const sum = createHash('sha256').update(bytes.subarray(0, bytes.length - LENGTH));
  if (comment !== `${CHECKSUM_PREFIX}${sum.digest('hex')}`) throw new ArchiveRefusedError('changed');
}
