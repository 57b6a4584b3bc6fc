import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import type { CaptureShortcutState } from '#domain/bridge.ts';
import { bridge } from '#bridge/bridge.ts';
import { useSettings } from '#bridge/settings.ts';
import { HelpLink } from '#components/help-link.tsx';
import { KeyChoice } from './key-choice.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

/** What became of the keys with the desktop. */
const stateWords: Partial<Record<CaptureShortcutState, string>> = {
  taken: t`Another program has these keys, so they do not reach Heed. Choose others.`,
  unavailable: t`This desktop lets no program listen to keys that go to others. In its own keyboard settings, let keys of your choice run “heed --capture”. The tray’s menu opens the window, too.`,
};

/** The keys that open the capture window from anywhere, and what to do where a desktop does not allow them. */
export function CaptureSettings() {
  const { captureShortcut } = useSettings();
  const { save, error } = useSave();
  const [state, setState] = useState<CaptureShortcutState>();
  // Main follows the setting; what the desktop made of it is read after each change.
  useEffect(() => {
    void bridge.readCaptureShortcut().then(setState);
  }, [captureShortcut]);

  return (
    <SettingGroup title={t`Write something down`} help={<HelpLink section="capture" label={t`What a line may say`} />} description={t`A small window for one line opens over whatever you are doing, also while Heed’s own window is closed.`} error={error}>
      <KeyChoice keys={captureShortcut} onChange={(keys) => save({ captureShortcut: keys })} none={t`No keys open it.`} state={state && stateWords[state]} />
    </SettingGroup>
  );
}
