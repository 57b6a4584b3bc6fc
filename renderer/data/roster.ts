import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import type { RosterEntry } from '#domain/people/roster.ts';
import { readContacts } from '#data/one-on-ones.ts';
import { listPeople } from '#data/people.ts';

/** People of one state, by name, with their last and next one-on-one. */
export async function readRoster(state: Person['state'], today: CalendarDate): Promise<RosterEntry[]> {
  const people = await listPeople(state);
  const contacts = await readContacts(people, today);
  return people.map((person) => ({ person, lastOn: contacts.get(person.id)?.lastHeldOn ?? null, nextOn: contacts.get(person.id)?.plannedOn ?? null }));
}
