import fs from 'node:fs/promises';
import path from 'node:path';
import { type Backup, newestFirst } from '#domain/backups/backup.ts';
import { backupOfName } from '#domain/backups/backup-name.ts';

export interface BackupFile extends Backup {
  readonly name: string;
  readonly bytes: number;
}

/** The backups in a folder, newest first; none where there is no folder. Every one of them was verified before it got its name. */
export async function listBackups(folder: string): Promise<BackupFile[]> {
  const names = await fs.readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = await Promise.all(
    names.map(async (name) => {
      const backup = backupOfName(name);
      const found = backup && (await fs.stat(path.join(folder, name)).catch(() => null));
      return backup && found?.isFile() ? [{ ...backup, name, bytes: found.size }] : [];
    }),
  );
  return newestFirst(files.flat());
}

const TEMPORARY = /^\.heed-[0-9a-f]{12}\.tmp$/;

/** Takes away what a kill left half written. */
export async function sweepUnfinished(folder: string): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names) if (TEMPORARY.test(name)) await fs.rm(path.join(folder, name), { force: true });
}
