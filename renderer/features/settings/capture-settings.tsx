import { type KeyboardEvent, useEffect, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CaptureShortcutState } from '#domain/bridge.ts';
import { acceleratorOf, spokenAccelerator } from '#domain/settings/accelerator.ts';
import { bridge } from '#bridge/bridge.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { KeyHint } from '#components/key-hint.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

const isMac = navigator.platform.startsWith('Mac');

/** The keys that open the capture window from anywhere, and what to do where a desktop does not allow them. */
export function CaptureSettings() {
  const { captureShortcut } = useSettings();
  const { save, error } = useSave();
  const [isListening, setListening] = useState(false);
  const [state, setState] = useState<CaptureShortcutState>();
  // Main follows the setting; what the desktop made of it is read after each change.
  useEffect(() => {
    void bridge.readCaptureShortcut().then(setState);
  }, [captureShortcut]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isListening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setListening(false);
    const keys = acceleratorOf(event, isMac);
    if (keys === null) return undefined;
    setListening(false);
    save({ captureShortcut: keys });
    return undefined;
  };

  return (
    <SettingGroup title={t`Write something down`} help={<HelpLink section="capture" label={t`What a line may say`} />} description={t`A small window for one line opens over whatever you are doing, also while Heed’s own window is closed.`} error={error}>
      {/* The keys are those of the button in it, while it listens. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDownCapture={onKeyDown} onBlur={() => setListening(false)} className="flex flex-wrap items-center gap-3">
        <span>{captureShortcut === null ? t`No keys open it.` : <KeyHint keys={spokenAccelerator(captureShortcut)} />}</span>
        <Button size="small" onPress={() => setListening(true)}>
          {isListening ? t`Press the new keys…` : captureShortcut === null ? t`Choose keys` : t`Change the keys`}
        </Button>
        {captureShortcut !== null && (
          <Button size="small" kind="quiet" onPress={() => save({ captureShortcut: null })}>
            <Trans>No keys</Trans>
          </Button>
        )}
      </div>
      <output className="block text-sm text-soft">
        {isListening && t`Ctrl or Alt with a letter, a digit or a function key. Esc leaves it as it is.`}
        {!isListening && state === 'taken' && t`Another program has these keys, so they do not reach Heed. Choose others.`}
        {!isListening && state === 'unavailable' && t`This desktop lets no program listen to keys that go to others. In its own keyboard settings, let keys of your choice run “heed --capture”. The tray’s menu opens the window, too.`}
      </output>
    </SettingGroup>
  );
}
