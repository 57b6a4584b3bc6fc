import { listBackups } from '#electron/backup/backup-folder.ts';
import type { Covered } from '#electron/journal/keep-history-short.ts';
import type { BackupStore } from '#electron/settings/backup-store.ts';

/** What the newest verified backup holds of a journal; null when it is of another one, or gone. */
export async function coveredOf(journalId: string, folder: string, store: BackupStore): Promise<Covered | null> {
  const { covers } = store.read();
  if (covers?.journalId !== journalId) return null;
  const names = new Set((await listBackups(folder)).map(({ name }) => name));
  const isThere = names.has(covers.name) || names.has(`${covers.name}.age`); // sealed since
  return isThere ? covers : null;
}
