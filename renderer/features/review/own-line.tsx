import { t } from '@lingui/core/macro';
import { useState } from 'react';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { PrivateArea } from '#components/private-area.tsx';
import { TextField } from '#components/text-field.tsx';
import { useDraft } from '#data/use-draft.ts';
import { write } from './settle-review.ts';

/** One line for the manager alone. It saves itself. Veiled where one was written before; while the first words are typed there is nothing to hide. */
export function OwnLine({ weekOn, saved }: { readonly weekOn: CalendarDate; readonly saved: string }) {
  const draft = useDraft(saved, (value) => write(weekOn, value));
  const [isOlder] = useState(saved !== '');
  const field = <TextField label={t`One line for yourself`} description={t`Only you see it. About you and your week: what is about one of them is better kept with them.`} value={draft.value} onChange={draft.change} onBlur={draft.leave} maxLength={500} />;
  return isOlder ? (
    <PrivateArea title={t`Your line`} className="mb-10">
      {field}
    </PrivateArea>
  ) : (
    <div className="mb-10 max-w-prose">{field}</div>
  );
}
