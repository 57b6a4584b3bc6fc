import { t } from '@lingui/core/macro';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { BOX, FIELD, FieldHelp, FieldName, type FieldTexts } from './field.tsx';
import { FLOAT } from './float.ts';
import { type Option, Options } from './list-box.tsx';

export interface ComboBoxProps<Key extends string> extends FieldTexts {
  readonly options: readonly Option<Key>[];
  readonly value: Key | null;
  /** Null when the text was emptied. */
  readonly onChange: (key: Key | null) => void;
  readonly placeholder?: string;
  /** Shown when nothing fits what was typed. */
  readonly empty?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  /** `input`: the list waits until something is typed or asked for by ↓. */
  readonly opensOn?: 'focus' | 'input';
  readonly className?: string;
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{Diacritic}/gu, '').toLowerCase();

/** Chooses one of many by typing part of its name; accents and case do not matter. */
export function ComboBox<Key extends string>({ label, isLabelHidden, description, error, options, value, onChange, placeholder = '', empty = t`Nothing fits.`, isDisabled = false, isRequired = false, autoFocus = false, opensOn = 'focus', className = '' }: ComboBoxProps<Key>) {
  const texts = { label, isLabelHidden, description, error };
  const [isTyping, setTyping] = useState(false);
  return (
    <AriaComboBox<Option<Key>>
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as Key | null)}
      defaultFilter={(text, typed) => !isTyping || fold(text).includes(fold(typed))}
      onInputChange={() => setTyping(true)}
      onOpenChange={(isOpen) => !isOpen && setTyping(false)}
      allowsEmptyCollection
      isDisabled={isDisabled}
      isRequired={isRequired}
      isInvalid={!!error}
      validationBehavior="aria"
      menuTrigger={opensOn}
      className={`${FIELD} ${className}`}
    >
      <FieldName {...texts} />
      <Group className={`${BOX} flex items-center px-0! py-0! focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent`}>
        <Input onFocus={({ currentTarget }) => currentTarget.select()} dir="auto" placeholder={placeholder} autoFocus={autoFocus} className="min-h-8.5 w-full min-w-0 bg-transparent px-3 outline-none!" />
        <Button className="flex w-9 shrink-0 items-center justify-center self-stretch text-soft">
          <IconChevronDown size="1rem" aria-hidden />
        </Button>
      </Group>
      <FieldHelp {...texts} />
      <Popover offset={4} className={`${FLOAT} w-(--trigger-width) min-w-48`}>
        <Options<Key> empty={empty} />
      </Popover>
    </AriaComboBox>
  );
}
