import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { bridge } from '#bridge/bridge.ts';
import { FormDialog } from '#components/form-dialog.tsx';
import { TextField } from '#components/text-field.tsx';
import { isChosen, noPassphrase, PassphraseFields } from './passphrase-fields.tsx';
import { sentenceOf } from './refusal-words.ts';

interface PassphraseDialogProps {
  readonly hasPassphrase: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Sets the first passphrase, or another in its place. */
export function PassphraseDialog({ hasPassphrase, onDone, onClose }: PassphraseDialogProps) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [hasTried, setTried] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const save = async () => {
    setTried(true);
    if (!isChosen(next)) return false;
    const outcome = await bridge.changePassphrase({ current: hasPassphrase ? current : null, next: next.typed });
    setError(sentenceOf(outcome));
    if (outcome.kind !== 'done') return false;
    onDone();
    return true;
  };
  return (
    <FormDialog title={hasPassphrase ? t`Change the passphrase` : t`Set a passphrase`} confirm={hasPassphrase ? t`Change it` : t`Set it`} width="small" refusal={null} onSave={save} onClose={onClose}>
      {hasPassphrase && <TextField type="password" label={t`Passphrase you have now`} value={current} onChange={setCurrent} autoFocus error={error} />}
      <PassphraseFields value={next} onChange={setNext} hasTried={hasTried} autoFocus={!hasPassphrase} />
      {!hasPassphrase && error && <p role="alert">{error}</p>}
    </FormDialog>
  );
}
