import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { AppliedRule } from '#domain/requests/request.ts';
import type { Jurisdiction, RulePack } from '#domain/requests/rule-pack.ts';
import { australia2023 } from '#domain/requests/rule-packs/australia-2023.ts';
import { eu2019 } from '#domain/requests/rule-packs/eu-2019-1158.ts';
import { greatBritain2024 } from '#domain/requests/rule-packs/great-britain-2024.ts';
import { greatBritainEra2025 } from '#domain/requests/rule-packs/great-britain-era-2025.ts';
import { northernIreland } from '#domain/requests/rule-packs/northern-ireland.ts';
import { ownStandard } from '#domain/requests/rule-packs/own-standard.ts';

/** Every pack there was. A corrected one is added with its new version and the old one stays, since requests name both. */
const everyPack: readonly RulePack[] = [greatBritain2024, greatBritainEra2025, northernIreland, australia2023, eu2019, ownStandard];

/** Of each pack the latest version: the ones for requests made from now on. */
export const rulePacks: readonly RulePack[] = everyPack.filter(({ id, version }) => !everyPack.some((other) => other.id === id && other.version > version));

/** What the settings say about rules. */
export interface RuleGround {
  readonly jurisdiction: Jurisdiction;
  /** The manager's own number of days: where no rules of a state apply, and for the EU directive. */
  readonly ownDays: number;
  readonly euDays: number;
  /** The day from which the Employment Rights Act 2025 applies; null: not yet. */
  readonly employmentRightsAct2025From: CalendarDate | null;
}

/** The pack that a request names, in the version that applied; the latest of a version that only a newer Heed knows. */
export function packOf({ packId, version }: Pick<AppliedRule, 'packId' | 'version'>, packs: readonly RulePack[] = everyPack): RulePack {
  const versions = packs.filter(({ id }) => id === packId).toSorted((a, b) => b.version - a.version);
  return versions.find((pack) => pack.version === version) ?? versions[0] ?? ownStandard;
}

/** The pack in force in a jurisdiction on a day; the latest where two are. Before the first one there are no rules but the manager's own. */
export function packOn({ jurisdiction, employmentRightsAct2025From }: RuleGround, on: CalendarDate): { readonly pack: RulePack; readonly effectiveFrom: CalendarDate | null } {
  const inForce = rulePacks
    .map((pack) => ({ pack, effectiveFrom: pack.isSetByHand ? employmentRightsAct2025From : pack.effectiveFrom }))
    .filter(({ pack, effectiveFrom }) => pack.jurisdiction === jurisdiction && !(pack.isSetByHand && effectiveFrom === null) && (effectiveFrom === null || effectiveFrom <= on) && (pack.effectiveTo === null || on <= pack.effectiveTo))
    .sort((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? 1 : -1));
  return inForce[0] ?? { pack: ownStandard, effectiveFrom: null };
}

/** The rules for a request made on a day. One that is not statutory, or whose right does not hold, follows the manager's own standard. */
export function ruleFor({ isStatutory, isEligible }: { readonly isStatutory: boolean; readonly isEligible: boolean | null }, ground: RuleGround, receivedOn: CalendarDate): AppliedRule {
  const { pack, effectiveFrom } = isStatutory && isEligible !== false ? packOn(ground, receivedOn) : { pack: ownStandard, effectiveFrom: null };
  return { packId: pack.id, version: pack.version, effectiveFrom, ownDays: pack.jurisdiction === 'european-union' ? ground.euDays : ground.ownDays };
}
