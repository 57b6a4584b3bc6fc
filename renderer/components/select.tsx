import { t } from '@lingui/core/macro';
import { IconChevronDown } from '@tabler/icons-react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { BOX, FIELD, FieldHelp, FieldName, type FieldTexts } from './field.tsx';
import { FLOAT } from './float.ts';
import { type Option, Options } from './list-box.tsx';

export interface SelectProps<Key extends string> extends FieldTexts {
  readonly options: readonly Option<Key>[];
  readonly value: Key | null;
  readonly onChange: (key: Key) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly className?: string;
}

/** Chooses one of a few. For many, `ComboBox` lets one type. */
export function Select<Key extends string>({ label, isLabelHidden, description, error, options, value, onChange, placeholder = t`Choose`, isDisabled = false, isRequired = false, className = '' }: SelectProps<Key>) {
  const texts = { label, isLabelHidden, description, error };
  return (
    <AriaSelect value={value} onChange={(key) => key !== null && onChange(key as Key)} placeholder={placeholder} isDisabled={isDisabled} isRequired={isRequired} isInvalid={!!error} validationBehavior="aria" className={`${FIELD} ${className}`}>
      <FieldName {...texts} />
      <Button className={`${BOX} flex cursor-default items-center gap-2 text-start`}>
        <SelectValue<Option<Key>> className="min-w-0 flex-1 truncate data-placeholder:text-faint">{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <IconChevronDown size="1rem" aria-hidden className="shrink-0 text-soft" />
      </Button>
      <FieldHelp {...texts} />
      <Popover offset={4} className={`${FLOAT} min-w-(--trigger-width)`}>
        <Options options={options} />
      </Popover>
    </AriaSelect>
  );
}
