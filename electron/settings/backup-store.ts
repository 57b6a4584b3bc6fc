import * as z from 'zod';
import { logFailure } from '#electron/log/log-failure.ts';
import { openJsonStore } from '#electron/settings/json-store.ts';

const failure = z.object({ at: z.number(), sinceAt: z.number(), reason: z.enum(['disk-full', 'read-only', 'unreachable', 'not-verified', 'other']), detail: z.string() });

const backupNotes = z.object({
  /** The highest number ever given, so that none comes twice when files were taken away. */
  lastNumber: z.number().int().nonnegative().catch(0),
  failure: failure.nullable().catch(null),
  /** Which part of which journal the newest verified backup holds, for those who prune the journal. */
  covers: z.object({ name: z.string(), journalId: z.string(), upToSeq: z.number().int() }).nullable().catch(null),
  second: z
    .object({
      folder: z.string(),
      verifiedAt: z.number().nullable(),
      failure: failure.nullable(),
      /** Names of the copies Heed made there. It rotates these and touches nothing else. */
      copied: z.array(z.string()),
    })
    .nullable()
    .catch(null),
  /** What the last restore replaced: the journal put aside, by its folder's name, and the backup of it; null when it could not be read. */
  goBack: z.object({ restoredAt: z.number(), journal: z.string(), backup: z.string().nullable() }).nullable().catch(null),
  /** How long each journal that a restore replaced has been kept, by its folder's name. */
  kept: z.record(z.string(), z.object({ seenAt: z.number(), passedMs: z.number().nonnegative() })).catch({}),
  /** The manager chose to begin with nothing although there are backups. */
  isEmptyOnPurpose: z.boolean().catch(false),
});

/** What Heed remembers about backups beside the files themselves. Losing it loses no backup. */
export type BackupNotes = z.infer<typeof backupNotes>;

export interface BackupStore {
  read(): BackupNotes;
  change(patch: Partial<BackupNotes>): void;
}

export function openBackupStore(folder: string): BackupStore {
  const store = openJsonStore(folder, 'backups');
  let current = backupNotes.parse(store.read());
  return {
    read: () => current,
    change(patch) {
      current = { ...current, ...patch };
      try {
        store.write({ ...current });
      } catch (error) {
        logFailure('remember the state of backups', error); // a full disk: known until Heed ends
      }
    },
  };
}
