import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Absence } from '#domain/absences/absence.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { OccasionMark } from '#domain/occasions/occasion.ts';
import type { OneOnOne, TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import type { Touch } from '#domain/touches/touch.ts';

export const timelineKinds = ['one-on-one', 'talking-point', 'commitment', 'matter', 'recovery', 'request', 'praise', 'expectation', 'touch', 'occasion', 'absence', 'goal', 'plan'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/**
 * Something that happened with a person, on the day it began. Notes and feedback are left out by type: a timeline is
 * looked at with others in the room, and nothing private or corrective must be there.
 */
export type TimelineEntry = { readonly on: CalendarDate } & (
  | { readonly kind: 'one-on-one'; readonly record: OneOnOne }
  | { readonly kind: 'talking-point'; readonly record: TalkingPoint }
  | { readonly kind: 'commitment'; readonly record: Commitment }
  | { readonly kind: 'matter'; readonly record: Matter }
  | { readonly kind: 'recovery'; readonly record: Recovery }
  | { readonly kind: 'request'; readonly record: FlexibleRequest }
  | { readonly kind: 'praise'; readonly record: Praise }
  | { readonly kind: 'expectation'; readonly record: Expectation }
  | { readonly kind: 'touch'; readonly record: Touch }
  | { readonly kind: 'occasion'; readonly record: OccasionMark }
  | { readonly kind: 'absence'; readonly record: Absence }
  | { readonly kind: 'goal'; readonly record: Goal }
  | { readonly kind: 'plan'; readonly record: DevelopmentPlan }
);

/** Newest first; what was written down on one day, the last first, below the conversation it came from. */
export const newestFirst = (a: TimelineEntry, b: TimelineEntry): number => compare(b.on, a.on) || Number(b.kind === 'one-on-one') - Number(a.kind === 'one-on-one') || compare(b.record.id, a.record.id);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

export interface TimelineMonth {
  /** `2026-11` */
  readonly month: string;
  readonly entries: readonly TimelineEntry[];
}

/** Entries, newest first, under the months they fall in. */
export function byMonth(entries: readonly TimelineEntry[]): readonly TimelineMonth[] {
  const months = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const month = entry.on.slice(0, 7);
    const group = months.get(month);
    if (group) group.push(entry);
    else months.set(month, [entry]);
  }
  return [...months].map(([month, group]) => ({ month, entries: group }));
}
