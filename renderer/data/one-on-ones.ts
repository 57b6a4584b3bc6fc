import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { groupBy } from '#domain/group-by.ts';
import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { type Contact, type Rhythm, rhythmOf } from '#domain/one-on-ones/rhythm.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { listAbsencesUntil } from '#data/absences.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

/** Before and after every calendar date, for the ends of an index range. */
const FIRST = '0000-00-00';
const LAST = '9999-99-99';

const isKept = ({ deletedAt }: OneOnOne) => deletedAt === null;
const byTime = (a: OneOnOne, b: OneOnOne) => compare(a.on, b.on) || compare(a.at ?? '', b.at ?? '') || compare(a.id, b.id);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

export async function readOneOnOne(id: OneOnOneId): Promise<OneOnOne | null> {
  const found = await db.oneOnOnes.get(id);
  return found && isKept(found) ? found : null;
}

// Whole ranges are read at once and filtered here: a filter within the query makes IndexedDB walk row by row.
const inState = (state: OneOnOne['state'], from: string, to: string) => db.oneOnOnes.where('[state+on]').between([state, from], [state, to], true, true);

const ofPersonInState = (personId: PersonId, state: OneOnOne['state'], from: string, to: string) =>
  db.oneOnOnes.where('[personId+state+on]').between([personId, state, from], [personId, state, to], true, true);

/** Planned ones from a day on, in the order they come. */
export async function listPlannedFrom(from: CalendarDate): Promise<OneOnOne[]> {
  return (await inState('planned', from, LAST).toArray()).filter(isKept).sort(byTime);
}

/** Planned ones whose day has passed and of which nobody has said yet whether they took place; the latest first. */
export async function listUnsettled(today: CalendarDate): Promise<OneOnOne[]> {
  return (await inState('planned', FIRST, addDays(today, -1)).toArray()).filter(isKept).sort(byTime).reverse();
}

/** Held since a day and not wrapped up yet, the latest first. */
export async function listToWriteUp(since: CalendarDate): Promise<OneOnOne[]> {
  const held = await inState('held', since, LAST).toArray();
  return held.filter((each) => isKept(each) && each.wrappedUpAt === null).sort(byTime).reverse();
}

/** The last ones of a person, whatever became of them, the latest first. */
export const listOfPerson = (personId: PersonId, limit: number): Promise<OneOnOne[]> =>
  db.oneOnOnes.where('[personId+on]').between([personId, FIRST], [personId, LAST], true, true).reverse().filter(isKept).limit(limit).toArray();

/** The last ones held with a person, the latest first. */
export const listHeld = (personId: PersonId, limit: number): Promise<OneOnOne[]> =>
  ofPersonInState(personId, 'held', FIRST, LAST).reverse().filter(isKept).limit(limit).toArray();

/** Those held with a person since a day, the latest first. */
export async function listHeldSince(personId: PersonId, since: CalendarDate): Promise<OneOnOne[]> {
  return (await ofPersonInState(personId, 'held', since, LAST).toArray()).filter(isKept).sort(byTime).reverse();
}

/** The last ones held with anybody, the latest first. */
export const listHeldLately = (limit: number): Promise<OneOnOne[]> => inState('held', FIRST, LAST).reverse().filter(isKept).limit(limit).toArray();

export const readLastHeld = async (personId: PersonId): Promise<OneOnOne | null> => (await listHeld(personId, 1))[0] ?? null;

/** The next one planned with a person, today or later. */
export async function readNextPlanned(personId: PersonId, today: CalendarDate): Promise<OneOnOne | null> {
  return (await ofPersonInState(personId, 'planned', today, LAST).filter(isKept).first()) ?? null;
}

/** Everybody's planned ones on one day, to see what a new one would collide with. */
export const listPlannedOn = async (on: CalendarDate): Promise<OneOnOne[]> => (await inState('planned', on, on).toArray()).filter(isKept);

/** When the manager last spoke with a person, and when they will. Two index look-ups, however long the history. */
export async function readContact(personId: PersonId, today: CalendarDate): Promise<Contact> {
  const [last, next] = await Promise.all([readLastHeld(personId), readNextPlanned(personId, today)]);
  return { lastHeldOn: last?.on ?? null, plannedOn: next?.on ?? null };
}

const NEVER: Contact = { lastHeldOn: null, plannedOn: null };
/** Nearly everybody was met within this time; whoever was not is looked up alone. */
const LATELY_DAYS = 35;

/** What `readContact` says, of many people at once: two ranges are read, and a look-up for each who was not met lately. */
export const readContacts = (people: readonly Person[], today: CalendarDate): Promise<ReadonlyMap<PersonId, Contact>> =>
  db.transaction('r', db.oneOnOnes, async () => {
    const [lately, planned] = await Promise.all([inState('held', addDays(today, -LATELY_DAYS), LAST).toArray(), listPlannedFrom(today)]);
    const lastHeldOn = new Map<PersonId, CalendarDate>(lately.filter(isKept).map(({ personId, on }) => [personId, on]));
    const plannedOn = new Map<PersonId, CalendarDate>(planned.toReversed().map(({ personId, on }) => [personId, on]));
    const others = people.filter(({ id }) => !lastHeldOn.has(id));
    // Of thousands of people who were just imported nobody was ever met.
    const everMet = new Set(others.length > 0 ? await db.oneOnOnes.orderBy('personId').uniqueKeys() : []);
    await Promise.all(
      others.map(async ({ id }) => {
        const last = everMet.has(id) ? await readLastHeld(id) : null;
        if (last) lastHeldOn.set(id, last.on);
      }),
    );
    return new Map(people.map(({ id }) => [id, { lastHeldOn: lastHeldOn.get(id) ?? null, plannedOn: plannedOn.get(id) ?? null }]));
  });

/** Absences that ended before this long ago move no day that anybody still looks at. */
const LONGEST_OVERDUE_DAYS = 90;

/** Where each person stands in their rhythm. */
export async function readRhythms(people: readonly Person[], standards: Settings['standards'], today: CalendarDate): Promise<{ person: Person; rhythm: Rhythm }[]> {
  const [contacts, absences] = await Promise.all([readContacts(people, today), listAbsencesUntil(addDays(today, -LONGEST_OVERDUE_DAYS))]);
  const awayOf = groupBy(absences, ({ personId }) => personId);
  return people.map((person) => ({ person, rhythm: rhythmOf(person, contacts.get(person.id) ?? NEVER, standards, today, awayOf.get(person.id)) }));
}

export const addOneOnOne = (label: string, oneOnOne: OneOnOne): Promise<void> => commit(label, [put('oneOnOnes', oneOnOne)]);

/** Changes a one-on-one by a rule of `domain/one-on-ones/transitions.ts`. */
export const changeOneOnOne = changing('oneOnOnes');

export const removeOneOnOne = removing('oneOnOnes', t`Delete one-on-one`);
