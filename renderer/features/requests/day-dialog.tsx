import { useState } from 'react';
import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { Transition } from '#domain/transition.ts';
import { DateField } from '#components/date-field.tsx';
import { useToday } from '#data/clock.ts';
import { act } from './act.ts';
import { FormDialog } from '#components/form-dialog.tsx';

/** A step of a request that needs nothing but its day. */
export interface DayStep {
  readonly title: string;
  readonly field: string;
  readonly explanation: string;
  readonly confirm: string;
  /** What an undo of it is called. */
  readonly label: string;
  readonly said: string;
  readonly rule: (request: FlexibleRequest, on: CalendarDate, today: CalendarDate) => Transition<FlexibleRequest>;
}

/** Asks for the day of a step and takes it. */
export function DayDialog({ request, step, onClose }: { readonly request: FlexibleRequest; readonly step: DayStep; readonly onClose: () => void }) {
  const today = useToday();
  const [on, setOn] = useState<CalendarDate | null>(today);
  const outcome = on === null ? ({ kind: 'refused', reason: t`Choose a day.` } as const) : step.rule(request, on, today);
  return (
    <FormDialog
      title={step.title}
      confirm={step.confirm}
      width="small"
      refusal={outcome.kind === 'refused' ? outcome.reason : null}
      onSave={async () => on !== null && act(step.label, request.id, (stored) => step.rule(stored, on, today), step.said)}
      onClose={onClose}
    >
      <p className="text-soft">{step.explanation}</p>
      <DateField label={step.field} value={on} onChange={setOn} autoFocus className="w-56" />
    </FormDialog>
  );
}
