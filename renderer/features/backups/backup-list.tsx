import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconTrashX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListedBackup } from '#domain/backups/backups-state.ts';
import { keptWords, reasonWords, spokenMoment } from '#domain/backups/backup-words.ts';
import { spokenBytes } from '#domain/backups/spoken-bytes.ts';
import { Button, IconButton } from '#components/button.tsx';
import { Folded } from '#components/folded.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { localZone, now } from '#data/clock.ts';
import { DeleteBackupDialog } from './delete-backup-dialog.tsx';
import type { Chosen } from './use-restore.ts';

interface BackupListProps {
  readonly backups: readonly ListedBackup[];
  readonly onRestore: (chosen: Chosen) => void;
  readonly onChooseFile: () => void;
  /** Not where one has come to bring something back. */
  readonly canDelete?: boolean;
}

/** Every backup there is, the newest first, each with the way back to it. */
export function BackupList({ backups, onRestore, onChooseFile, canDelete = true }: BackupListProps) {
  const [toDelete, setToDelete] = useState<ListedBackup | null>(null);
  return (
    <Section
      title={t`Go back to a backup`}
      help={<HelpLink section="restore" label={t`What happens to what is here now`} />}
      description={t`You see what is in it before anything changes, what is here now is backed up first, and for 30 days you can change your mind.`}
      className="border-t border-line pt-6"
      actions={
        <Button size="small" onPress={onChooseFile}>
          <Trans>From another file…</Trans>
        </Button>
      }
    >
      {backups.length === 0 ? (
        <p className="text-soft"><Trans>No backup is here yet. One from another computer can be opened from its file.</Trans></p>
      ) : (
        <Folded items={backups} atFirst={8}>
          {(shown) => (
            <List aria-label={t`Backups`}>
              {shown.map((backup) => (
                <BackupRow key={backup.name} backup={backup} onRestore={onRestore} onDelete={canDelete && backup.place === 'first' ? () => setToDelete(backup) : null} />
              ))}
            </List>
          )}
        </Folded>
      )}
      {toDelete && <DeleteBackupDialog backup={toDelete} isOnly={backups.length === 1} onClose={() => setToDelete(null)} />}
    </Section>
  );
}

interface BackupRowProps {
  readonly backup: ListedBackup;
  readonly onRestore: (chosen: Chosen) => void;
  readonly onDelete: (() => void) | null;
}

function BackupRow({ backup, onRestore, onDelete }: BackupRowProps) {
  const { name, at, records, bytes, keptAs, place } = backup;
  const called = spokenMoment(at, { now: now(), zone: localZone() });
  const facts = [
    reasonWords(backup),
    ...(keptAs && keptAs !== 'day' ? [keptWords(keptAs)] : []),
    ...(place === 'second' ? [t`in the second folder only`] : []),
  ];
  return (
    <ListRow
      evidence={facts.join(' · ')}
      actions={
        <>
          <Button size="small" aria-label={t`Go back to the backup of ${called}`} onPress={() => onRestore({ source: { from: 'folders', name }, called: t`the backup of ${called}` })}>
            <Trans>Go back to it</Trans>
          </Button>
          {onDelete && <IconButton size="small" label={t`Delete the backup of ${called}`} icon={<IconTrashX size="1.125rem" aria-hidden />} onPress={onDelete} />}
        </>
      }
    >
      <span className="inline-block tabular-nums first-letter:uppercase">{called}</span>
      <span className="ms-3 text-soft tabular-nums">
        {plural(records, { one: '1 record', other: '# records' })}, {spokenBytes(bytes)}
      </span>
    </ListRow>
  );
}
