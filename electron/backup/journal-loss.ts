import type { JournalLoss } from '#domain/backups/journal-loss.ts';
import { absentJournal } from '#electron/journal/absent-journal.ts';
import { NewerJournalError } from '#electron/journal/journal.ts';
import type { LiveJournal } from '#electron/journal/live-journal.ts';
import { listBackups } from '#electron/backup/backup-folder.ts';
import type { BackupStore } from '#electron/settings/backup-store.ts';

/**
 * The opened journal, or in its place one that holds nothing when it does not open although there are backups: then the
 * manager is offered the way back. Without backups the error goes on, as it does for a newer Heed's journal.
 */
export async function openOrLose(open: () => Promise<LiveJournal>, backupFolder: string, store: BackupStore): Promise<{ readonly journal: LiveJournal; readonly loss: JournalLoss | null }> {
  try {
    const journal = await open();
    return { journal, loss: await emptyJournalLoss(journal, backupFolder, store) };
  } catch (error) {
    if (error instanceof NewerJournalError || !(await hasBackups(backupFolder))) throw error;
    const detail = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
    return { journal: absentJournal(open, detail), loss: { kind: 'unreadable', detail } };
  }
}

/** Whether a start has nothing to show although there are backups: then they are offered first. */
async function emptyJournalLoss(journal: LiveJournal, backupFolder: string, store: BackupStore): Promise<JournalLoss | null> {
  if (journal.state().lastSeq > 0 || store.read().isEmptyOnPurpose) return null;
  return (await hasBackups(backupFolder)) ? { kind: 'empty' } : null;
}

/** Whether there is a backup of something to go back to. */
const hasBackups = async (folder: string): Promise<boolean> => (await listBackups(folder).catch(() => [])).some(({ records }) => records > 0);
