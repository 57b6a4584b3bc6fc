import { useState } from 'react';
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
    showToast({ text: (await forgetErased(erased)) ? 'Gone for good, from Heed’s files, too.' : 'Deleted. Heed’s files keep the old words until their history is over.' });
    onClose();
  };
  return (
    <Dialog
      title={only ? 'Delete this for good?' : `Delete ${entries.length} things for good?`}
      isOpen
      onClose={onClose}
      closesOnPressOutside
      width="small"
      actions={
        <>
          <Button onPress={onClose}>Leave it in the trash</Button>
          <Button kind="danger" isDisabled={isErasing} onPress={() => void erase()}>
            Delete for good
          </Button>
        </>
      }
    >
      {only && titleOf(only.row) !== null && (
        <p className="mb-2">
          <bdi className="line-clamp-3 wrap-anywhere">{titleOf(only.row)}</bdi>
        </p>
      )}
      {only && alongWords(only) !== '' && <p className="mb-2">With it go {alongWords(only)}.</p>}
      <p className="text-soft">No undo brings it back. Backups that were made before keep their copy until they are replaced.</p>
    </Dialog>
  );
}
