import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { fold } from '#domain/people/fold-name.ts';
import type { Person } from '#domain/people/person.ts';

export interface RosterEntry {
  readonly person: Person;
  readonly lastOn: CalendarDate | null;
  readonly nextOn: CalendarDate | null;
}

export const rosterOrders = ['name', 'next', 'last', 'start'] as const;
export type RosterOrder = (typeof rosterOrders)[number];

export interface RosterFilter {
  readonly text: string;
  readonly relationship: Person['relationship'] | null;
  readonly team: string | null;
}

/** Those who fit. Each word of the text must begin a word of the person's name, role, team, place or address, or be in it. */
export function filterRoster(entries: readonly RosterEntry[], { text, relationship, team }: RosterFilter): readonly RosterEntry[] {
  const words = fold(text).split(' ').filter(Boolean);
  return entries.filter(({ person }) => {
    if (relationship !== null && person.relationship !== relationship) return false;
    if (team !== null && person.team !== team) return false;
    if (words.length === 0) return true;
    const haystack = fold([person.name, person.preferredName, person.role, person.team, person.location, person.email].join(' '));
    return words.every((word) => haystack.includes(word));
  });
}

/**
 * In the order asked for: `next` begins with those whom one meets soonest, `last` with those one has not met for
 * longest (never comes first), `start` with who came last. Ties, and those without a date, go by name.
 * `compareNames` brings the reader's language.
 */
export function sortRoster(entries: readonly RosterEntry[], order: RosterOrder, compareNames: (a: string, b: string) => number): readonly RosterEntry[] {
  const byName = (a: RosterEntry, b: RosterEntry) => compareNames(a.person.name, b.person.name);
  const key: Record<Exclude<RosterOrder, 'name'>, (entry: RosterEntry) => string> = {
    next: ({ nextOn }) => nextOn ?? '9999-99-99',
    last: ({ lastOn }) => lastOn ?? '',
    start: ({ person }) => person.startOn ?? '',
  };
  if (order === 'name') return entries.toSorted(byName);
  const read = key[order];
  const direction = order === 'start' ? -1 : 1;
  return entries.toSorted((a, b) => direction * compareText(read(a), read(b)) || byName(a, b));
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The teams there are, each once, by name. */
export const teamsOf = (people: readonly Person[], compareNames: (a: string, b: string) => number): readonly string[] =>
  [...new Set(people.map(({ team }) => team).filter(Boolean))].sort(compareNames);
