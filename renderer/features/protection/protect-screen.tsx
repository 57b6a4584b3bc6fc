import { useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { RecoveryKey } from '#domain/protection/protection.ts';
import { bridge } from '#bridge/bridge.ts';
import { useProtection } from '#bridge/protection.ts';
import { changeSettings, useSettings } from '#bridge/settings.ts';
import { Banner } from '#components/banner.tsx';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Page } from '#components/page.tsx';
import { showToast } from '#components/toast.tsx';
import { ChooseProtection, type Means } from './choose-protection.tsx';
import { RecoveryKeyStep } from './recovery-key-step.tsx';
import { sentenceOf, troubles } from './refusal-words.ts';

/** Asks how what is written here shall be protected, hands over the recovery key, and begins. */
export function ProtectScreen() {
  const navigate = useNavigate();
  const protection = useProtection();
  const { firstRunDone } = useSettings();
  const [chosen, setChosen] = useState<Means | null>(null);
  const [recoveryKey, setRecoveryKey] = useState<RecoveryKey | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  if (protection.state !== 'plain') {
    return (
      <Page title={t`Heed is protected`} width="prose">
        <EmptyState title={t`What you write is sealed on this computer.`} actions={<ButtonLink to={firstRunDone ? '/today' : '/welcome'} kind="primary">{firstRunDone ? t`Go to Today` : t`Go on`}</ButtonLink>}>
          <p><Trans>Settings, Privacy says what protects it, and changes it.</Trans></p>
        </EmptyState>
      </Page>
    );
  }

  const choose = async (means: Means) => {
    setChosen(means);
    setRecoveryKey(await bridge.makeRecoveryKey());
  };
  const notNow = async () => {
    await changeSettings({ protectionAsked: true });
    showToast({ text: t`Heed is not protected. Settings, Privacy is where to change that.` });
    void navigate(firstRunDone ? '/today' : '/welcome');
  };
  const protect = async (means: Means, key: RecoveryKey) => {
    setBusy(true);
    await changeSettings({ protectionAsked: true });
    setError(sentenceOf(await bridge.protect({ ...means, recoveryKey: key.text })));
    setBusy(false);
  };

  return (
    <Page title={recoveryKey ? t`Keep this key` : t`Keep it between you and them`} subtitle={recoveryKey ? t`Heed shows it this once.` : t`People tell you things in confidence. Heed can seal all of it on this computer, so that nobody else reads it there.`} actions={<HelpLink section="protection" label={t`How protection works`} />} width="prose">
      {protection.trouble && (
        <div className="mb-6">
          <Banner tone="danger">{troubles[protection.trouble]}</Banner>
        </div>
      )}
      {chosen && recoveryKey ? (
        <RecoveryKeyStep recoveryKey={recoveryKey} confirm={t`Protect Heed`} error={error} isBusy={isBusy} onKept={() => void protect(chosen, recoveryKey)} onBack={() => setRecoveryKey(null)} />
      ) : (
        <ChooseProtection keychain={protection.keychain} onChoose={(means) => void choose(means)} onNotNow={() => void notNow()} />
      )}
    </Page>
  );
}
