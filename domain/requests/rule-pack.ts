import type { CalendarDate } from '#domain/calendar/calendar-date.ts';

export const jurisdictions = ['great-britain', 'northern-ireland', 'australia', 'european-union', 'none'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** A pack is never taken out: requests of ten years ago still name theirs. */
export const rulePackIds = ['great-britain-2024', 'great-britain-era-2025', 'northern-ireland', 'australia-2023', 'eu-2019-1158', 'none'] as const;
export type RulePackId = (typeof rulePackIds)[number];

/** One rule: what it says, and where it is written. */
export interface Rule {
  readonly says: string;
  /** Law and section, or the page of an authority. */
  readonly source: string;
}

/**
 * How long the decision may take. `months`: a period that begins *with* the day of receipt. `days`: within so many days,
 * the day of receipt not counted. `own-days`: counted likewise, and the number is the manager's.
 */
export type DecisionPeriod = Rule & ({ readonly unit: 'months' | 'days'; readonly count: number } | { readonly unit: 'own-days' });

/** Dated rules of a jurisdiction for requests to work differently. Data: the code that reads it knows no law. */
export interface RulePack {
  readonly id: RulePackId;
  /** Counts up with each correction of this pack. */
  readonly version: number;
  readonly jurisdiction: Jurisdiction;
  readonly name: string;
  /** The first day it applies to requests made. Null: from the day set in the settings, where `isSetByHand`, else always. */
  readonly effectiveFrom: CalendarDate | null;
  readonly effectiveTo: CalendarDate | null;
  /** In force only once the manager has set the day. */
  readonly isSetByHand: boolean;
  /** False: Heed has no rules here and says so; the manager's own standard counts. */
  readonly isCovered: boolean;
  /** The day on which the facts were last compared with the sources. */
  readonly checkedOn: CalendarDate;
  /** Addresses to check, as text: Heed opens no connection. */
  readonly sources: readonly string[];
  readonly decision: DecisionPeriod;
  /** Whether the decision period holds the appeal, too. */
  readonly holdsAppeal: boolean;
  /** Only these may be given for declining; `isClosed` false: others may be. */
  readonly grounds: { readonly list: readonly string[]; readonly isClosed: boolean } & Rule;
  /** Not declined before they were consulted. */
  readonly consult: Rule | null;
  /** A refusal must be reasonable and explained. */
  readonly explain: Rule | null;
  /** The right hangs on a circumstance; only whether it holds is kept. */
  readonly eligibility: Rule | null;
  readonly limit: ({ readonly count: number; readonly months: number } & Rule) | null;
  readonly oneLive: Rule | null;
  /** A longer period by agreement; `retrospectiveMonths` null: no limit is known. */
  readonly extension: ({ readonly retrospectiveMonths: number | null } & Rule) | null;
  readonly missedMeetings: ({ readonly count: number } & Rule) | null;
  readonly contractUpdate: ({ readonly days: number } & Rule) | null;
  readonly trial: Rule | null;
  readonly notes: readonly string[];
}
