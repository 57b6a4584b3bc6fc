import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useSettings } from '#bridge/settings.ts';
import { HelpLink } from '#components/help-link.tsx';
import { Switch } from '#components/switch.tsx';
import { KeyChoice } from './key-choice.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

/** The veil for sharing a screen: its keys, and whether the system is asked to help. */
export function SharingSettings() {
  const { sharingShortcut, hideFromCapture } = useSettings();
  const { save, error } = useSave();
  return (
    <SettingGroup help={<HelpLink section="sharing" label={t`What the veil hides`} />} title={t`When you share your screen`} description={t`One key hides everything private and all names but that of the person whose page, brief or one-on-one you show. Notifications and the tray say only that something is due. It ends with the same key, or with Heed.`} error={error}>
      <KeyChoice keys={sharingShortcut} onChange={(keys) => keys !== null && save({ sharingShortcut: keys })} />
      <Switch
        isSelected={hideFromCapture}
        onChange={(value) => save({ hideFromCapture: value })}
        description={t`Meetings and recordings then see nothing of Heed’s windows, as far as the system can do that: Windows and macOS can, Linux cannot. Off: you can show a page to the person it is about.`}
      >
        <Trans>Leave Heed out of pictures of the screen meanwhile</Trans>
      </Switch>
    </SettingGroup>
  );
}
