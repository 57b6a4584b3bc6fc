import fs from 'node:fs/promises';
import type { BackupRefusal, Refused } from '#domain/backups/restoring.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { Refusal } from '#domain/archive/refusal.ts';
import { LARGEST_FILE, type OpenedArchive, readArchive } from '#electron/archive/read-archive.ts';
import { ArchiveRefusedError } from '#electron/archive/refused-error.ts';
import type { Unseal } from '#electron/archive/seal.ts';

/** A backup on the disk and all that might open it. */
export interface BackupToOpen {
  readonly file: string;
  /** Keys, each as `AGE-SECRET-KEY-1…`: this profile's own, and those that what a person typed leads to. */
  readonly identities: readonly string[];
  /** For an archive that a person sealed with a passphrase; null when none was typed. */
  readonly passphrase: string | null;
}

/**
 * Opens a backup with whatever opens it and hands it over; every byte of it has been checked by then. What is wrong with
 * it, also when it only shows while its records are read, is the answer instead.
 */
export async function withBackup<T>({ file, identities, passphrase }: BackupToOpen, read: (archive: OpenedArchive, isSealed: boolean) => Promise<T>): Promise<T | Refused> {
  const refused = (reason: BackupRefusal): Refused => ({ kind: 'refused', reason });
  let bytes: Uint8Array;
  try {
    if ((await fs.stat(file)).size > LARGEST_FILE) return refused('damaged');
    bytes = await fs.readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return refused('gone');
    throw error;
  }
  const keys: readonly (Unseal | null)[] = [null, ...(identities.length > 0 ? [{ kind: 'identities', identities } as const] : []), ...(passphrase === null ? [] : [{ kind: 'passphrase', passphrase } as const])];
  let last: BackupRefusal = 'damaged';
  for (const key of keys) {
    try {
      return await read(await readArchive(bytes, key), key !== null);
    } catch (error) {
      if (!(error instanceof ArchiveRefusedError)) throw error;
      last = refusalOf(error.reason);
      if (last !== 'needs-key' && last !== 'wrong-key') return refused(last);
    }
  }
  return refused(last);
}

function refusalOf(reason: Refusal): BackupRefusal {
  switch (reason) {
    case 'sealed':
      return 'needs-key';
    case 'wrong-passphrase':
      return 'wrong-key';
    case 'newer-version':
      return 'newer';
    case 'not-an-archive':
    case 'cut':
    case 'changed':
    case 'too-large':
    case 'hostile':
      return 'damaged';
    default:
      return assertNever(reason);
  }
}
