import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { fold } from '#domain/people/fold-name.ts';
import { LONGEST_LINE } from '#domain/record.ts';
import { BOX, FIELD, FieldHelp, FieldName, type FieldTexts } from './field.tsx';
import { FLOAT } from './float.ts';
import { type Option, Options } from './list-box.tsx';

interface NameFieldProps extends FieldTexts {
  /** Names that are offered; any other may be typed, too. */
  readonly names: readonly Option[];
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly onBlur?: () => void;
  readonly className?: string;
}

/** A name: one of those known, or somebody else's. */
export function NameField({ label, isLabelHidden, description, error, names, value, onChange, onBlur, className = '' }: NameFieldProps) {
  const texts = { label, isLabelHidden, description, error };
  return (
    <AriaComboBox<Option>
      defaultItems={names}
      inputValue={value}
      onInputChange={onChange}
      defaultFilter={(text, typed) => fold(text).includes(fold(typed))}
      allowsCustomValue
      isInvalid={!!error}
      validationBehavior="aria"
      className={`${FIELD} ${className}`}
      {...(onBlur ? { onBlur } : {})}
    >
      <FieldName {...texts} />
      <Input dir="auto" maxLength={LONGEST_LINE} className={BOX} />
      <FieldHelp {...texts} />
      <Popover offset={4} className={`${FLOAT} w-(--trigger-width) min-w-48`}>
        <Options />
      </Popover>
    </AriaComboBox>
  );
}
