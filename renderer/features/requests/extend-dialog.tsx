import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { lastDayToExtend, owedDay } from '#domain/requests/deadlines.ts';
import { agreeExtension } from '#domain/requests/extend.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { DateField } from '#components/date-field.tsx';
import { useToday } from '#data/clock.ts';
import { act } from './act.ts';
import { FormDialog } from '#components/form-dialog.tsx';

/** Proposed when nothing else is known: a month gives time to talk and to decide. */
const PROPOSED_DAYS = 28;

/** Notes a longer period for the decision that both sides agreed on, also after the fact. */
export function ExtendDialog({ request, onClose }: { readonly request: FlexibleRequest; readonly onClose: () => void }) {
  const today = useToday();
  const due = owedDay(request).on;
  const lastDay = lastDayToExtend(request);
  const [agreedOn, setAgreedOn] = useState<CalendarDate | null>(today);
  const [untilOn, setUntilOn] = useState<CalendarDate | null>(addDays(due > today ? due : today, PROPOSED_DAYS));
  const outcome = agreedOn === null || untilOn === null ? ({ kind: 'refused', reason: t`Choose both days.` } as const) : agreeExtension(request, { agreedOn, untilOn }, today);
  const rule = packOf(request.rule).extension;
  const save = async () =>
    agreedOn !== null && untilOn !== null && act(t`Agree on a longer period`, request.id, (stored) => agreeExtension(stored, { agreedOn, untilOn }, today), t`The decision is due by ${writtenDate(untilOn)} now.`);
  return (
    <FormDialog title={t`A longer period, agreed with them`} confirm={t`We agreed`} refusal={outcome.kind === 'refused' ? outcome.reason : null} onSave={save} onClose={onClose}>
      <p className="text-soft">
        {t`The decision is due by ${writtenDate(due)}.`} {agreedOn !== null && agreedOn > due && lastDay !== null && t`That day has passed: with retrospective effect this can be agreed until ${writtenDate(lastDay)}.`}
      </p>
      <div className="flex flex-wrap gap-4">
        <DateField label={t`Agreed on`} value={agreedOn} onChange={setAgreedOn} autoFocus />
        <DateField label={t`Decide by`} value={untilOn} onChange={setUntilOn} />
      </div>
      {rule && (
        <p className="text-sm text-soft">
          {rule.says} ({rule.source}.)
        </p>
      )}
    </FormDialog>
  );
}
