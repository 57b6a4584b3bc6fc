import { useState } from 'react';
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
    <FormDialog title="Waiting on someone" confirm="Stop the clock" refusal={outcome.kind === 'refused' ? outcome.reason : null} onSave={() => settleMatter(matter, 'Wait on someone', change, 'The clock stands still.')} onClose={onClose}>
      <p className="wrap-anywhere">
        <bdi>{matter.text}</bdi>
      </p>
      <TextField label="On whom" placeholder="Facilities" value={onWhom} onChange={setOnWhom} autoFocus />
      <DateField label="Until" description="On that day the clock runs again by itself, so that you ask once more. Empty: it stands still until you say so." value={untilOn} onChange={setUntilOn} min={addDays(today, 1)} isClearable className="w-56" />
    </FormDialog>
  );
}
