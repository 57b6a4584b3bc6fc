import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Settings } from '#domain/settings/settings.ts';
import { useSettings } from '#bridge/settings.ts';
import { HelpLink } from '#components/help-link.tsx';
import { NumberField } from '#components/number-field.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { Switch } from '#components/switch.tsx';
import { LanguageSettings } from './language-settings.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

const themes: { readonly key: Settings['theme']; readonly label: string }[] = [
  { key: 'system', label: t`As the system` },
  { key: 'light', label: t`Light` },
  { key: 'dark', label: t`Dark` },
];
const densities: { readonly key: Settings['density']; readonly label: string }[] = [
  { key: 'comfortable', label: t`Comfortable` },
  { key: 'compact', label: t`Compact` },
];
const papers: { readonly key: Settings['paper']; readonly label: string }[] = [
  { key: 'A4', label: 'A4' },
  { key: 'Letter', label: t({ context: 'a size of paper', message: 'Letter' }) },
];

/** How Heed looks, on the screen and on paper. */
export function AppearanceSettings() {
  const { theme, contrast, textSize, density, motion, paper } = useSettings();
  const { save, error } = useSave();
  return (
    <>
      <LanguageSettings />
      <SettingGroup title={t`On the screen`} help={<HelpLink section="appearance" label={t`How the looks differ`} />} description={t`How Heed looks on this computer.`} error={error}>
        <RadioGroup label={t`Theme`} description={t`Light and dark hold the same things; the system may change between them by the time of day.`} layout="row" options={themes} value={theme} onChange={(value) => save({ theme: value })} />
        <Switch isSelected={contrast === 'more'} onChange={(isOn) => save({ contrast: isOn ? 'more' : 'system' })} description={t`Black on white, or white on black, with a line around everything. Where the system asks for it, Heed does so by itself.`}>
          <Trans>High contrast</Trans>
        </Switch>
        <NumberField label={t`Text size`} description={t`Everything grows with it, up to twice the normal size.`} unit="%" min={80} max={200} step={10} value={textSize} onChange={(value) => value !== null && save({ textSize: value })} />
        <RadioGroup label={t`Density`} description={t`How much room there is between lines.`} layout="row" options={densities} value={density} onChange={(value) => save({ density: value })} />
        <Switch isSelected={motion === 'reduced'} onChange={(isOn) => save({ motion: isOn ? 'reduced' : 'system' })} description={t`Nothing fades or slides. Where the system asks for it, Heed does so by itself.`}>
          <Trans>Less motion</Trans>
        </Switch>
      </SettingGroup>
      <SettingGroup title={t`On paper`} description={t`What you print and hand over.`} error={null}>
        <RadioGroup label={t`Paper`} description={t`The size of printed briefs and development plans.`} layout="row" options={papers} value={paper} onChange={(value) => save({ paper: value })} />
      </SettingGroup>
    </>
  );
}
