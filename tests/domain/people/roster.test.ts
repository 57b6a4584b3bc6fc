import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { filterRoster, type RosterEntry, type RosterOrder, sortRoster, teamsOf } from '#domain/people/roster.ts';

const day = (text: string | null) => (text === null ? null : toCalendarDate(text));
const entry = (name: string, more: Partial<Person>, lastOn: string | null = null, nextOn: string | null = null): RosterEntry => ({ person: newPerson(name as PersonId, name, more, 1), lastOn: day(lastOn), nextOn: day(nextOn) });
const roster = [
  entry('Zoë Brandt', { team: 'Ward 3', startOn: day('2020-01-01') }, '2026-11-01', '2026-11-25'),
  entry('Ada Okafor', { team: 'Ward 3', role: 'Head nurse', relationship: 'peer' }, null, null),
  entry('Łukasz Nowak', { team: 'Kitchen', startOn: day('2026-01-01'), preferredName: 'Luki' }, '2026-10-01', '2026-11-24'),
];
const names = (entries: readonly RosterEntry[]) => entries.map(({ person }) => person.name.split(' ')[0]);
const compare = (a: string, b: string) => a.localeCompare(b, 'en');

test.each([
  ['name', ['Ada', 'Łukasz', 'Zoë']],
  ['next', ['Łukasz', 'Zoë', 'Ada']],
  ['last', ['Ada', 'Łukasz', 'Zoë']],
  ['start', ['Łukasz', 'Zoë', 'Ada']],
] as [RosterOrder, string[]][])('by %s', (order, expected) => {
  expect(names(sortRoster(roster, order, compare))).toEqual(expected);
});

test.each([
  [{ text: 'zoe' }, ['Zoë']],
  [{ text: 'LUKASZ' }, ['Łukasz']],
  [{ text: 'luki' }, ['Łukasz']],
  [{ text: 'ward nurse' }, ['Ada']],
  [{ text: ' ' }, ['Zoë', 'Ada', 'Łukasz']],
  [{ team: 'Ward 3' }, ['Zoë', 'Ada']],
  [{ team: 'Ward 3', relationship: 'peer' as const }, ['Ada']],
  [{ text: 'nobody' }, []],
])('%j finds %j', (filter, expected) => {
  expect(names(filterRoster(roster, { text: '', team: null, relationship: null, ...filter }))).toEqual(expected);
});

test('teams, each once', () => {
  expect(teamsOf(roster.map(({ person }) => person), compare)).toEqual(['Kitchen', 'Ward 3']);
});
