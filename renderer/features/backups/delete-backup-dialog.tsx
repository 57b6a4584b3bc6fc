import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ListedBackup } from '#domain/backups/backups-state.ts';
import { spokenMoment } from '#domain/backups/backup-words.ts';
import { bridge } from '#bridge/bridge.ts';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { showToast } from '#components/toast.tsx';
import { localZone, now } from '#data/clock.ts';

interface DeleteBackupDialogProps {
  readonly backup: ListedBackup;
  readonly isOnly: boolean;
  readonly onClose: () => void;
}

/** Asks, because nothing brings a deleted backup back. */
export function DeleteBackupDialog({ backup: { name, at, keptAs }, isOnly, onClose }: DeleteBackupDialogProps) {
  const remove = async () => {
    await bridge.deleteBackup(name);
    showToast({ text: t`The backup is gone.` });
    onClose();
  };
  return (
    <Dialog
      title={t`Delete the backup of ${spokenMoment(at, { now: now(), zone: localZone() })}?`}
      isOpen
      onClose={onClose}
      closesOnPressOutside
      width="small"
      actions={
        <>
          <Button onPress={onClose}><Trans>Keep it</Trans></Button>
          <Button kind="danger" onPress={() => void remove()}>
            <Trans>Delete it</Trans>
          </Button>
        </>
      }
    >
      {isOnly && <p className="mb-2"><Trans>It is the only one there is.</Trans></p>}
      {keptAs === 'largest' && <p className="mb-2"><Trans>Later backups hold much less than this one. Delete it only if you know why.</Trans></p>}
      <p className="text-soft"><Trans>No undo brings it back, and its copy in the second folder goes as well. What is in Heed now stays as it is.</Trans></p>
    </Dialog>
  );
}
