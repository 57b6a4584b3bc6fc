import { t } from '@lingui/core/macro';
import type { Refused } from '#domain/backups/restoring.ts';
import type { Change, JournalEntry } from '#domain/journal/change.ts';
import { type BackupToOpen, withBackup } from '#electron/backup/open-backup.ts';
import type { ReadEntry } from '#electron/journal/journal-reader.ts';
import type { TableRow } from '#electron/journal/newest-rows.ts';
import { writeNextJournal } from '#electron/journal/next-journal.ts';
import { newHeader } from '#electron/journal/segments.ts';
import type { Work } from '#electron/tasks/work.ts';

export interface RestoreJob extends BackupToOpen {
  readonly profile: string;
  /** What seals the new journal; null in a plain profile. */
  readonly journalKey: { readonly keyId: string; readonly key: Uint8Array } | null;
  /** Epoch milliseconds of the restore. */
  readonly at: number;
}

/** As many records in one entry as windows take in one go. */
const ROWS_AT_ONCE = 500;

/** Writes everything a backup holds as a whole new journal beside the present one, and compares what reads back. */
export const writeRestored: Work<RestoreJob, { readonly kind: 'written'; readonly records: number } | Refused> = ({ profile, journalKey, at, ...backup }, { signal, progress }) =>
  withBackup(backup, async (archive) => {
    const records = Object.values(archive.manifest.tables).reduce((sum, facts) => sum + facts.records, 0);
    const next = { header: newHeader(journalKey?.keyId ?? null), key: journalKey?.key ?? null, lastSeq: Math.ceil(records / ROWS_AT_ONCE), entries: () => entriesOf(archive.rows(), at) };
    await writeNextJournal(profile, next, { signal, progress: (how) => progress({ ...how, doing: how.doing === 'Writing' ? t`Writing what was in the backup` : t`Checking what was written` }) });
    signal.throwIfAborted();
    return { kind: 'written', records };
  });

/** The same entries each time, as the next journal asks for them twice. */
async function* entriesOf(rows: AsyncIterable<TableRow>, at: number): AsyncGenerator<ReadEntry> {
  let seq = 0;
  let changes: Change[] = [];
  const entry = (): ReadEntry => ({ seq: (seq += 1), text: JSON.stringify({ label: t`Restore a backup`, at, origin: 'restore', changes, seq } satisfies JournalEntry) });
  for await (const { table, value } of rows) {
    changes.push({ op: 'put', table, value } as Change);
    if (changes.length < ROWS_AT_ONCE) continue;
    yield entry();
    changes = [];
  }
  if (changes.length > 0) yield entry();
}
