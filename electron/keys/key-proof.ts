import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyFile } from '#electron/keys/key-file.ts';
import { subkey } from '#electron/keys/subkeys.ts';

type Proven = Omit<KeyFile, 'proof'>;

/**
 * Says that whoever wrote this file of wrapped keys had the data key (HMAC-SHA-256). A wrap speaks for itself, as no
 * other opens anything; but that all is to become plain, or whom backups are sealed for, anyone could write in clear.
 */
export const proofOf = (file: Proven, dataKey: Uint8Array): string => mac(file, dataKey).toString('base64');

export const isProven = (file: KeyFile, dataKey: Uint8Array): boolean => {
  const [given, right] = [Buffer.from(file.proof, 'base64'), mac(file, dataKey)];
  return given.length === right.length && timingSafeEqual(given, right);
};

function mac({ version, revision, keyId, goal, passphrase, keychain, recovery }: Proven, dataKey: Uint8Array): Buffer {
  const typed = passphrase && [passphrase.salt, passphrase.memoryKiB, passphrase.passes, passphrase.lanes, passphrase.sealed];
  const said = [version, revision, keyId, goal, typed, keychain?.sealed ?? null, recovery.recipient, recovery.sealed];
  return createHmac('sha256', subkey(dataKey, 'keys')).update(JSON.stringify(said)).digest();
}
