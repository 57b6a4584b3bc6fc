import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { RecoveryKey } from '#domain/protection/protection.ts';
import { bridge } from '#bridge/bridge.ts';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { TextField } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { RecoveryKeyStep } from './recovery-key-step.tsx';
import { sentenceOf } from './refusal-words.ts';

/** A new recovery key in the place of one that was lost, or seen by somebody. The old one opens nothing made afterwards. */
export function RenewalDialog({ hasPassphrase, onClose }: { readonly hasPassphrase: boolean; readonly onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [recoveryKey, setRecoveryKey] = useState<RecoveryKey | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const show = async (event: FormEvent) => {
    event.preventDefault();
    setRecoveryKey(await bridge.makeRecoveryKey());
  };
  const renew = async (key: RecoveryKey) => {
    setBusy(true);
    const outcome = await bridge.renewRecoveryKey({ current: hasPassphrase ? passphrase : null, recoveryKey: key.text });
    setBusy(false);
    setError(sentenceOf(outcome));
    if (outcome.kind !== 'done') return;
    showToast({ text: t`The new recovery key holds from now on. Backups made before still open with the old one.` });
    onClose();
  };
  return (
    <Dialog title={t`Make a new recovery key`} isOpen onClose={onClose}>
      {recoveryKey ? (
        <RecoveryKeyStep recoveryKey={recoveryKey} confirm={t`Use this key from now on`} error={error} isBusy={isBusy} onKept={() => void renew(recoveryKey)} onBack={() => setRecoveryKey(null)} />
      ) : (
        <form onSubmit={(event) => void show(event)} className="grid gap-4">
          <p><Trans>The key you have now ceases to open Heed once you have the new one at hand. Backups made until today still open with it, so keep it as long as you keep them.</Trans></p>
          {hasPassphrase && <TextField type="password" label={t`Passphrase`} value={passphrase} onChange={setPassphrase} autoFocus error={error} />}
          <Button kind="primary" type="submit" className="justify-self-start" isDisabled={hasPassphrase && passphrase === ''}>
            <Trans>Show the new key</Trans>
          </Button>
        </form>
      )}
    </Dialog>
  );
}
