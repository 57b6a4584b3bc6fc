import { t } from '@lingui/core/macro';
import type { Settings } from '#domain/settings/settings.ts';
import { useSettings } from '#bridge/settings.ts';
import { HelpLink } from '#components/help-link.tsx';
import { NumberField } from '#components/number-field.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

interface Standard {
  readonly name: keyof Settings['standards'];
  readonly label: string;
  readonly description: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

const standards: readonly Standard[] = [
  { name: 'cadenceDays', label: t`One-on-one every`, description: t`For direct reports, unless a person has a rhythm of their own. Every two weeks is common practice.`, unit: t`days`, min: 1, max: 90 },
  { name: 'newcomerCadenceDays', label: t`For newcomers every`, description: t`While somebody is new they get more of your time.`, unit: t`days`, min: 1, max: 90 },
  { name: 'newcomerForDays', label: t`New for the first`, description: t`Counted from the day they started. 0 means no rhythm for newcomers.`, unit: t`days`, min: 0, max: 365 },
  { name: 'wordDays', label: t`A word with each at least every`, description: t`Any contact counts: a one-on-one, a word in passing, praise, an answer told. Today names, softly, whom you have not spoken with for longer.`, unit: t`days`, min: 1, max: 90 },
  { name: 'praiseNudgeDays', label: t`Specific praise at least every`, description: t`After so long without any, the brief says so. It is a nudge, no quota.`, unit: t`days`, min: 1, max: 90 },
  { name: 'expectationConfirmDays', label: t`Expectations said aloud every`, description: t`What two expect of each other fades unless it is said. A change of role asks for it at once.`, unit: t`days`, min: 7, max: 365 },
  { name: 'firstAnswerWorkingDays', label: t`First answer to what somebody raised within`, description: t`An answer may be that you are looking into it.`, unit: t`working days`, min: 1, max: 60 },
  { name: 'outcomeWorkingDays', label: t`An outcome within`, description: t`“No, because …” is an outcome, too.`, unit: t`working days`, min: 1, max: 120 },
];

export function StandardSettings() {
  const settings = useSettings();
  const { save, error } = useSave();
  return (
    <SettingGroup title={t`Your standards`} help={<HelpLink section="standards" label={t`What standards are for`} />} description={t`What you hold yourself to. Heed measures you by them, never the people you look after.`} error={error}>
      {standards.map(({ name, ...field }) => (
        <NumberField key={name} {...field} value={settings.standards[name]} onChange={(value) => value !== null && save({ standards: { ...settings.standards, [name]: value } })} />
      ))}
    </SettingGroup>
  );
}
