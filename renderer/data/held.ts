import type { HeldGround } from '#domain/disclosure/held-field.ts';
import type { HeldRecords } from '#domain/disclosure/held-items.ts';
import type { OtherPerson } from '#domain/disclosure/name-variants.ts';
import type { HandoverRecords } from '#domain/handover/handover-view.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { localZone } from '#data/clock.ts';
import { db } from '#data/database.ts';

/** Everything about one person, and who else is named in Heed. */
export interface Held {
  readonly person: Person;
  readonly records: HeldRecords;
  readonly ground: HeldGround;
  readonly others: readonly OtherPerson[];
  /** How often a good word of theirs about somebody else is written down: those records are about the others. */
  readonly saidAboutOthers: number;
}

/** Everything Heed holds about a person, the trash too. Null when there is no such person. */
export async function readHeld(personId: PersonId): Promise<Held | null> {
  const person = await db.people.get(personId);
  if (!person || person.deletedAt !== null) return null;
  const of = <T extends 'oneOnOnes' | 'notes' | 'talkingPoints' | 'commitments' | 'matters' | 'feedback' | 'expectations' | 'recoveries' | 'requests' | 'goals' | 'plans' | 'touches' | 'occasions' | 'occasionMarks' | 'absences' | 'arrangements'>(table: T): Promise<HeldRecords[T]> =>
    db.table(table).where('personId').equals(personId).toArray() as unknown as Promise<HeldRecords[T]>;
  const [oneOnOnes, notes, talkingPoints, commitments, matters, feedback, expectations, recoveries, requests, goals, plans, touches, occasions, occasionMarks, absences, arrangements] = await Promise.all([
    of('oneOnOnes'), of('notes'), of('talkingPoints'), of('commitments'), of('matters'), of('feedback'), of('expectations'), of('recoveries'), of('requests'), of('goals'), of('plans'), of('touches'), of('occasions'), of('occasionMarks'), of('absences'), of('arrangements'),
  ]);
  const praise = await db.praise.where('personIds').equals(personId).toArray();
  const rituals = await db.rituals.where('personIds').equals(personId).toArray();
  const ownReminders = (await db.ownReminders.toArray()).filter((reminder) => reminder.personId === personId);
  const records = { people: [person], oneOnOnes, notes, talkingPoints, commitments, matters, feedback, expectations, recoveries, requests, goals, plans, touches, occasions, occasionMarks, absences, arrangements, praise, rituals, ownReminders };
  return {
    person,
    records,
    ground: { zone: localZone(), meetingOns: new Map(oneOnOnes.map(({ id, on }) => [id, on])) },
    others: [...(await readOthers(personId)), ...colleaguesNamedIn(praise)],
    saidAboutOthers: await db.praise.where('fromPersonId').equals(personId).count(),
  };
}

/** Everybody else, those in the trash too: a name does not become free because its record was deleted. */
async function readOthers(personId: PersonId): Promise<OtherPerson[]> {
  const people = await db.people.where('id').notEqual(personId).toArray();
  return people.map(({ id, name, preferredName, email }) => ({ key: id, name, preferredName, email }));
}

/** Colleagues who said something good and have no record of their own. */
function colleaguesNamedIn(praise: HeldRecords['praise']): OtherPerson[] {
  const names = new Set(praise.flatMap((each) => (each.source === 'relayed' && each.fromPersonId === null ? [each.fromName] : [])));
  return [...names].map((name) => ({ key: `colleague/${name}`, name, preferredName: '', email: '' }));
}

/** What a handover is chosen from. Only tables with a shareable type are read. */
export async function readHandover(personId: PersonId): Promise<HandoverRecords | null> {
  const person = await db.people.get(personId);
  if (!person || person.deletedAt !== null) return null;
  const isKept = ({ deletedAt }: { readonly deletedAt: number | null }) => deletedAt === null;
  const [plans, goals, commitments, requests, expectations] = await Promise.all([
    db.plans.where('personId').equals(personId).toArray(),
    db.goals.where('personId').equals(personId).sortBy('id'),
    db.commitments.where('[personId+state]').equals([personId, 'open']).toArray(),
    db.requests.where('personId').equals(personId).toArray(),
    db.expectations.where('personId').equals(personId).toArray(),
  ]);
  return { person, plans: plans.filter(isKept), goals: goals.filter(isKept), commitments: commitments.filter(isKept), requests: requests.filter(isKept), expectations: expectations.filter(isKept) };
}
