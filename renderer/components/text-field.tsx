import type { KeyboardEvent, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { LONGEST_LINE } from '#domain/record.ts';
import { BOX, FIELD, FieldHelp, FieldName, type FieldTexts } from './field.tsx';
import { FieldHints } from './wording/field-hints.tsx';

interface SharedProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly className?: string;
}

export interface TextFieldProps extends SharedProps {
  readonly type?: 'text' | 'email' | 'password' | undefined;
  /** What is typed is about somebody: it is read for what is worth a second look. */
  readonly isAboutPerson?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({ label, isLabelHidden, description, error, placeholder = '', inputRef, maxLength = LONGEST_LINE, className = '', onBlur, onKeyDown, type = 'text', isRequired = false, isDisabled = false, autoFocus = false, isAboutPerson = false, value, onChange }: TextFieldProps) {
  const texts = { label, isLabelHidden, description, error };
  return (
    <AriaTextField {...{ value, onChange, type, isRequired, isDisabled, autoFocus }} isInvalid={!!error} validationBehavior="aria" className={`${FIELD} ${className}`}>
      <FieldName {...texts} />
      <Input {...(inputRef ? { ref: inputRef } : {})} dir="auto" maxLength={maxLength} placeholder={placeholder} onBlur={() => onBlur?.()} onKeyDown={(event) => onKeyDown?.(event)} className={BOX} />
      <FieldHelp {...texts} />
      {isAboutPerson && <FieldHints text={value} />}
    </AriaTextField>
  );
}

export interface TextAreaProps extends SharedProps {
  /** Lines shown when empty; it grows with its text. */
  readonly rows?: number;
  /** Longer texts are about somebody unless said otherwise: they are read for what is worth a second look. */
  readonly isAboutPerson?: boolean;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text, growing with what is typed. */
export function TextArea({ label, isLabelHidden, description, error, placeholder = '', inputRef, maxLength = 1_000_000, rows = 3, className = '', onBlur, onKeyDown, isRequired = false, isDisabled = false, autoFocus = false, isAboutPerson = true, value, onChange }: TextAreaProps) {
  const texts = { label, isLabelHidden, description, error };
  return (
    <AriaTextField {...{ value, onChange, isRequired, isDisabled, autoFocus }} isInvalid={!!error} validationBehavior="aria" className={`${FIELD} ${className}`}>
      <FieldName {...texts} />
      <AriaTextArea {...(inputRef ? { ref: inputRef } : {})} dir="auto" rows={rows} maxLength={maxLength} placeholder={placeholder} onBlur={() => onBlur?.()} onKeyDown={(event) => onKeyDown?.(event)} className={`${BOX} field-sizing-content max-h-[60vh] resize-y py-1.5`} style={{ minHeight: `${rows * 1.5 + 0.875}rem` }} />
      <FieldHelp {...texts} />
      {isAboutPerson && <FieldHints text={value} />}
    </AriaTextField>
  );
}
