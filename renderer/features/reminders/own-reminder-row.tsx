import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { spokenRecurrence } from '#domain/reminders/spoken-recurrence.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { beginSentence } from '#domain/calendar/spoken-rhythm.ts';
import { Button, IconButton } from '#components/button.tsx';
import { ListRow } from '#components/list.tsx';
import { Menu } from '#components/menu.tsx';
import { When } from '#components/when.tsx';
import { discardOwn, finishOwn } from './settle-reminder.ts';

/** A reminder set by hand: what it says and when it comes. */
export function OwnReminderRow({ reminder, onEdit }: { readonly reminder: OwnReminder; readonly onEdit: () => void }) {
  const { text, on, at, recurrence } = reminder;
  return (
    <ListRow
      evidence={recurrence ? t`${beginSentence(spokenRecurrence(on, recurrence))}, at ${at}` : <Trans><When on={on} className="inline-block first-letter:uppercase" /> at {at}</Trans>}
      actions={
        <>
          <Button size="small" onPress={onEdit} aria-label={t`Edit: ${text}`}>
            <Trans>Edit</Trans>
          </Button>
          <Menu
            label={t`More for: ${text}`}
            trigger={<IconButton size="small" label={t`More for: ${text}`} icon={<IconDots size="1.125rem" aria-hidden />} />}
            items={[
              { key: 'done', label: recurrence ? t`End the series` : t`Done`, onAction: () => void finishOwn(reminder) },
              { key: 'delete', label: t`Delete`, isDangerous: true, onAction: () => void discardOwn(reminder) },
            ]}
          />
        </>
      }
    >
      <span dir="auto" className="break-words">
        {text}
      </span>
    </ListRow>
  );
}
