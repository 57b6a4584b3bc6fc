import { useState } from 'react';
import type { PassphraseRemoval, Protection } from '#domain/protection/protection.ts';
import { bridge } from '#bridge/bridge.ts';
import { FormDialog } from '#components/form-dialog.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextField } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { sentenceOf } from './refusal-words.ts';

type Leaves = PassphraseRemoval['afterwards'];

/** Takes the passphrase away: the keychain opens Heed from then on, or nothing is sealed any more. */
export function RemovalDialog({ protection, onClose }: { readonly protection: Extract<Protection, { state: 'open' }>; readonly onClose: () => void }) {
  const canLeaveKeychain = protection.keychain === 'ready' && protection.hasPassphrase;
  const [leaves, setLeaves] = useState<Leaves>(canLeaveKeychain ? 'keychain' : 'plain');
  const [current, setCurrent] = useState('');
  const [error, setError] = useState<string | null>(null);
  const remove = async () => {
    const outcome = await bridge.removePassphrase({ current: protection.hasPassphrase ? current : null, afterwards: leaves });
    setError(sentenceOf(outcome));
    if (outcome.kind !== 'done') return false;
    if (leaves === 'keychain') showToast({ text: 'This computer’s keychain alone opens Heed from now on.' });
    return true;
  };
  return (
    <FormDialog title={protection.hasPassphrase ? 'Remove the passphrase' : 'Take the protection away'} confirm={leaves === 'plain' ? 'Take the protection away' : 'Remove it'} width="small" refusal={null} onSave={remove} onClose={onClose}>
      {canLeaveKeychain && (
        <RadioGroup<Leaves>
          label="What remains"
          value={leaves}
          onChange={setLeaves}
          options={[
            { key: 'keychain', label: 'The seal, opened by your login', detail: 'Heed can no longer be locked.' },
            { key: 'plain', label: 'No protection', detail: 'Everything is written anew, readable to anyone who gets at this disk.' },
          ]}
        />
      )}
      {!canLeaveKeychain && <p>Everything is then written anew, readable to anyone who gets at this disk or a copy of it. Nothing else changes, and you can protect Heed again at any time.</p>}
      {protection.hasPassphrase ? <TextField type="password" label="Passphrase" value={current} onChange={setCurrent} autoFocus={!canLeaveKeychain} error={error} /> : error && <p role="alert">{error}</p>}
    </FormDialog>
  );
}
