import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { showToast } from '#components/toast.tsx';
import { eraseFromTrash } from '#data/trash.ts';
import { forgetErased } from '#bridge/forget-erased.ts';
import { alongWords, titleOf } from '#domain/trash/entry-words.ts';
import type { TrashEntry } from '#domain/trash/trash.ts';

/** The one place where Heed asks before it does something: nothing brings back what is erased. */
export function EraseDialog({ entries, onClose }: { readonly entries: readonly TrashEntry[]; readonly onClose: () => void }) {
  const [isErasing, setErasing] = useState(false);
  const [only] = entries.length === 1 ? entries : [];
  const chosen = new Set(entries.map(({ row }) => row.value.id));
  const erase = async () => {
    setErasing(true);
    const erased = await eraseFromTrash((stored) => stored.filter(({ row }) => chosen.has(row.value.id)));
    showToast({ text: (await forgetErased(erased)) ? t`Gone for good, from Heed’s files, too.` : t`Deleted. Heed’s files keep the old words until their history is over.` });
    onClose();
  };
  return (
    <Dialog
      title={only ? t`Delete this for good?` : t`Delete ${entries.length} things for good?`}
      isOpen
      onClose={onClose}
      closesOnPressOutside
      width="small"
      actions={
        <>
          <Button onPress={onClose}><Trans>Leave it in the trash</Trans></Button>
          <Button kind="danger" isDisabled={isErasing} onPress={() => void erase()}>
            <Trans>Delete for good</Trans>
          </Button>
        </>
      }
    >
      {only && titleOf(only.row) !== null && (
        <p className="mb-2">
          <bdi className="line-clamp-3 wrap-anywhere">{titleOf(only.row)}</bdi>
        </p>
      )}
      {only && alongWords(only) !== '' && <p className="mb-2"><Trans>With it go {alongWords(only)}.</Trans></p>}
      <p className="text-soft"><Trans>No undo brings it back. Backups that were made before keep their copy until they are replaced.</Trans></p>
    </Dialog>
  );
}
