import { randomBytes } from 'node:crypto';
import type { PassphraseWrap } from '#electron/keys/key-file.ts';
import { createSealer } from '#electron/keys/sealer.ts';
import { type StretchJob, STRETCHING, type Stretching } from '#electron/keys/stretch-passphrase.ts';

export type Stretch = (job: StretchJob) => Promise<Uint8Array>;

const SALT_BYTES = 16;
const placeOf = (keyId: string) => `data key ${keyId}`;

/** @param stretch argon2id, in a thread of its own: it takes a few tenths of a second */
export async function wrapWithPassphrase(dataKey: Uint8Array, keyId: string, passphrase: string, stretch: Stretch, stretching: Stretching = STRETCHING): Promise<PassphraseWrap> {
  const salt = randomBytes(SALT_BYTES);
  const sealer = createSealer(await stretch({ passphrase, salt, stretching }));
  return { kind: 'passphrase', salt: salt.toString('base64'), ...stretching, sealed: Buffer.from(sealer.seal(dataKey, placeOf(keyId))).toString('base64') };
}

/** The data key; null when the passphrase is another. */
export async function unwrapWithPassphrase({ salt, sealed, ...stretching }: PassphraseWrap, keyId: string, passphrase: string, stretch: Stretch): Promise<Uint8Array | null> {
  const { memoryKiB, passes, lanes } = stretching;
  const sealer = createSealer(await stretch({ passphrase, salt: Buffer.from(salt, 'base64'), stretching: { memoryKiB, passes, lanes } }));
  try {
    return sealer.open(Buffer.from(sealed, 'base64'), placeOf(keyId));
  } catch {
    return null;
  }
}
