import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useSharing } from '#components/veil.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Switch } from '#components/switch.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

/** Whether fields about people say what one might not want to show them. */
export function WordingSettings() {
  const { wording } = useSettings();
  // They may come from private notes.
  const isShared = useSharing();
  const { save, error } = useSave();
  return (
    <SettingGroup title={t`Wording`} help={<HelpLink section="wording" label={t`How the hints come about`} />} description={t`What you write about somebody, they may ask to see. Heed can say what is worth a second look; it blocks nothing and keeps no list of it. English only.`} error={error}>
      <Switch isSelected={wording.isOn} onChange={(isOn) => save({ wording: { ...wording, isOn } })} description={t`Opinion told as fact, health, family, belief, politics and union, hearsay, “always” and “never”.`}>
        <Trans>Hints about wording</Trans>
      </Switch>
      {wording.ignored.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 text-sm text-soft">
          <p className="min-w-0 wrap-anywhere">{isShared ? <Trans>What is left alone is hidden while you share your screen.</Trans> : <Trans>Left alone: {wording.ignored.map((word) => `“${word}”`).join(', ')}</Trans>}</p>
          <Button kind="quiet" size="small" onPress={() => save({ wording: { ...wording, ignored: [] } })}>
            <Trans>Say them again</Trans>
          </Button>
        </div>
      )}
    </SettingGroup>
  );
}
