import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { KeychainState, UnlockOutcome } from '#domain/protection/protection.ts';
import { readRecoveryKey } from '#domain/protection/recovery-key.ts';
import { bridge } from '#bridge/bridge.ts';
import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';
import { isChosen, noPassphrase, PassphraseFields } from './passphrase-fields.tsx';
import { sentenceOf } from './refusal-words.ts';

/** The way back in without the passphrase: the recovery key, and a new passphrase with it. */
export function ForgottenForm({ keychain, onBack }: { readonly keychain: KeychainState; readonly onBack: () => void }) {
  const [recoveryKey, setRecoveryKey] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [outcome, setOutcome] = useState<UnlockOutcome | null>(null);
  const [hasTried, setTried] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const isRead = readRecoveryKey(recoveryKey) !== null;
  // With a keychain Heed can go without a passphrase; otherwise nothing would open it the next time.
  const goesWithout = keychain === 'ready' && passphrase.typed === '' && passphrase.again === '';
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isRead || isOpening || !(goesWithout || isChosen(passphrase))) return;
    setOpening(true);
    const tried = await bridge.unlock({ with: 'recovery-key', recoveryKey, newPassphrase: goesWithout ? null : passphrase.typed });
    if (tried.kind === 'open') return; // main loads this window anew; until then it goes on saying that it opens
    setOutcome(tried);
    setOpening(false);
  };
  return (
    <form onSubmit={(event) => void open(event)} className="grid gap-4" noValidate>
      <TextField
        label={t`Recovery key`}
        description={t`Seven groups of four letters and digits, from the sheet you kept.`}
        value={recoveryKey}
        onChange={setRecoveryKey}
        autoFocus
        error={hasTried && !isRead ? t`This is not a whole recovery key, or a character of it is mistyped.` : outcome && sentenceOf(outcome)}
      />
      <PassphraseFields value={passphrase} onChange={setPassphrase} hasTried={hasTried && !goesWithout} />
      {keychain === 'ready' && <p className="text-sm text-soft"><Trans>Leave the passphrase empty, and this computer’s keychain opens Heed from now on.</Trans></p>}
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit" isDisabled={isOpening}>
          {isOpening ? t`Opening…` : t`Open Heed`}
        </Button>
        <Button onPress={onBack}><Trans>Back</Trans></Button>
      </div>
    </form>
  );
}
