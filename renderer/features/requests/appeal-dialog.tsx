import { useState } from 'react';
import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { type AppealOutcome, decideAppeal } from '#domain/requests/appeal.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { DateField } from '#components/date-field.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextArea } from '#components/text-field.tsx';
import { useToday } from '#data/clock.ts';
import { act } from './act.ts';
import { FormDialog } from '#components/form-dialog.tsx';

const outcomes = [
  { key: 'stands', label: t`The decision stands` },
  { key: 'agreed', label: t`Agreed after all` },
] as const;

/** Decides an appeal. */
export function AppealDialog({ request, onClose }: { readonly request: FlexibleRequest; readonly onClose: () => void }) {
  const today = useToday();
  const [outcome, setOutcome] = useState<AppealOutcome['outcome'] | null>(null);
  const [on, setOn] = useState<CalendarDate | null>(today);
  const [startsOn, setStartsOn] = useState<CalendarDate | null>(request.proposedFromOn);
  const [explanation, setExplanation] = useState('');
  const order = outcome !== null && on !== null ? { outcome, on, explanation, startsOn } : null;
  const result = order === null ? ({ kind: 'refused', reason: t`Say what came of it, and when you told them.` } as const) : decideAppeal(request, order, today);
  return (
    <FormDialog
      title={t`The outcome of the appeal`}
      confirm={t`Decide`}
      refusal={result.kind === 'refused' ? result.reason : null}
      onSave={async () => order !== null && act(t`Decide appeal`, request.id, (stored) => decideAppeal(stored, order, today), t`The appeal is decided. The letter is ready.`)}
      onClose={onClose}
    >
      <RadioGroup label={t`Outcome`} options={outcomes} value={outcome} onChange={setOutcome} layout="row" />
      <div className="flex flex-wrap gap-4">
        <DateField label={t`Told them in writing on`} value={on} onChange={setOn} className="w-56" />
        {outcome === 'agreed' && <DateField label={t`Begins on`} value={startsOn} onChange={setStartsOn} isClearable />}
      </div>
      <TextArea label={t`What you say to them`} description={t`It stands in the letter.`} value={explanation} onChange={setExplanation} />
    </FormDialog>
  );
}
