import { parseTime, type Time } from '@internationalized/date';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import type { WallTime } from '#domain/calendar/calendar-date.ts';
import { SEGMENT } from './date-field.tsx';
import { BOX, FIELD, FieldHelp, FieldName, type FieldTexts } from './field.tsx';

export interface TimeFieldProps extends FieldTexts {
  readonly value: WallTime | null;
  readonly onChange: (at: WallTime | null) => void;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** A time on the wall clock, 24 hours. */
export function TimeField({ label, isLabelHidden, description, error, value, onChange, isRequired = false, isDisabled = false, className = '' }: TimeFieldProps) {
  const texts = { label, isLabelHidden, description, error };
  return (
    <AriaTimeField<Time>
      value={value ? parseTime(value) : null}
      onChange={(time) => onChange(time ? (time.toString().slice(0, 5) as WallTime) : null)}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={!!error}
      validationBehavior="aria"
      className={`${FIELD} ${className}`}
    >
      <FieldName {...texts} />
      <DateInput className={`${BOX} flex w-24! items-center px-2.5! focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent`}>{(segment) => <DateSegment segment={segment} className={SEGMENT} />}</DateInput>
      <FieldHelp {...texts} />
    </AriaTimeField>
  );
}
