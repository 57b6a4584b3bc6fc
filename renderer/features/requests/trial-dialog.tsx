import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays, addMonths, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { decisionDay } from '#domain/requests/deadlines.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { beginTrial, needsExtension, proposedDecisionDay, proposedReview } from '#domain/requests/trial.ts';
import { Checkbox } from '#components/checkbox.tsx';
import { DateField } from '#components/date-field.tsx';
import { useToday } from '#data/clock.ts';
import { act } from './act.ts';
import { FormDialog } from '#components/form-dialog.tsx';

const PROPOSED_MONTHS = 3;

/** Agrees on a trial: start, end, a review before the end, and the longer period for the decision that it needs. */
export function TrialDialog({ request, onClose }: { readonly request: FlexibleRequest; readonly onClose: () => void }) {
  const today = useToday();
  const known = request.trial;
  const [fromOn, setFromOn] = useState<CalendarDate | null>(known?.fromOn ?? request.proposedFromOn ?? today);
  const [toOn, setToOn] = useState<CalendarDate | null>(known?.toOn ?? addDays(addMonths(fromOn ?? today, PROPOSED_MONTHS), -1));
  const [chosenReview, setReview] = useState<CalendarDate | null | undefined>(known?.reviewOn);
  const [chosenDecision, setDecision] = useState<CalendarDate | null | undefined>(undefined);
  const [isAgreed, setAgreed] = useState(false);
  const reviewOn = chosenReview === undefined && fromOn && toOn ? proposedReview(fromOn, toOn) : (chosenReview ?? null);
  const isExtended = toOn !== null && needsExtension(request, toOn);
  const decideBy = chosenDecision === undefined && toOn ? proposedDecisionDay(toOn) : (chosenDecision ?? null);
  const order = fromOn && toOn && reviewOn ? { fromOn, toOn, reviewOn, decideBy: isExtended && isAgreed ? decideBy : null } : null;
  const outcome = order === null ? ({ kind: 'refused', reason: t`Choose the days of the trial.` } as const) : beginTrial(request, order, today);
  const { trial: rule } = packOf(request.rule);
  return (
    <FormDialog
      title={t`Try it first`}
      confirm={t`Agree on the trial`}
      refusal={outcome.kind === 'refused' ? outcome.reason : null}
      onSave={async () => order !== null && act(t`Agree on a trial`, request.id, (stored) => beginTrial(stored, order, today), t`The trial runs to ${writtenDate(order.toOn)}.`)}
      onClose={onClose}
    >
      <div className="flex flex-wrap gap-4">
        <DateField label={t`From`} value={fromOn} onChange={setFromOn} autoFocus />
        <DateField label={t({ context: 'before a day', message: 'To' })} value={toOn} onChange={setToOn} />
        <DateField label={t`Review on`} description={t`Before the end, while you can still go on or stop.`} value={reviewOn} onChange={setReview} />
      </div>
      {isExtended && (
        <fieldset className="grid gap-3 rounded-md border border-owed/40 bg-owed-soft px-4 py-3">
          <legend className="sr-only"><Trans>A longer period for the decision</Trans></legend>
          <p>{t`The decision is due by ${writtenDate(decisionDay(request).on)}, and a trial does not stop that. Agree with them on a day after the trial.`}</p>
          <DateField label={t`Decide by`} value={decideBy} onChange={setDecision} className="w-56" />
          <Checkbox isSelected={isAgreed} onChange={setAgreed} description={t`The trial agreement says so; give it to them to confirm it in writing.`}>
            <Trans>They agreed today to this longer period</Trans>
          </Checkbox>
        </fieldset>
      )}
      {rule && (
        <p className="text-sm text-soft">
          {rule.says} ({rule.source}.)
        </p>
      )}
    </FormDialog>
  );
}
