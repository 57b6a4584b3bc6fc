import { t } from '@lingui/core/macro';
import { isLongEnough } from '#domain/protection/passphrase.ts';
import { TextField } from '#components/text-field.tsx';
import { TOO_SHORT } from './refusal-words.ts';

export interface NewPassphrase {
  readonly typed: string;
  readonly again: string;
}

export const noPassphrase: NewPassphrase = { typed: '', again: '' };

/** Whether both fields hold the same passphrase, and one that is long enough. */
export const isChosen = ({ typed, again }: NewPassphrase): boolean => isLongEnough(typed) && typed === again;

interface PassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  /** Whether the person tried to go on: only then is said what is missing. */
  readonly hasTried: boolean;
  readonly autoFocus?: boolean;
}

/** A passphrase to be set, typed twice, as nobody sees what is typed. */
export function PassphraseFields({ value, onChange, hasTried, autoFocus = false }: PassphraseFieldsProps) {
  const { typed, again } = value;
  return (
    <>
      <TextField
        type="password"
        label={t`New passphrase`}
        description={t`Four or five words that do not belong together are easy to keep in mind and hard to guess.`}
        value={typed}
        onChange={(next) => onChange({ ...value, typed: next })}
        autoFocus={autoFocus}
        error={hasTried && !isLongEnough(typed) ? TOO_SHORT : null}
      />
      <TextField type="password" label={t`The same again`} value={again} onChange={(next) => onChange({ ...value, again: next })} error={hasTried && isLongEnough(typed) && again !== typed ? t`These are not the same.` : null} />
    </>
  );
}
