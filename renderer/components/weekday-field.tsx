import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { t } from '@lingui/core/macro';
import type { Weekday } from '#domain/calendar/calendar-date.ts';
import { FIELD, FieldHelp, FieldName, type FieldTexts } from './field.tsx';

const DAYS: readonly { readonly day: Weekday; readonly name: string; readonly short: string }[] = [
  { day: 1, name: t`Monday`, short: t`Mon` },
  { day: 2, name: t`Tuesday`, short: t`Tue` },
  { day: 3, name: t`Wednesday`, short: t`Wed` },
  { day: 4, name: t`Thursday`, short: t`Thu` },
  { day: 5, name: t`Friday`, short: t`Fri` },
  { day: 6, name: t`Saturday`, short: t`Sat` },
  { day: 7, name: t`Sunday`, short: t`Sun` },
];

export interface WeekdayFieldProps extends FieldTexts {
  readonly value: readonly Weekday[];
  /** In the order of the week. */
  readonly onChange: (days: Weekday[]) => void;
}

/** Some of the seven days of the week. */
export function WeekdayField({ value, onChange, ...texts }: WeekdayFieldProps) {
  return (
    <CheckboxGroup value={value.map(String)} onChange={(days) => onChange(days.map((day) => Number(day) as Weekday).sort((a, b) => a - b))} isInvalid={!!texts.error} validationBehavior="aria" className={FIELD}>
      <FieldName {...texts} />
      <div className="flex flex-wrap gap-1">
        {DAYS.map(({ day, name, short }) => (
          <AriaCheckbox
            key={day}
            value={String(day)}
            aria-label={name}
            className="flex min-h-9 min-w-12 items-center justify-center rounded-md border border-edge bg-sheet px-2 text-soft outline-offset-2 outline-accent data-focus-visible:outline-2 data-hovered:bg-press data-selected:border-accent data-selected:bg-accent-soft data-selected:font-medium data-selected:text-accent"
          >
            {short}
          </AriaCheckbox>
        ))}
      </div>
      <FieldHelp {...texts} />
    </CheckboxGroup>
  );
}
