import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
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
    if (leaves === 'keychain') showToast({ text: t`This computer’s keychain alone opens Heed from now on.` });
    return true;
  };
  return (
    <FormDialog title={protection.hasPassphrase ? t`Remove the passphrase` : t`Take the protection away`} confirm={leaves === 'plain' ? t`Take the protection away` : t`Remove it`} width="small" refusal={null} onSave={remove} onClose={onClose}>
      {canLeaveKeychain && (
        <RadioGroup<Leaves>
          label={t`What remains`}
          value={leaves}
          onChange={setLeaves}
          options={[
            { key: 'keychain', label: t`The seal, opened by your login`, detail: t`Heed can no longer be locked.` },
            { key: 'plain', label: t`No protection`, detail: t`Everything is written anew, readable to anyone who gets at this disk.` },
          ]}
        />
      )}
      {!canLeaveKeychain && <p><Trans>Everything is then written anew, readable to anyone who gets at this disk or a copy of it. Nothing else changes, and you can protect Heed again at any time.</Trans></p>}
      {protection.hasPassphrase ? <TextField type="password" label={t`Passphrase`} value={current} onChange={setCurrent} autoFocus={!canLeaveKeychain} error={error} /> : error && <p role="alert">{error}</p>}
    </FormDialog>
  );
}
