import { t } from '@lingui/core/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { ruleGroundOf } from '#domain/requests/guess-jurisdiction.ts';
import { type Jurisdiction, jurisdictions } from '#domain/requests/rule-pack.ts';
import { packOn } from '#domain/requests/rule-packs.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { useSettings } from '#bridge/settings.ts';
import { DateField } from '#components/date-field.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { NumberField } from '#components/number-field.tsx';
import { Select } from '#components/select.tsx';
import { useToday } from '#data/clock.ts';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

const names: Readonly<Record<Jurisdiction, string>> = {
  'great-britain': t`Great Britain (England, Scotland, Wales)`,
  'northern-ireland': t`Northern Ireland (not covered)`,
  australia: t`Australia`,
  'european-union': t`European Union (Directive 2019/1158)`,
  none: t`None: your own standard`,
};
const GUESS = 'guess';

/** Whose rules apply to requests to work differently, and the manager's own numbers where there are none. */
export function RequestSettings() {
  const settings = useSettings();
  const today = useToday();
  const { save, error } = useSave();
  const { requestRules } = settings;
  const ground = ruleGroundOf(settings);
  const { pack, effectiveFrom } = packOn(ground, today);
  const guessed = ruleGroundOf({ ...settings, requestRules: { ...requestRules, jurisdiction: null } }).jurisdiction;
  const change = (patch: Partial<Settings['requestRules']>) => save({ requestRules: { ...requestRules, ...patch } });
  const options = [{ key: GUESS, label: t`From your public holidays: ${names[guessed]}` }, ...jurisdictions.map((key) => ({ key, label: names[key] }))] as const;
  return (
    <SettingGroup title={t`Requests to work differently`} help={<HelpLink section="request-rules" label={t`Whose rules apply`} />} description={t`Whose rules count for new requests. A request keeps the rules of the day it was made. Not legal advice.`} error={error}>
      <Select label={t`Rules of`} options={options} value={requestRules.jurisdiction ?? GUESS} onChange={(key) => change({ jurisdiction: key === GUESS ? null : key })} />
      <p className="-mt-3 text-sm text-soft">{effectiveFrom !== null && pack.isSetByHand ? t`Today: ${pack.name} from ${writtenDate(effectiveFrom)}.` : t`Today: ${pack.name}.`} {pack.notes[0]}</p>
      {ground.jurisdiction === 'great-britain' && (
        <DateField
          label={t`Employment Rights Act 2025 applies from`}
          description={t`Its rules wait here until you set the day they begin. Check the source for it; empty means not in force.`}
          value={requestRules.employmentRightsAct2025From}
          onChange={(employmentRightsAct2025From) => change({ employmentRightsAct2025From })}
          isClearable
          className="w-80"
        />
      )}
      {ground.jurisdiction === 'european-union' && (
        <NumberField label={t`Answer within, under the directive`} description={t`Your own number: the directive says “a reasonable period of time”, and the law of your state may say more.`} unit={t`days`} min={1} max={366} value={requestRules.euDays} onChange={(euDays) => euDays !== null && change({ euDays })} />
      )}
      <NumberField label={t`Your own standard`} description={t`For requests that no rules cover, and those not made under the law.`} unit={t`days`} min={1} max={366} value={requestRules.ownDays} onChange={(ownDays) => ownDays !== null && change({ ownDays })} />
    </SettingGroup>
  );
}
