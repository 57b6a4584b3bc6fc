import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { Page, Section } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { ComingList } from './coming.tsx';
import { OwnReminderDialog } from './own-reminder-dialog.tsx';
import { OwnReminderRow } from './own-reminder-row.tsx';
import { ReceiptList } from './receipt-list.tsx';
import { ReminderRow } from './reminder-row.tsx';
import { useReceipts } from './use-receipts.ts';
import { useReminders } from './use-reminders.ts';

/** What Heed will remind of and why, what it has reminded of, and the reminders set by hand. */
export function RemindersScreen() {
  const receipts = useReceipts();
  const found = useReminders(receipts);
  const [edited, setEdited] = useState<OwnReminder | 'new' | null>(null);
  useShortcuts([{ keys: 'n', does: t`New reminder`, group: t`Reminders`, run: () => setEdited('new') }]);
  if (!found || !receipts) return null;

  const { open, coming, own, people } = found;
  const receiptOf = new Map(receipts.map((receipt) => [receipt.key, receipt]));
  const openKeys = new Set(open.map(({ reminder }) => reminder.key));
  const through = receipts.filter(({ key }) => !openKeys.has(key));
  const isEmpty = open.length + coming.length + own.length + through.length === 0;
  return (
    <Page
      title={t`Reminders`}
      subtitle={t`They reach you while Heed is closed to the tray.`}
      actions={
        <>
          <ButtonLink kind="quiet" to="/settings">
            <Trans>When and how</Trans>
          </ButtonLink>
          <Button kind="primary" onPress={() => setEdited('new')}>
            <Trans>New reminder</Trans>
          </Button>
        </>
      }
    >
      {isEmpty && (
        <EmptyState title={t`Nothing to remind you of.`}>
          <Trans>Plan a one-on-one, make a promise with a date, or write down a birthday: Heed reminds you by itself. For anything else, set a reminder of your own with the key N.</Trans>
        </EmptyState>
      )}
      {open.length > 0 && (
        <Section title={t`Still open`} description={t`Their time has come, and what they are about is not done.`}>
          <FirstLines
            lines={open.map(({ reminder, at }) => (
              <ReminderRow key={reminder.key} reminder={reminder} at={at} isDue receipt={receiptOf.get(reminder.key)} />
            ))}
          />
        </Section>
      )}
      {coming.length > 0 && (
        <Section title={t`Coming`}>
          <ComingList coming={coming} />
        </Section>
      )}
      {own.length > 0 && (
        <Section title={t`Set by you`}>
          <FirstLines
            lines={own.map((reminder) => (
              <OwnReminderRow key={reminder.id} reminder={reminder} onEdit={() => setEdited(reminder)} />
            ))}
          />
        </Section>
      )}
      {through.length > 0 && (
        <Section title={t`What became of the others`} description={t`The last two weeks.`}>
          <ReceiptList receipts={through} />
        </Section>
      )}
      {edited !== null && <OwnReminderDialog people={people} reminder={edited === 'new' ? undefined : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}
