import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { addMonths } from '#domain/calendar/calendar-date.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import { Button, IconButton } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import type { EditedRecord } from '#data/use-edited-record.ts';

/** When both look at the plan again. Heed reminds of each. */
export function ReviewDates({ plan }: { readonly plan: EditedRecord<DevelopmentPlan> }) {
  const { reviewOns, fromOn } = plan.value;
  const save = (change: (dates: DevelopmentPlan['reviewOns']) => DevelopmentPlan['reviewOns']) => plan.act(t`Change review dates`, (record) => ({ ...record, reviewOns: change(record.reviewOns) }));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium"><Trans>Review dates</Trans></legend>
      <ul className="grid gap-2">
        {reviewOns.map((on, index) => (
          <li key={index} className="flex items-start gap-1">
            <DateField label={t`Review ${index + 1}`} isLabelHidden value={on} onChange={(next) => next && save((dates) => dates.with(index, next))} />
            <IconButton label={t`Delete review ${index + 1}`} icon={<IconTrash size="1.125rem" aria-hidden />} onPress={() => save((dates) => dates.toSpliced(index, 1))} />
          </li>
        ))}
      </ul>
      <Button size="small" className="mt-2" onPress={() => save((dates) => [...dates, addMonths(dates.toSorted().at(-1) ?? fromOn, 3)])}>
        <Trans>
          <IconPlus size="1rem" aria-hidden />
          Add a review date
        </Trans>
      </Button>
    </fieldset>
  );
}
