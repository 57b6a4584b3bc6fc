import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { LockedTrouble, Protection } from '#domain/protection/protection.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { LoneScreen } from '#components/lone-screen.tsx';
import { ForgottenForm } from './forgotten-form.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { bridge } from '#bridge/bridge.ts';

type Locked = Extract<Protection, { state: 'locked' }>;

const TROUBLES: Readonly<Record<LockedTrouble, { readonly title: string; readonly next: string }>> = {
  'keychain-locked': { title: t`Your keychain is locked.`, next: t`Heed opens by itself as soon as this computer's keychain is open. Unlock the keychain, then try again.` },
  'keychain-refused': { title: t`The keychain no longer has the key to Heed.`, next: t`This happens after a new account or another computer. Your recovery key opens Heed; what you wrote is safe.` },
  'keys-missing': { title: t`The file with the keys to Heed is gone.`, next: t`Heed found no copy beside its backups either. If you have one elsewhere, its name begins with heed-keys: put it into the folder “backups” in the folder of Heed, and start Heed anew. What you wrote is safe.` },
};

/** All that a locked Heed shows: how it opens again. */
export function LockScreen({ protection }: { readonly protection: Locked }) {
  const { trouble, hasPassphrase } = protection;
  const [isForgotten, setForgotten] = useState(false);
  const canUseRecovery = trouble !== 'keys-missing';
  return (
    <LoneScreen title={t`Heed is locked`}>
      <IconLock size="2rem" stroke={1.5} aria-hidden className="mb-4 text-accent" />
      <h1 className="text-xl"><Trans>Heed is locked</Trans></h1>
      <p className="mt-1 mb-6 text-soft"><Trans>What you wrote is sealed on this computer. Reminders go on meanwhile.</Trans></p>
      {trouble !== null && (
        <div className="mb-6">
          <Banner tone="owed" title={TROUBLES[trouble].title}>
            {TROUBLES[trouble].next}
          </Banner>
        </div>
      )}
      {isForgotten ? (
        <ForgottenForm keychain={protection.keychain} onBack={() => setForgotten(false)} />
      ) : (
        <div className="grid gap-4">
          {hasPassphrase && <UnlockForm retryAt={protection.retryAt} />}
          {trouble === 'keychain-locked' && (
            <Button kind={hasPassphrase ? 'secondary' : 'primary'} className="justify-self-start" onPress={() => void bridge.unlock({ with: 'keychain' })}>
              <Trans>Try the keychain again</Trans>
            </Button>
          )}
          {canUseRecovery && (
            <Button kind="quiet" className="-ms-3.5 justify-self-start" onPress={() => setForgotten(true)}>
              {hasPassphrase ? t`Forgotten? Use the recovery key` : t`Use the recovery key`}
            </Button>
          )}
        </div>
      )}
    </LoneScreen>
  );
}
