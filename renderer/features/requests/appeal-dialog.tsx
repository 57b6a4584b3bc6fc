import { useState } from 'react';
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
  { key: 'stands', label: 'The decision stands' },
  { key: 'agreed', label: 'Agreed after all' },
] as const;

/** Decides an appeal. */
export function AppealDialog({ request, onClose }: { readonly request: FlexibleRequest; readonly onClose: () => void }) {
  const today = useToday();
  const [outcome, setOutcome] = useState<AppealOutcome['outcome'] | null>(null);
  const [on, setOn] = useState<CalendarDate | null>(today);
  const [startsOn, setStartsOn] = useState<CalendarDate | null>(request.proposedFromOn);
  const [explanation, setExplanation] = useState('');
  const order = outcome !== null && on !== null ? { outcome, on, explanation, startsOn } : null;
  const result = order === null ? ({ kind: 'refused', reason: 'Say what came of it, and when you told them.' } as const) : decideAppeal(request, order, today);
  return (
    <FormDialog
      title="The outcome of the appeal"
      confirm="Decide"
      refusal={result.kind === 'refused' ? result.reason : null}
      onSave={async () => order !== null && act('Decide appeal', request.id, (stored) => decideAppeal(stored, order, today), 'The appeal is decided. The letter is ready.')}
      onClose={onClose}
    >
      <RadioGroup label="Outcome" options={outcomes} value={outcome} onChange={setOutcome} layout="row" />
      <div className="flex flex-wrap gap-4">
        <DateField label="Told them in writing on" value={on} onChange={setOn} className="w-56" />
        {outcome === 'agreed' && <DateField label="Begins on" value={startsOn} onChange={setStartsOn} isClearable />}
      </div>
      <TextArea label="What you say to them" description="It stands in the letter." value={explanation} onChange={setExplanation} />
    </FormDialog>
  );
}
