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
      <Banner tone="danger" title="It did not work.">
        Nothing has changed. {outcome.reason === 'disk-full' ? 'The disk is full: make some room and try again.' : `The system says: ${outcome.detail}`}
      </Banner>
    );
  }
  const { result } = outcome;
  switch (result.kind) {
    case 'refused':
      return <Refusal reason={result.reason} />;
    case 'not-backed-up':
      return (
        <Banner tone="danger" title="What is here now could not be backed up, so nothing was replaced.">
          {failureSentence(result.failure.reason)} Then try again.
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
      return { title: 'This backup is sealed with another key.', next: 'Enter the passphrase it was made with, or the recovery key from your recovery sheet.' };
    case 'wrong-key':
      return { title: 'That does not open this backup.', next: 'Nothing has changed. It may have been made with an earlier passphrase or recovery key.' };
    case 'no-keys-file':
      return { title: 'A passphrase alone does not open this file.', next: 'Put the file whose name begins with heed-keys, which lies beside the backup, into the same folder; or enter the recovery key, which needs nothing else.' };
    case 'mistyped':
      return { title: 'This is no recovery key.', next: 'It has seven groups of four letters and digits. Compare it with your recovery sheet.' };
    case 'damaged':
      return { title: 'This file is damaged, or it is no backup of Heed.', next: 'Nothing has changed. Choose another backup, or its copy in the second folder.' };
    case 'newer':
      return { title: 'A newer Heed made this backup.', next: 'Nothing has changed. Install the newer version, and restore it there.' };
    case 'gone':
      return { title: 'The file is not there any more.', next: 'Nothing has changed. If its disk was taken off, plug it in and try again.' };
    default:
      return assertNever(reason);
  }
}
