import { t } from '@lingui/core/macro';
import type { BackupPreview } from '#domain/backups/preview.ts';
import { previewKinds } from '#domain/backups/preview.ts';
import type { Refused } from '#domain/backups/restoring.ts';
import type { TableRow } from '#domain/trash/trash.ts';
import { type BackupToOpen, withBackup } from '#electron/backup/open-backup.ts';
import type { Work } from '#electron/tasks/work.ts';

/** Reads a backup to its end and says what is in it. */
export const previewBackup: Work<BackupToOpen, { readonly kind: 'preview'; readonly preview: BackupPreview } | Refused> = (job, { signal, progress }) =>
  withBackup(job, async (archive, isSealed) => {
    const { manifest } = archive;
    const total = Object.values(manifest.tables).reduce((sum, { records }) => sum + records, 0);
    const counting = previewKinds();
    let done = 0;
    for await (const row of archive.rows()) {
      signal.throwIfAborted();
      counting.add(row as TableRow);
      progress({ done: (done += 1), total, doing: t`Reading the backup` });
    }
    return { kind: 'preview', preview: { at: manifest.createdAt, appVersion: manifest.app, isSealed, kinds: counting.kinds() } };
  });
