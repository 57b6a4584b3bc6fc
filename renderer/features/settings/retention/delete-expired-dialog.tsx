import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addMonths } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { countedRecords } from '#domain/journal/table-words.ts';
import { countsOf, type Expiring } from '#domain/retention/retention-plan.ts';
import { FormDialog } from '#components/form-dialog.tsx';
import { useShownToday } from '#components/today-context.ts';
import { BACKUP_MONTHS } from '#data/retention.ts';
import { deleteForGood } from './delete-for-good.ts';

/** Says what goes, that it does not come back, and where it still is. */
export function DeleteExpiredDialog({ expiring, onClose }: { readonly expiring: readonly Expiring[]; readonly onClose: () => void }) {
  const today = useShownToday();
  const what = countsOf(expiring).map(({ table, count }) => countedRecords(table, count)).join(', ');
  return (
    <FormDialog title={t`Delete for good`} confirm={t`Delete for good`} refusal={null} onSave={() => deleteForGood(expiring, today).then(() => true)} onClose={onClose}>
      <p><Trans>This takes away {what}, with all their earlier wordings. It cannot be undone, and the trash does not hold it.</Trans></p>
      <p><Trans>Then Heed reads its whole journal back and makes sure that nothing of it is found. A receipt stays, with counts and days and without a name.</Trans></p>
      <p className="text-soft"><Trans>Backups from before still hold it until newer ones replace them, around {writtenDate(addMonths(today, BACKUP_MONTHS))} when Heed is used every month. One that holds much more than all later ones is kept for longer: delete it by hand. Titles of reminders that were shown stay in the list of reminders for 90 days. Copies you have made elsewhere are yours to delete.</Trans></p>
    </FormDialog>
  );
}
