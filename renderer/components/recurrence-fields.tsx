import { t } from '@lingui/core/macro';
import type { Recurrence } from '#domain/reminders/own-reminder.ts';
import { DateField } from './date-field.tsx';
import { NumberField } from './number-field.tsx';
import { WeekdayField } from './weekday-field.tsx';

const UNITS = { day: t`days`, week: t`weeks`, month: t`months`, year: t`years` } as const;

/** How something repeats. */
export function RecurrenceFields({ value, onChange }: { readonly value: Recurrence; readonly onChange: (value: Recurrence) => void }) {
  return (
    <div className="flex flex-wrap gap-4">
      <NumberField label={t`Every`} value={value.every} onChange={(every) => onChange({ ...value, every: every ?? 1 })} min={1} max={366} unit={UNITS[value.unit]} />
      <DateField label={t`Last day`} value={value.untilOn} onChange={(untilOn) => onChange({ ...value, untilOn })} isClearable description={t`Empty: it goes on.`} />
      {value.unit === 'week' && <WeekdayField label={t`On`} value={value.weekdays} onChange={(weekdays) => onChange({ ...value, weekdays })} description={t`None: the weekday of the first day.`} />}
    </div>
  );
}
