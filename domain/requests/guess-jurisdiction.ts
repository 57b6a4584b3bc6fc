import type { Jurisdiction } from '#domain/requests/rule-pack.ts';
import type { RuleGround } from '#domain/requests/rule-packs.ts';
import type { Settings } from '#domain/settings/settings.ts';

/** ISO 3166 codes of the member states of the European Union. */
const MEMBERS = new Set(['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE']);
const NORTHERN_IRELAND = /^GB-(NIR|NI)\b/;

/** Whose rules are likely to apply, from the country of the public holidays (`GB`, `GB-NIR`, `DE-BY`); a first guess to correct. */
export function guessJurisdiction(holidayCountry: string | null): Jurisdiction {
  if (holidayCountry === null) return 'none';
  if (NORTHERN_IRELAND.test(holidayCountry)) return 'northern-ireland';
  const country = holidayCountry.slice(0, 2);
  if (country === 'GB') return holidayCountry === 'GB-ALD' ? 'none' : 'great-britain'; // Alderney is no part of Great Britain
  if (country === 'AU') return 'australia';
  return MEMBERS.has(country) ? 'european-union' : 'none';
}

/** The rules that count now, as the settings say or as the country of the public holidays suggests. */
export const ruleGroundOf = ({ requestRules, holidayCountry }: Pick<Settings, 'requestRules' | 'holidayCountry'>): RuleGround => ({ ...requestRules, jurisdiction: requestRules.jurisdiction ?? guessJurisdiction(holidayCountry) });
