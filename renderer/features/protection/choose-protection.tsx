import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { KeychainState, ProtectRequest } from '#domain/protection/protection.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { isChosen, noPassphrase, PassphraseFields } from './passphrase-fields.tsx';

export type Means = Omit<ProtectRequest, 'recoveryKey'>;
type Choice = 'keychain' | 'both' | 'passphrase';

interface ChooseProtectionProps {
  readonly keychain: KeychainState;
  readonly onChoose: (means: Means) => void;
  readonly onNotNow: () => void;
}

/** What shall open Heed. Without a keychain there is only the passphrase to choose. */
export function ChooseProtection({ keychain, onChoose, onNotNow }: ChooseProtectionProps) {
  const hasKeychain = keychain === 'ready';
  const [choice, setChoice] = useState<Choice>(hasKeychain ? 'both' : 'passphrase');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [hasTried, setTried] = useState(false);
  const needsPassphrase = choice !== 'keychain';
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (needsPassphrase && !isChosen(passphrase)) return;
    onChoose({ passphrase: needsPassphrase ? passphrase.typed : null, opensByItself: choice !== 'passphrase' });
  };
  return (
    <form onSubmit={goOn} className="grid gap-5" noValidate>
      {keychain === 'locked' && <Banner><Trans>This computer’s keychain is locked. Once it is unlocked, Heed can open by itself; a passphrase does without it.</Trans></Banner>}
      {keychain === 'none' && <p className="text-soft"><Trans>This computer has no keychain that Heed could rely on, so a passphrase opens it at each start.</Trans></p>}
      {hasKeychain && (
        <RadioGroup<Choice>
          label={t`What opens Heed`}
          value={choice}
          onChange={setChoice}
          options={[
            { key: 'both', label: t`Your login, and a passphrase once it is locked`, detail: t`Heed opens by itself when you are logged in. You can lock it, and it locks when you are away.` },
            { key: 'passphrase', label: t`A passphrase at every start`, detail: t`The strictest: not even this computer’s keychain knows the key.` },
            { key: 'keychain', label: t`Your login alone`, detail: t`Nothing to type and nothing to lock. Whoever sits at your open session can open Heed.` },
          ]}
        />
      )}
      {needsPassphrase && <PassphraseFields value={passphrase} onChange={setPassphrase} hasTried={hasTried} />}
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" type="submit">
          <Trans>Go on</Trans>
        </Button>
        <Button kind="quiet" onPress={onNotNow}>
          <Trans>Not now</Trans>
        </Button>
      </div>
      <p className="max-w-prose text-sm text-soft"><Trans>“Not now” leaves what you write readable to anyone who gets at this disk or a copy of it. Heed does not ask again; Settings, Privacy is where to change it.</Trans></p>
    </form>
  );
}
