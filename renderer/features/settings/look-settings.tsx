import { t } from '@lingui/core/macro';
import type { Settings } from '#domain/settings/settings.ts';
import { useSettings } from '#bridge/settings.ts';
import { NumberField } from '#components/number-field.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

const themes: { readonly key: Settings['theme']; readonly label: string }[] = [
  { key: 'system', label: t`As the system` },
  { key: 'light', label: t`Light` },
  { key: 'dark', label: t`Dark` },
];
const papers: { readonly key: Settings['paper']; readonly label: string }[] = [
  { key: 'A4', label: 'A4' },
  { key: 'Letter', label: t`Letter` },
];

export function LookSettings() {
  const { theme, textSize, paper } = useSettings();
  const { save, error } = useSave();
  return (
    <SettingGroup title={t`Look`} description={t`How Heed looks on this computer.`} error={error}>
      <RadioGroup label={t`Theme`} description={t`Light and dark hold the same things; the system may change between them by the time of day.`} layout="row" options={themes} value={theme} onChange={(value) => save({ theme: value })} />
      <NumberField label={t`Text size`} description={t`Everything grows with it, up to twice the normal size.`} unit="%" min={80} max={200} step={10} value={textSize} onChange={(value) => value !== null && save({ textSize: value })} />
      <RadioGroup label={t`Paper`} description={t`The size of printed briefs and development plans.`} layout="row" options={papers} value={paper} onChange={(value) => save({ paper: value })} />
    </SettingGroup>
  );
}
