import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { RosterEntry } from '#domain/people/roster.ts';
import { db } from '#data/database.ts';
import { readContact } from '#data/one-on-ones.ts';
import { listPeople } from '#data/people.ts';

/** People of one state with their last and next one-on-one. Only those who ever had one cost look-ups: a fresh import of thousands has none. */
export async function readRoster(state: Person['state'], today: CalendarDate): Promise<RosterEntry[]> {
  const [people, met] = await Promise.all([listPeople(state), db.oneOnOnes.orderBy('personId').uniqueKeys()]);
  const everMet = new Set(met as PersonId[]);
  return db.transaction('r', db.oneOnOnes, () =>
    Promise.all(
      people.map(async (person) => {
        const { lastHeldOn, plannedOn } = everMet.has(person.id) ? await readContact(person.id, today) : { lastHeldOn: null, plannedOn: null };
        return { person, lastOn: lastHeldOn, nextOn: plannedOn };
      }),
    ),
  );
}
