import fs from 'node:fs/promises';
import path from 'node:path';
import type { Backup } from '#domain/backups/backup.ts';
import { backupName } from '#domain/backups/backup-name.ts';
import type { BackupNotes, BackupStore } from '#electron/settings/backup-store.ts';

/** What Heed remembers of backups, in memory. */
export function someNotes(given: Partial<BackupNotes> = {}): BackupStore {
  let notes: BackupNotes = { lastNumber: 0, failure: null, covers: null, second: null, goBack: null, kept: {}, isEmptyOnPurpose: false, ...given };
  return { read: () => notes, change: (patch) => void (notes = { ...notes, ...patch }) };
}

/** Puts a file with the name of a backup into a folder; answers with the name. */
export async function putBackup(folder: string, given: Partial<Backup> & Pick<Backup, 'number'>, content = `backup ${given.number}`): Promise<string> {
  const name = backupName({ at: 0, reason: 'daily', records: 10, isSealed: false, ...given });
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(path.join(folder, name), content);
  return name;
}
