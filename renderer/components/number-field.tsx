import { IconMinus, IconPlus } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { BOX, FIELD, FieldHelp, FieldName, type FieldTexts } from './field.tsx';

export interface NumberFieldProps extends FieldTexts {
  readonly value: number | null;
  /** Null when the field was emptied. Called when the number is finished (blur, Enter, a step), not at each digit. */
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** What is counted, after the number: "days". */
  readonly unit?: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

const STEP = 'flex w-8 shrink-0 items-center justify-center self-stretch text-soft hover:bg-press hover:text-ink data-disabled:opacity-40';

export function NumberField({ label, isLabelHidden, description, error, value, onChange, min, max, step = 1, unit, isDisabled = false, className = '' }: NumberFieldProps) {
  const texts = { label, isLabelHidden, description, error };
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      step={step}
      isDisabled={isDisabled}
      isInvalid={!!error}
      validationBehavior="aria"
      className={`${FIELD} ${className}`}
    >
      <FieldName {...texts} />
      <div className="flex items-center gap-2">
        <Group className={`${BOX} flex w-32! items-center overflow-hidden px-0! py-0! focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent`}>
          <Button slot="decrement" className={STEP}>
            <IconMinus size="1rem" aria-hidden />
          </Button>
          <Input className="min-h-8.5 w-full min-w-0 bg-transparent text-center tabular-nums outline-none!" />
          <Button slot="increment" className={STEP}>
            <IconPlus size="1rem" aria-hidden />
          </Button>
        </Group>
        {unit && <span className="text-soft">{unit}</span>}
      </div>
      <FieldHelp {...texts} />
    </AriaNumberField>
  );
}
