import { readRecoveryKey, writeRecoveryKey } from '#domain/protection/recovery-key.ts';
import type { RecoveryKey } from '#domain/protection/protection.ts';
import { randomBytes } from 'node:crypto';
import { identityOfRecoveryKey } from '#electron/keys/age-identity.ts';
import type { RecoveryWrap } from '#electron/keys/key-file.ts';

// Loaded when needed only: a start has no use for age.
const age = () => import('age-encryption');

export function makeRecoveryKey(): RecoveryKey {
  const key = randomBytes(16);
  return { text: writeRecoveryKey(key), ageIdentity: identityOfRecoveryKey(key) };
}

/** Wraps the data key so that the recovery key opens it; null when what was typed is no recovery key. */
export async function wrapForRecovery(dataKey: Uint8Array, typed: string): Promise<RecoveryWrap | null> {
  const key = readRecoveryKey(typed);
  if (!key) return null;
  const { Encrypter, identityToRecipient } = await age();
  const recipient = await identityToRecipient(identityOfRecoveryKey(key));
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return { kind: 'recovery', recipient, sealed: Buffer.from(await encrypter.encrypt(dataKey)).toString('base64') };
}

/** The data key; null when this recovery key does not open it. */
export async function unwrapWithRecovery({ sealed }: RecoveryWrap, typed: string): Promise<Uint8Array | 'mistyped' | null> {
  const key = readRecoveryKey(typed);
  if (!key) return 'mistyped';
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identityOfRecoveryKey(key));
  try {
    return await decrypter.decrypt(Buffer.from(sealed, 'base64'));
  } catch {
    return null;
  }
}
