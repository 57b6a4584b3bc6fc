import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { countedRecords } from '#domain/journal/table-words.ts';
import type { DeletionReceipt } from '#domain/retention/deletion-receipt.ts';
import { Button } from '#components/button.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { When } from '#components/when.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listDeletionReceipts } from '#data/retention.ts';
import { readBack } from './delete-for-good.ts';

/** The receipts of what went: how much of what, when, and that nothing of it was found afterwards. */
export function DeletedForGood() {
  const receipts = useLiveQuery(() => listDeletionReceipts(), []);
  if (!receipts || receipts.length === 0) return null;
  return (
    <Section title={t`Deleted for good`} description={t`Receipts without names or words. They stay.`}>
      <List>
        {receipts.map((receipt) => (
          <ListRow
            key={receipt.id}
            actions={
              receipt.pending.length > 0 && (
                <Button size="small" onPress={() => void readBack(receipt)}>
                  <Trans>Read the journal back</Trans>
                </Button>
              )
            }
            evidence={t`${proofOf(receipt)} Backups from before may hold it until about ${writtenDate(receipt.backupsUntilOn)}.`}
          >
            <When on={receipt.on} />
            {': '}
            {receipt.counts.map(({ table, count }) => countedRecords(table, count)).join(', ')}
          </ListRow>
        ))}
      </List>
    </Section>
  );
}

function proofOf({ readBack: proof }: DeletionReceipt): string {
  if (proof === null) return t`The journal has not been read back yet.`;
  const searched = plural(proof.searched, { one: 'One entry of the journal was read back; none holds any of it.', other: '# entries of the journal were read back; none holds any of it.' });
  return proof.unreadable === 0 ? searched : `${searched} ${t`${proof.unreadable} damaged ones could not be read.`}`;
}
