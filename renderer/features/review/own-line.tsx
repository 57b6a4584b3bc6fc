import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { PrivateArea } from '#components/private-area.tsx';
import { TextField } from '#components/text-field.tsx';
import { useDraft } from '#data/use-draft.ts';
import { write } from './settle-review.ts';

/** One line for the manager alone. It saves itself. */
export function OwnLine({ weekOn, saved }: { readonly weekOn: CalendarDate; readonly saved: string }) {
  const draft = useDraft(saved, (value) => write(weekOn, value));
  return (
    <PrivateArea title={t`Your line`} className="mb-10">
      <TextField label={t`One line for yourself`} description={t`About you and your week. What is about one of them is better kept with them.`} value={draft.value} onChange={draft.change} onBlur={draft.leave} maxLength={500} />
    </PrivateArea>
  );
}
