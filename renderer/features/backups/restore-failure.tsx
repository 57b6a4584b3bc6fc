import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { assertNever } from '#domain/assert-never.ts';
import { failureSentence } from '#domain/backups/backup-words.ts';
import type { BackupRefusal } from '#domain/backups/restoring.ts';
import type { TaskOutcome } from '#domain/tasks/task.ts';
import { Banner } from '#components/banner.tsx';

/** How reading or restoring a backup failed, and that nothing changed. Nothing is said of what went well or was stopped. */
export function RestoreFailure({ outcome }: { readonly outcome: TaskOutcome<'preview-backup' | 'restore-backup' | 'go-back'> }) {
  if (outcome.kind === 'cancelled') return null;
  if (outcome.kind === 'failed') {
    return (
      <Banner tone="danger" title={t`It did not work.`}>
        <Trans>Nothing has changed.</Trans> {outcome.reason === 'disk-full' ? t`The disk is full: make some room and try again.` : t`The system says: ${outcome.detail}`}
      </Banner>
    );
  }
  const { result } = outcome;
  switch (result.kind) {
    case 'refused':
      return <Refusal reason={result.reason} />;
    case 'not-backed-up':
      return (
        <Banner tone="danger" title={t`What is here now could not be backed up, so nothing was replaced.`}>
          <Trans>{failureSentence(result.failure.reason)} Then try again.</Trans>
        </Banner>
      );
    case 'preview':
    case 'restored':
      return null;
    default:
      return assertNever(result);
  }
}

function Refusal({ reason }: { readonly reason: BackupRefusal }) {
  const { title, next } = refusalWords(reason);
  return (
    <Banner tone={reason === 'damaged' || reason === 'newer' || reason === 'gone' ? 'danger' : 'owed'} title={title}>
      {next}
    </Banner>
  );
}

function refusalWords(reason: BackupRefusal): { readonly title: string; readonly next: string } {
  switch (reason) {
    case 'needs-key':
      return { title: t`This backup is sealed with another key.`, next: t`Enter the passphrase it was made with, or the recovery key from your recovery sheet.` };
    case 'wrong-key':
      return { title: t`That does not open this backup.`, next: t`Nothing has changed. It may have been made with an earlier passphrase or recovery key.` };
    case 'no-keys-file':
      return { title: t`A passphrase alone does not open this file.`, next: t`Put the file whose name begins with heed-keys, which lies beside the backup, into the same folder; or enter the recovery key, which needs nothing else.` };
    case 'mistyped':
      return { title: t`This is no recovery key.`, next: t`It has seven groups of four letters and digits. Compare it with your recovery sheet.` };
    case 'damaged':
      return { title: t`This file is damaged, or it is no backup of Heed.`, next: t`Nothing has changed. Choose another backup, or its copy in the second folder.` };
    case 'newer':
      return { title: t`A newer Heed made this backup.`, next: t`Nothing has changed. Install the newer version, and restore it there.` };
    case 'gone':
      return { title: t`The file is not there any more.`, next: t`Nothing has changed. If its disk was taken off, plug it in and try again.` };
    default:
      return assertNever(reason);
  }
}
