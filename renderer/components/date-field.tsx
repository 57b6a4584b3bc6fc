import { CalendarDate as AriaDate, parseDate } from '@internationalized/date';
import { t } from '@lingui/core/macro';
import { IconCalendar, IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { BOX, FIELD, FieldHelp, FieldName, type FieldTexts } from './field.tsx';
import { FLOAT } from './float.ts';

export interface DateFieldProps extends FieldTexts {
  readonly value: CalendarDate | null;
  readonly onChange: (on: CalendarDate | null) => void;
  readonly min?: CalendarDate | undefined;
  readonly max?: CalendarDate | undefined;
  /** Lets one empty it again with a button. */
  readonly isClearable?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

const toAria = (on: CalendarDate): AriaDate => parseDate(on);
export const SEGMENT = 'rounded px-0.5 tabular-nums outline-none! data-focused:bg-accent data-focused:text-on-accent data-placeholder:text-faint data-focused:data-placeholder:text-on-accent';
const ARROW = 'flex size-8 items-center justify-center rounded-md text-soft hover:bg-press hover:text-ink data-disabled:opacity-40';

/** A day on the calendar, typed part by part or picked. Also usable without a mouse: arrow keys change each part. */
export function DateField({ label, isLabelHidden, description, error, value, onChange, min, max, isClearable = false, isRequired = false, isDisabled = false, autoFocus = false, className = '' }: DateFieldProps) {
  const texts = { label, isLabelHidden, description, error };
  return (
    <DatePicker<AriaDate>
      value={value ? toAria(value) : null}
      onChange={(date) => onChange(date ? (date.toString() as CalendarDate) : null)}
      minValue={min ? toAria(min) : null}
      maxValue={max ? toAria(max) : null}
      granularity="day"
      shouldForceLeadingZeros
      isRequired={isRequired}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={!!error}
      validationBehavior="aria"
      className={`${FIELD} ${className}`}
    >
      <FieldName {...texts} />
      <Group className={`${BOX} flex w-auto! min-w-44 items-center px-0! py-0! focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent`}>
        <DateInput className="flex min-w-0 flex-1 items-center px-2.5">{(segment) => <DateSegment segment={segment} className={SEGMENT} />}</DateInput>
        {isClearable && value && (
          // Its own button: React Aria would hand a slotless one the picker's press.
          <button type="button" aria-label={t`Empty: ${label}`} onClick={() => onChange(null)} className="flex size-7 shrink-0 items-center justify-center rounded text-soft hover:bg-press">
            <IconX size="1rem" aria-hidden />
          </button>
        )}
        <Button className="flex w-9 shrink-0 items-center justify-center self-stretch text-soft hover:text-ink">
          <IconCalendar size="1.125rem" aria-hidden />
        </Button>
      </Group>
      <FieldHelp {...texts} />
      <Popover offset={4} className={FLOAT}>
        <Dialog className="p-3 outline-none">
          <Calendar>
            <header className="mb-2 flex items-center">
              <Button slot="previous" className={ARROW}>
                <IconChevronLeft size="1.125rem" aria-hidden />
              </Button>
              <Heading className="flex-1 text-center font-medium" />
              <Button slot="next" className={ARROW}>
                <IconChevronRight size="1.125rem" aria-hidden />
              </Button>
            </header>
            <CalendarGrid className="[&_th]:pb-1 [&_th]:text-sm [&_th]:font-normal [&_th]:text-soft">
              {(date) => (
                <CalendarCell
                  date={date}
                  className="m-px flex size-8 cursor-default items-center justify-center rounded-md text-sm tabular-nums data-disabled:text-faint data-hovered:bg-press data-outside-month:invisible data-selected:bg-accent data-selected:text-on-accent data-today:font-medium data-today:underline"
                />
              )}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
