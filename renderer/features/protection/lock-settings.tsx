import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { bridge } from '#bridge/bridge.ts';
import { changeSettings, useSettings } from '#bridge/settings.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { LOCK_KEY } from '#components/cover.ts';
import { HelpLink } from '#components/help-link.tsx';
import { KeyHint } from '#components/key-hint.tsx';
import { Section } from '#components/page.tsx';
import { Select } from '#components/select.tsx';
import { Switch } from '#components/switch.tsx';

const NEVER = 'never';
const PAUSES = ['5', '15', '30', '60'] as const;
const named = (minutes: string) => (minutes === '60' ? t`After an hour` : t`After ${minutes} minutes`);

/** When Heed locks by itself, and what reminders say meanwhile. Without a passphrase there is nothing to lock with. */
export function LockSettings({ hasPassphrase }: { readonly hasPassphrase: boolean }) {
  const { lock } = useSettings();
  const [hasFailed, setFailed] = useState(false);
  if (!hasPassphrase) {
    return (
      <Section title={t`Locking`} help={<HelpLink section="locking" label={t`How locking works`} />} className="border-t border-line pt-6">
        <p className="max-w-prose text-soft"><Trans>With a passphrase you can lock Heed, and it locks by itself while you are away.</Trans></p>
      </Section>
    );
  }
  const save = (change: Partial<Settings['lock']>) => {
    changeSettings({ lock: { ...lock, ...change } }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const minutes = lock.idleMinutes === null ? NEVER : String(lock.idleMinutes);
  const pauses = [...new Set([...PAUSES, ...(minutes === NEVER ? [] : [minutes])])].toSorted((a, b) => Number(a) - Number(b));
  return (
    <Section title={t`Locking`} help={<HelpLink section="locking" label={t`How locking works`} />} description={t`What you typed is saved first. A form that is still open keeps its words, out of sight.`} className="border-t border-line pt-6">
      <div className="grid max-w-prose gap-6">
        {hasFailed && <Banner tone="danger"><Trans>This was not saved. What was set before still holds.</Trans></Banner>}
        <p className="flex flex-wrap items-center gap-3">
          <Button onPress={() => void bridge.lock()}><Trans>Lock now</Trans></Button>
          <span className="text-sm text-soft">
            <Trans>From anywhere: <KeyHint keys={LOCK_KEY} /></Trans>
          </span>
        </p>
        <Select
          label={t`Lock when nothing was typed or clicked`}
          className="max-w-xs"
          options={[...pauses.map((key) => ({ key, label: named(key) })), { key: NEVER, label: t`Never` }]}
          value={minutes}
          onChange={(key) => save({ idleMinutes: key === NEVER ? null : Number(key) })}
        />
        <Switch isSelected={lock.onSleep} onChange={(onSleep) => save({ onSleep })} description={t`Also when the lid is closed.`}>
          <Trans>Lock when the computer sleeps</Trans>
        </Switch>
        <Switch isSelected={lock.showsReminders} onChange={(showsReminders) => save({ showsReminders })} description={t`Off: a locked Heed says “Something is due” and no more. On: reminders keep their texts until Heed is started anew.`}>
          <Trans>Show the texts of reminders while locked</Trans>
        </Switch>
      </div>
    </Section>
  );
}
