import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { waitOn } from '#domain/matters/transitions.ts';
import { DateField } from '#components/date-field.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { TextField } from '#components/text-field.tsx';
import { useToday } from '#data/clock.ts';
import { settleMatter } from './settle-ask.ts';

/** Says on whom one waits, and how long the clock may stand still. */
export function WaitDialog({ matter, onClose }: { readonly matter: Matter; readonly onClose: () => void }) {
  const today = useToday();
  const [onWhom, setOnWhom] = useState('');
  const [untilOn, setUntilOn] = useState<CalendarDate | null>(null);
  const change = (stored: Matter) => waitOn(stored, { onWhom, untilOn }, today);
  const outcome = change(matter);
  return (
    <FormDialog title={t`Waiting on someone`} confirm={t`Stop the clock`} refusal={outcome.kind === 'refused' ? outcome.reason : null} onSave={() => settleMatter(matter, t`Wait on someone`, change, t`The clock stands still.`)} onClose={onClose}>
      <p className="wrap-anywhere">
        <bdi>{matter.text}</bdi>
      </p>
      <TextField label={t`On whom`} placeholder={t`Facilities`} value={onWhom} onChange={setOnWhom} autoFocus />
      <DateField label={t`Until`} description={t`On that day the clock runs again by itself, so that you ask once more. Empty: it stands still until you say so.`} value={untilOn} onChange={setUntilOn} min={addDays(today, 1)} isClearable className="w-56" />
    </FormDialog>
  );
}
