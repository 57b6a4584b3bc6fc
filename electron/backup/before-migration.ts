import type { BackupOutcome, Backups } from '#electron/backup/backups.ts';
import { TaskCancelledError } from '#electron/tasks/run-task.ts';

/**
 * Makes a backup before the first write in a newer shape. A full disk stops that write, which waits in its window as any
 * does then. No other failure may keep words from being saved: a newer shape changes no byte of what is there.
 * @throws an error with the code ENOSPC when the disk is full
 */
export async function backUpBeforeMigration(backups: Pick<Backups, 'backUpNow'>): Promise<void> {
  const outcome = await backups.backUpNow('before-migration').catch((error: unknown): BackupOutcome | null => {
    if (error instanceof TaskCancelledError) return null; // Heed is closing, and this is the last that was typed
    throw error;
  });
  if (outcome?.kind === 'failed' && outcome.failure.reason === 'disk-full') throw Object.assign(new Error('no room for a backup'), { code: 'ENOSPC' });
}
