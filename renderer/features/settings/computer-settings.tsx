import { useEffect, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { AutostartState, Facts } from '#domain/bridge.ts';
import { bridge } from '#bridge/bridge.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { Switch } from '#components/switch.tsx';
import { showToast } from '#components/toast.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

/** What Heed does on this computer, and where it keeps things. */
export function ComputerSettings() {
  const { closeToTray, startAtLogin } = useSettings();
  const { save, error } = useSave();
  const [facts, setFacts] = useState<Facts>();
  const [autostart, setAutostart] = useState<AutostartState>();
  useEffect(() => {
    void bridge.readFacts().then(setFacts);
  }, []);
  // Main follows the setting; what the system made of it is read after each change.
  useEffect(() => {
    void bridge.readAutostart().then(setAutostart);
  }, [startAtLogin]);
  const cannotStart = autostart === 'unavailable';

  return (
    <SettingGroup title={t`On this computer`} description={t`Reminders need Heed to run, be it without a window.`} error={error}>
      <Switch isSelected={closeToTray} onChange={(value) => save({ closeToTray: value })} description={t`Closing the window leaves Heed in the tray, so that reminders arrive. Off: closing ends Heed, and reminders wait until you start it again.`}>
        <Trans>Stay in the tray when the window is closed</Trans>
      </Switch>
      <Switch
        isSelected={startAtLogin}
        isDisabled={cannotStart}
        onChange={(value) => save({ startAtLogin: value })}
        description={cannotStart ? t`This way of running Heed cannot be started by the system.` : t`Heed starts quietly in the tray when you log in to this computer.`}
      >
        <Trans>Start when you log in</Trans>
      </Switch>
      {facts && (
        <div className="text-sm text-soft">
          <p>
            <Trans>Everything is kept in <span className="font-mono break-all text-ink">{facts.userDataPath}</span> on this computer. Nothing leaves it.</Trans>
          </p>
          <Button size="small" className="mt-3" onPress={() => void bridge.copyText(facts.userDataPath).then(() => showToast({ text: t`Copied the path of the folder.` }))}>
            <Trans>Copy the path</Trans>
          </Button>
        </div>
      )}
    </SettingGroup>
  );
}
