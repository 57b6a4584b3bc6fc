import path from 'node:path';
import type { LockedTrouble } from '#domain/protection/protection.ts';
import { keysFileName } from '#electron/backup/backup-keys.ts';
import { hasRemains } from '#electron/keys/converter.ts';
import { finishSwitch, JOURNAL } from '#electron/journal/replace-journal.ts';
import { firstReadableHeader, listSegments } from '#electron/journal/segments.ts';
import { newestOf, readKeyFile } from '#electron/keys/key-file-store.ts';
import type { KeyFile } from '#electron/keys/key-file.ts';
import type { Keychain } from '#electron/keys/keychain.ts';
import { within } from '#electron/pdf/within.ts';

const LOOK_LIMIT_MS = 3_000;

/** What a start finds: wrapped keys or none, and the data key when something opened it. */
export interface FoundKeys {
  readonly file: KeyFile | null;
  readonly dataKey: Uint8Array | null;
  readonly trouble: LockedTrouble | null;
  /** Whether a kill came before everything in an old form was cleared. */
  readonly hasRemains: boolean;
}

/** Null also when it cannot be read: opening the journal says what is wrong with it. */
const readHeader = (folder: string) => listSegments(folder).then(firstReadableHeader).catch(() => null);

/**
 * Reads the keys of a profile and opens them with the keychain if that may. To be called before the journal is opened.
 * @param backupFolders where a copy of the keys lies beside backups: looked at when the profile has lost its own
 */
export async function openKeys(profile: string, keychain: Keychain, backupFolders: readonly string[] = []): Promise<FoundKeys> {
  await finishSwitch(profile);
  const own = await readKeyFile(profile);
  const journal = await readHeader(path.join(profile, JOURNAL));
  const sealedBy = journal?.sealedBy ?? null;
  const file = sealedBy === null || sealedBy === own?.keyId ? own : ((await besideBackups(backupFolders, sealedBy)) ?? own);
  if (sealedBy !== null && sealedBy !== file?.keyId) return { file, dataKey: null, trouble: 'keys-missing', hasRemains: false };
  const remains = { hasRemains: await hasRemains(profile) };
  if (!file) return { file: null, dataKey: null, trouble: null, ...remains };
  return { file, ...remains, ...(await openWithKeychain(file, keychain)) };
}

/** A folder on a drive that does not answer must not keep Heed from starting. */
async function besideBackups(folders: readonly string[], keyId: string): Promise<KeyFile | null> {
  const found = await Promise.all(folders.map((folder) => within(LOOK_LIMIT_MS, 'looking for keys', newestOf([path.join(folder, keysFileName(keyId))], keyId)).catch(() => null)));
  return found.filter((file) => file !== null).sort((a, b) => b.revision - a.revision)[0] ?? null;
}

export async function openWithKeychain({ keychain: wrap }: KeyFile, keychain: Keychain): Promise<Pick<FoundKeys, 'dataKey' | 'trouble'>> {
  if (!wrap) return { dataKey: null, trouble: null };
  switch (await keychain.state()) {
    case 'locked':
      return { dataKey: null, trouble: 'keychain-locked' };
    case 'none':
      return { dataKey: null, trouble: 'keychain-refused' };
    case 'ready': {
      const dataKey = keychain.open(wrap.sealed);
      return { dataKey, trouble: dataKey ? null : 'keychain-refused' };
    }
  }
}
