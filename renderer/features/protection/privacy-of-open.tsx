import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Protection } from '#domain/protection/protection.ts';
import { bridge } from '#bridge/bridge.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Section } from '#components/page.tsx';
import { Switch } from '#components/switch.tsx';
import { showToast } from '#components/toast.tsx';
import { LockSettings } from './lock-settings.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { RemovalDialog } from './removal-dialog.tsx';
import { RenewalDialog } from './renewal-dialog.tsx';
import { sentenceOf, troubles } from './refusal-words.ts';

type Open = Extract<Protection, { state: 'open' }>;

/** What opens Heed, the recovery key, and when it locks. */
export function PrivacyOfOpen({ protection }: { readonly protection: Open }) {
  const { hasPassphrase, opensByItself, keychain, trouble } = protection;
  const [asked, setAsked] = useState<'passphrase' | 'removal' | 'renewal' | null>(null);
  const [error, setError] = useState<string | null>(null);
  const close = () => setAsked(null);
  const choose = async (value: boolean) => setError(sentenceOf(await bridge.setOpensByItself(value)));

  return (
    <>
      <Section title={t`Heed is protected`} help={<HelpLink section="protection" label={t`How protection works`} />} description={meansOf(protection)}>
        <div className="grid max-w-prose justify-items-start gap-5">
          {trouble && <Banner tone="danger">{troubles[trouble]}</Banner>}
          {error && <Banner tone="danger">{error}</Banner>}
          <div className="flex flex-wrap gap-2">
            <Button onPress={() => setAsked('passphrase')}>{hasPassphrase ? t`Change the passphrase` : t`Set a passphrase`}</Button>
            <Button kind="quiet" onPress={() => setAsked('removal')}>
              {hasPassphrase ? t`Remove the passphrase` : t`Take the protection away`}
            </Button>
          </div>
          {hasPassphrase && (
            <Switch
              isSelected={opensByItself}
              isDisabled={keychain !== 'ready'}
              onChange={(value) => void choose(value)}
              description={keychain === 'ready' ? t`When you are logged in, this computer’s keychain opens Heed. Off: the passphrase is asked at each start.` : t`This needs a keychain, and this computer’s cannot be used right now.`}
            >
              <Trans>Open by itself at start</Trans>
            </Switch>
          )}
        </div>
      </Section>
      <Section title={t`Recovery key`} description={t`It opens Heed when the passphrase is forgotten, and backups when the computer is gone. Heed cannot show yours again; a new one takes its place.`} className="border-t border-line pt-6">
        <Button onPress={() => setAsked('renewal')}><Trans>Make a new recovery key</Trans></Button>
      </Section>
      <LockSettings hasPassphrase={hasPassphrase} />
      {asked === 'passphrase' && <PassphraseDialog hasPassphrase={hasPassphrase} onDone={() => showToast({ text: t`The new passphrase holds from now on.` })} onClose={close} />}
      {asked === 'removal' && <RemovalDialog protection={protection} onClose={close} />}
      {asked === 'renewal' && <RenewalDialog hasPassphrase={hasPassphrase} onClose={close} />}
    </>
  );
}

function meansOf({ hasPassphrase, opensByItself }: Open): string {
  if (!hasPassphrase) return t`Everything you write is sealed on this computer. Its keychain opens Heed when you are logged in.`;
  return opensByItself ? t`Everything you write is sealed on this computer. Heed opens by itself at start, and with your passphrase once it is locked.` : t`Everything you write is sealed on this computer. Your passphrase opens it at each start.`;
}
