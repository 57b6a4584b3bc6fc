import { plural } from '@lingui/core/macro';
import { addDays, type CalendarDate, calendarDateAt, daysBetween } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import type { Settings } from '#domain/settings/settings.ts';

/** What is looked at of a person. */
export type PraisedPerson = Pick<Person, 'relationship' | 'praiseEveryDays' | 'createdAt' | 'startOn'>;

export interface PraiseGround {
  readonly today: CalendarDate;
  /** The manager's, IANA. */
  readonly zone: string;
  readonly standards: Pick<Settings['standards'], 'praiseNudgeDays'>;
}

/** How long it is since somebody last heard something good and specific. A nudge, no debt: it is never overdue. */
export interface PraiseNudge {
  /** The last day they heard some; null when none is known. */
  readonly lastOn: CalendarDate | null;
  /** Days since then, or since one could have. */
  readonly days: number;
  /** The first day on which the interval has passed. */
  readonly fromOn: CalendarDate;
  readonly isDue: boolean;
  /** A sentence that says where the interval comes from. */
  readonly reason: string;
}

/** How often this person is to hear something good; null for those of whom the manager asked for no nudge. */
function praiseInterval(person: Pick<PraisedPerson, 'relationship' | 'praiseEveryDays'>, standards: PraiseGround['standards']): { readonly days: number; readonly reason: string } | null {
  if (person.praiseEveryDays !== null) return { days: person.praiseEveryDays, reason: plural(person.praiseEveryDays, { one: 'You chose every day for them.', other: 'You chose every # days for them.' }) };
  if (person.relationship !== 'direct-report') return null;
  return { days: standards.praiseNudgeDays, reason: plural(standards.praiseNudgeDays, { one: 'Your standard for direct reports is every day.', other: 'Your standard for direct reports is every # days.' }) };
}

/**
 * Where somebody stands against their interval of recognition. Of whom no praise is known, it counts from the day Heed
 * first heard of them or they started, so that nobody new begins with a reproach.
 * @param lastOn the last day they heard specific praise of any source
 */
export function praiseNudge(person: PraisedPerson, lastOn: CalendarDate | null, { today, zone, standards }: PraiseGround): PraiseNudge | null {
  const interval = praiseInterval(person, standards);
  if (interval === null) return null;
  const since = lastOn ?? knownSince(person, zone);
  const fromOn = addDays(since, interval.days + 1);
  return { lastOn, days: Math.max(0, daysBetween(since, today)), fromOn, isDue: fromOn <= today, reason: interval.reason };
}

/**
 * The day from which praise is to be read to know where these people stand, and stood on each day of `lookBackDays`; null
 * when a nudge is asked for nobody. Whoever heard something good before had their interval pass before.
 */
export function praiseReadFrom(people: readonly Pick<PraisedPerson, 'relationship' | 'praiseEveryDays'>[], { today, standards }: Pick<PraiseGround, 'today' | 'standards'>, lookBackDays: number): CalendarDate | null {
  const intervals = people.flatMap((person) => praiseInterval(person, standards)?.days ?? []);
  return intervals.length === 0 ? null : addDays(today, -Math.max(...intervals) - lookBackDays);
}

function knownSince({ createdAt, startOn }: PraisedPerson, zone: string): CalendarDate {
  const heardOn = calendarDateAt(createdAt, zone);
  return startOn !== null && startOn > heardOn ? startOn : heardOn;
}
