import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { type Attention, lengthOf } from '#domain/care/attention.ts';
import { givesAway } from '#domain/care/gives-away.ts';
import { type Grouping, groupings, groupPeople } from '#domain/care/groupings.ts';
import { SMALLEST_GROUP, showable } from '#domain/care/small-groups.ts';
import type { Person, PersonId } from '#domain/people/person.ts';

/** Days that a rate speaks of: "2.4 days of contact a month" for each person. */
const MONTH_DAYS = 30;

/** What one person got in the period. */
export interface Received<Contact extends { readonly on: CalendarDate }, Recognition> {
  readonly person: Person;
  readonly attention: Attention<Contact>;
  readonly praise: readonly Recognition[];
}

/** What the people of a group got, for each of them and thirty days that they were there. */
export interface GroupCare<Contact extends { readonly on: CalendarDate }, Recognition> {
  readonly key: string | null;
  readonly people: number;
  readonly contactDaysAMonth: number;
  readonly praiseAMonth: number;
  /** By name of the person, as they were handed in. */
  readonly received: readonly Received<Contact, Recognition>[];
}

/**
 * One way of grouping: shown when at least two groups are large enough to be compared. Otherwise why nothing stands
 * there: nobody's profile says it, all are in one group, or groups are too small to be shown.
 */
export type Comparison<Contact extends { readonly on: CalendarDate }, Recognition> =
  | { readonly kind: 'shown'; readonly grouping: Grouping; readonly groups: readonly GroupCare<Contact, Recognition>[]; readonly isSomeHidden: boolean }
  | { readonly kind: 'unsaid' | 'one-group' | 'too-small'; readonly grouping: Grouping };

/**
 * Recognition and attention compared between groups of people, in every way of grouping. No group of under three people
 * is in it, nor can one be reckoned from all of it together.
 */
export function compareAll<Contact extends { readonly on: CalendarDate }, Recognition>(all: readonly Received<Contact, Recognition>[], today: CalendarDate): readonly Comparison<Contact, Recognition>[] {
  const everybody = all.map(({ person }) => person.id);
  const told: PersonId[][] = [];
  return groupings.map((grouping) => {
    const comparison = compareGroups(all, grouping, today);
    if (comparison.kind !== 'shown') return comparison;
    const members = comparison.groups.map(({ received }) => received.map(({ person }) => person.id));
    if (givesAway([...told, ...members], everybody)) return { kind: 'too-small', grouping };
    told.push(...members);
    return comparison;
  });
}

function compareGroups<Contact extends { readonly on: CalendarDate }, Recognition>(all: readonly Received<Contact, Recognition>[], grouping: Grouping, today: CalendarDate): Comparison<Contact, Recognition> {
  const groups = groupPeople(
    all.map(({ person }) => person),
    grouping,
    today,
  );
  if (groups.every(({ key }) => key === null)) return { kind: 'unsaid', grouping };
  if (groups.length === 1) return { kind: all.length < SMALLEST_GROUP ? 'too-small' : 'one-group', grouping };
  const received = new Map<PersonId, Received<Contact, Recognition>>(all.map((each) => [each.person.id, each]));
  const cared = groups.map(({ key, members }) => careOf(key, members.flatMap(({ id }) => received.get(id) ?? [])));
  const shown = showable(cared);
  return shown.length < 2 ? { kind: 'too-small', grouping } : { kind: 'shown', grouping, groups: shown, isSomeHidden: shown.length < cared.length };
}

function careOf<Contact extends { readonly on: CalendarDate }, Recognition>(key: string | null, received: readonly Received<Contact, Recognition>[]): GroupCare<Contact, Recognition> {
  const personDays = sum(received.map(({ attention }) => lengthOf(attention.span)));
  const aMonth = (count: number) => (count * MONTH_DAYS) / personDays;
  return {
    key,
    people: received.length,
    contactDaysAMonth: aMonth(sum(received.map(({ attention }) => attention.days.length))),
    praiseAMonth: aMonth(sum(received.map(({ praise }) => praise.length))),
    received,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
