import fs from 'node:fs/promises';
import path from 'node:path';
import { readRecoveryKey } from '#domain/protection/recovery-key.ts';
import type { BackupKey } from '#domain/backups/restoring.ts';
import { identityOfDataKey, identityOfRecoveryKey } from '#electron/keys/age-identity.ts';
import { type KeyFile, keyFileSchema } from '#electron/keys/key-file.ts';
import { type Stretch, unwrapWithPassphrase } from '#electron/keys/passphrase-wrap.ts';
import { unwrapWithRecovery } from '#electron/keys/recovery-wrap.ts';

/** The file of wrapped keys as it lies beside sealed backups: with it a passphrase opens them on any machine. */
export const keysFileName = (keyId: string): string => `heed-keys-${keyId}.json`;
const KEYS_FILE = /^heed-keys-[\w-]+\.json$/;
export const isKeysFile = (name: string): boolean => KEYS_FILE.test(name);

export interface OpensBackups {
  /** Each as `AGE-SECRET-KEY-1…`. */
  readonly identities: readonly string[];
  /** Whether a passphrase could be tried at all: it needs a file of wrapped keys. */
  readonly canTryPassphrase: boolean;
}

/**
 * All that may open a backup in a folder: this profile's own key, and what the typed one leads to, by itself or through
 * the files of wrapped keys in the folder. A recovery key of today opens through them also what was sealed before it.
 */
export async function whatOpens(key: BackupKey | null, folder: string, own: Uint8Array | null, stretch: Stretch): Promise<OpensBackups> {
  const files = key ? await keyFilesIn(folder) : [];
  const opened = await Promise.all(files.map((file) => dataKeyOf(file, key, stretch)));
  const recovery = key?.with === 'recovery-key' ? readRecoveryKey(key.recoveryKey) : null;
  return {
    identities: [...[own, ...opened].flatMap((dataKey) => (dataKey ? [identityOfDataKey(dataKey)] : [])), ...(recovery ? [identityOfRecoveryKey(recovery)] : [])],
    canTryPassphrase: files.some(({ passphrase }) => passphrase !== null),
  };
}

async function dataKeyOf(file: KeyFile, key: BackupKey | null, stretch: Stretch): Promise<Uint8Array | null> {
  if (key?.with === 'passphrase') return file.passphrase && unwrapWithPassphrase(file.passphrase, file.keyId, key.passphrase, stretch);
  if (key?.with !== 'recovery-key') return null;
  const found = await unwrapWithRecovery(file.recovery, key.recoveryKey);
  return found instanceof Uint8Array ? found : null;
}

async function keyFilesIn(folder: string): Promise<KeyFile[]> {
  const names = (await fs.readdir(folder).catch(() => [])).filter(isKeysFile);
  const files = await Promise.all(
    names.map(async (name) => {
      const text = await fs.readFile(path.join(folder, name), 'utf8').catch(() => '');
      return readKeyFile(text);
    }),
  );
  return files.filter((file) => file !== null);
}

function readKeyFile(text: string): KeyFile | null {
  try {
    return keyFileSchema.parse(JSON.parse(text));
  } catch {
    return null; // damaged: another one, or the recovery key, may do
  }
}
