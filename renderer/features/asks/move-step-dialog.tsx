import { useState } from 'react';
import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Recovery, RecoveryStepKind } from '#domain/recoveries/recovery.ts';
import { moveStep } from '#domain/recoveries/transitions.ts';
import { DateField } from '#components/date-field.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { useToday } from '#data/clock.ts';
import { changeRecovery } from '#data/recoveries.ts';
import { undo } from '#data/undo.ts';
import { stepNames } from './ask-words.ts';

/** Means a step for another day. */
export function MoveStepDialog({ recovery, step, onClose }: { readonly recovery: Recovery; readonly step: RecoveryStepKind; readonly onClose: () => void }) {
  const today = useToday();
  const [dueOn, setDueOn] = useState<CalendarDate | null>(recovery.steps[step].dueOn);
  const save = async () => dueOn !== null && sayOutcome(await changeRecovery(t`Move a step`, recovery.id, (stored) => moveStep(stored, step, dueOn, today)), t`Moved.`, undo) !== null;
  return (
    <FormDialog title={t`Another day`} confirm={t`Move`} width="small" refusal={dueOn === null ? t`Choose a day.` : null} onSave={save} onClose={onClose}>
      <DateField label={stepNames[step]} value={dueOn} onChange={setDueOn} autoFocus className="w-56" />
    </FormDialog>
  );
}
