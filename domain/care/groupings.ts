import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { groupBy } from '#domain/group-by.ts';
import { cleanLine } from '#domain/people/clean-line.ts';
import { fold } from '#domain/people/fold-name.ts';
import { type Person, workplaces } from '#domain/people/person.ts';
import { monthsHere } from '#domain/people/tenure.ts';

/** Ways to look at the team by something that should make no difference to how much attention one gets. */
export const groupings = ['workplace', 'shift', 'tenure', 'level'] as const;
export type Grouping = (typeof groupings)[number];

/** How long somebody has been here, in whole months: from `fromMonths` up to, not including, `toMonths`. */
export const tenureBands = [
  { key: 'under-3-months', fromMonths: 0, toMonths: 3 },
  { key: 'under-a-year', fromMonths: 3, toMonths: 12 },
  { key: 'under-3-years', fromMonths: 12, toMonths: 36 },
  { key: 'longer', fromMonths: 36, toMonths: Number.POSITIVE_INFINITY },
] as const;

/** People who have the same said of them. */
export interface PeopleGroup {
  /** A code for workplace and tenure; for shift and level what the profile says; null where it says nothing. */
  readonly key: string | null;
  readonly members: readonly Person[];
}

/**
 * The people by one property, each in one group; those of whom it is not said come last. Shift and level are typed
 * freely, so capitals and accents do not tell groups apart; the group is called by one of its spellings.
 */
export function groupPeople(people: readonly Person[], grouping: Grouping, today: CalendarDate): readonly PeopleGroup[] {
  const byCode = groupBy(people, (person) => codeOf(person, grouping, today));
  const named = [...byCode].flatMap(([code, members]) => (code === null ? [] : [{ key: nameOf(code, members, grouping), members }]));
  const unsaid = byCode.get(null);
  return [...named.sort(byOrder(grouping)), ...(unsaid ? [{ key: null, members: unsaid }] : [])];
}

function codeOf(person: Person, grouping: Grouping, today: CalendarDate): string | null {
  if (grouping === 'workplace') return person.workplace;
  if (grouping !== 'tenure') return fold(person[grouping]).trim() || null;
  const months = person.startOn === null ? null : monthsHere(person.startOn, today);
  return months === null ? null : (tenureBands.find(({ fromMonths, toMonths }) => months >= fromMonths && months < toMonths)?.key ?? null);
}

/** Of several spellings always the same one, whoever comes first. */
const nameOf = (code: string, members: readonly Person[], grouping: Grouping): string =>
  grouping === 'shift' || grouping === 'level' ? (members.map((person) => cleanLine(person[grouping])).sort()[0] ?? code) : code;

const ORDERS: Partial<Record<Grouping, readonly string[]>> = { workplace: workplaces, tenure: tenureBands.map(({ key }) => key) };

function byOrder(grouping: Grouping) {
  const order = ORDERS[grouping];
  return (a: { readonly key: string }, b: { readonly key: string }): number => (order ? order.indexOf(a.key) - order.indexOf(b.key) : a.key < b.key ? -1 : 1);
}
