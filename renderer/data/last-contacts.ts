import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { type ContactRecords, lastContact, type PastContact } from '#domain/touches/last-contact.ts';
import { isKeptInTouch, isLong, type Silence, silenceOf } from '#domain/touches/without-word.ts';
import { localZone } from '#data/clock.ts';
import { db } from '#data/database.ts';
import { listHeld } from '#data/one-on-ones.ts';
import { listPraiseOf } from '#data/praise.ts';
import { listTouchesOf } from '#data/touches.ts';

/** The last time of any kind with one person. Reads the last row of each index, and their praise, which stays in the hundreds. */
export async function readLastContact(personId: PersonId, today: CalendarDate): Promise<PastContact | null> {
  const [oneOnOnes, touches, praise, matters] = await Promise.all([listHeld(personId, 1), listTouchesOf(personId, 1), listPraiseOf(personId), listLastToldBack(personId)]);
  return lastContact({ oneOnOnes, touches, praise, matters }, today);
}

const listLastToldBack = (personId: PersonId) =>
  db.matters
    .where('[personId+toldBackOn]')
    .between([personId, ''], [personId, '\uffff'])
    .reverse()
    .filter(({ deletedAt }) => deletedAt === null)
    .limit(1)
    .toArray();

/** Far enough back to find nearly everybody in four range reads, however many people there are. */
const LATELY_DAYS = 30;

/** The last time of any kind with each of these people. Only those not spoken with lately cost look-ups of their own. */
export const readLastContacts = (people: readonly Person[], today: CalendarDate): Promise<ReadonlyMap<PersonId, PastContact>> =>
  db.transaction('r', [db.oneOnOnes, db.touches, db.praise, db.matters], async () => {
    const lately = await readLately(addDays(today, -LATELY_DAYS), today);
    const found = await Promise.all(
      people.map(async ({ id }): Promise<readonly [PersonId, PastContact | null]> => {
        const records = lately.get(id);
        return [id, (records && lastContact(records, today)) ?? (await readLastContact(id, today))];
      }),
    );
    return new Map(found.flatMap(([id, last]) => (last === null ? [] : [[id, last] as const])));
  });

type Gathered = { [Noun in keyof ContactRecords]: ContactRecords[Noun][number][] };

async function readLately(from: CalendarDate, to: CalendarDate): Promise<ReadonlyMap<PersonId, ContactRecords>> {
  const [oneOnOnes, touches, praise, matters] = await Promise.all([
    db.oneOnOnes.where('[state+on]').between(['held', from], ['held', to], true, true).toArray(),
    db.touches.where('on').between(from, to, true, true).toArray(),
    db.praise.where('givenOn').between(from, to, true, true).toArray(),
    db.matters.where('toldBackOn').between(from, to, true, true).toArray(),
  ]);
  const byPerson = new Map<PersonId, Gathered>();
  const of = (id: PersonId): Gathered => {
    const gathered = byPerson.get(id) ?? { oneOnOnes: [], touches: [], praise: [], matters: [] };
    byPerson.set(id, gathered);
    return gathered;
  };
  for (const each of oneOnOnes) of(each.personId).oneOnOnes.push(each);
  for (const each of touches) of(each.personId).touches.push(each);
  for (const each of praise) for (const id of each.personIds) of(id).praise.push(each);
  for (const each of matters) of(each.personId).matters.push(each);
  return byPerson;
}

/** How long it has been with everybody the manager means to keep in touch with. */
export async function readSilences(people: readonly Person[], today: CalendarDate): Promise<Silence[]> {
  const kept = people.filter((person) => isKeptInTouch(person, today));
  const last = await readLastContacts(kept, today);
  return kept.map((person) => silenceOf(person, last.get(person.id) ?? null, today, localZone()));
}

/** Those of whom it has been longer than the manager means it to be. */
export const listLongSilences = async (people: readonly Person[], today: CalendarDate, wordDays: number): Promise<Silence[]> =>
  (await readSilences(people, today)).filter((silence) => isLong(silence, wordDays));
