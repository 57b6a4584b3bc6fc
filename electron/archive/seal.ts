import { Decrypter, Encrypter } from 'age-encryption';
import { ArchiveRefusedError } from '#electron/archive/refused-error.ts';

/** How an archive is sealed: for whoever knows a passphrase, or for the holders of keys (`age1…`). */
export type Seal = { readonly kind: 'passphrase'; readonly passphrase: string } | { readonly kind: 'recipients'; readonly recipients: readonly string[] };

/** What opens a sealed archive: the passphrase, or any of the keys (`AGE-SECRET-KEY-1…`). */
export type Unseal = { readonly kind: 'passphrase'; readonly passphrase: string } | { readonly kind: 'identities'; readonly identities: readonly string[] };

export const passphraseSeal = (passphrase: string | null): Extract<Seal & Unseal, { kind: 'passphrase' }> | null => (passphrase === null ? null : { kind: 'passphrase', passphrase });

const MAGIC = Buffer.from('age-encryption.org/v1\n');

export const isSealed = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAGIC.length)).equals(MAGIC);

/** The bytes as an age file (https://age-encryption.org/v1), piece by piece. Any `age` opens it. */
export async function* sealed(bytes: AsyncIterable<Uint8Array>, seal: Seal): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter();
  if (seal.kind === 'passphrase') encrypter.setPassphrase(seal.passphrase);
  else for (const recipient of seal.recipients) encrypter.addRecipient(recipient);
  yield* (await encrypter.encrypt(ReadableStream.from(bytes) as ReadableStream<Uint8Array>)) as unknown as AsyncIterable<Uint8Array>;
}

/**
 * What was sealed.
 * @throws ArchiveRefusedError 'wrong-passphrase' when neither passphrase nor keys open it, 'changed' when what they open is not as it was sealed
 */
export async function unsealed(bytes: Uint8Array, unseal: Unseal): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  if (unseal.kind === 'passphrase') decrypter.addPassphrase(unseal.passphrase);
  else for (const identity of unseal.identities) decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(bytes);
  } catch (error) {
    throw new ArchiveRefusedError(/no identity matched/u.test(String(error)) ? 'wrong-passphrase' : 'changed');
  }
}
