import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { FIELD, FieldHelp, FieldName, type FieldTexts } from './field.tsx';
import type { Option } from './list-box.tsx';

export interface RadioGroupProps<Key extends string> extends FieldTexts {
  readonly options: readonly Option<Key>[];
  readonly value: Key | null;
  readonly onChange: (key: Key) => void;
  /** `row` puts short options beside each other. */
  readonly layout?: 'column' | 'row';
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** Chooses one of very few, all in sight. */
export function RadioGroup<Key extends string>({ label, isLabelHidden, description, error, options, value, onChange, layout = 'column', isDisabled = false, className = '' }: RadioGroupProps<Key>) {
  const texts = { label, isLabelHidden, description, error };
  return (
    <AriaRadioGroup value={value} onChange={(key) => onChange(key as Key)} orientation={layout === 'row' ? 'horizontal' : 'vertical'} isDisabled={isDisabled} isInvalid={!!error} validationBehavior="aria" className={`${FIELD} ${className}`}>
      <FieldName {...texts} />
      <div className={layout === 'row' ? 'flex flex-wrap gap-x-5 gap-y-1' : 'flex flex-col gap-1.5'}>
        {options.map((option) => (
          <Radio key={option.key} value={option.key} isDisabled={option.isDisabled ?? false} className="group/radio flex items-start gap-2.5 outline-none! data-disabled:opacity-60">
            <span className="mt-[0.1875rem] flex size-[1.125rem] shrink-0 items-center justify-center rounded-full border border-edge bg-sheet outline-offset-2 outline-accent group-data-focus-visible/radio:outline-2 group-data-selected/radio:border-accent">
              <span className="size-2.5 rounded-full group-data-selected/radio:bg-accent" />
            </span>
            <span className="min-w-0">
              {option.label}
              {option.detail && <span className="block text-sm text-soft">{option.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldHelp {...texts} />
    </AriaRadioGroup>
  );
}
