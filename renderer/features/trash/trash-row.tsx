import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconTrashX } from '@tabler/icons-react';
import { Button, IconButton } from '#components/button.tsx';
import { ListRow } from '#components/list.tsx';
import { showToast } from '#components/toast.tsx';
import { When } from '#components/when.tsx';
import { localZone, now } from '#data/clock.ts';
import { takeOutOfTrash } from '#data/trash.ts';
import { undo } from '#data/undo.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { alongWords, kindOf, titleOf } from '#domain/trash/entry-words.ts';
import { TRASH_DAYS, type TrashEntry } from '#domain/trash/trash.ts';

/** One thing that was deleted: what it was, since when it lies here, when it goes, and the way back. */
export function TrashRow({ entry, onErase }: { readonly entry: TrashEntry; readonly onErase: () => void }) {
  const kind = kindOf(entry.row);
  const title = titleOf(entry.row);
  const along = alongWords(entry);
  const isOver = entry.goesAt <= now();
  const dayOf = (at: number) => calendarDateAt(at, localZone());
  const bringBack = async () => {
    await takeOutOfTrash(entry);
    showToast({ text: along === '' ? t`It is back where it was.` : t`All of it is back where it was.`, undo });
  };
  return (
    <ListRow
      evidence={
        <>
          {title !== null && `${kind}. `}
          {along !== '' && <><Trans>With {along}.</Trans> </>}
          {entry.waitsForPerson && `${t`Bring the person back first.`} `}
          {isOver ? (
            <Trans>Deleted <When on={dayOf(entry.deletedAt)} />, past its {TRASH_DAYS} days.</Trans>
          ) : (
            <Trans>Deleted <When on={dayOf(entry.deletedAt)} />, goes for good <When on={dayOf(entry.goesAt)} />.</Trans>
          )}
        </>
      }
      actions={
        <>
          <Button size="small" isDisabled={entry.waitsForPerson} onPress={() => void bringBack()} aria-label={t`Bring back: ${title ?? kind}`}>
            <Trans>Bring back</Trans>
          </Button>
          <IconButton size="small" label={t`Delete for good: ${title ?? kind}`} icon={<IconTrashX size="1.125rem" aria-hidden />} onPress={onErase} />
        </>
      }
    >
      {title === null ? kind : <bdi className="line-clamp-2 wrap-anywhere">{title}</bdi>}
    </ListRow>
  );
}
