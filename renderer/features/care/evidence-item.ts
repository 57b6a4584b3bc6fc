import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { TimedMatter } from '#domain/care/answer-times.ts';
import type { Raised } from '#domain/care/people-care.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { ContactKind, PastContact } from '#domain/touches/last-contact.ts';
import type { CareRecords } from '#data/care.ts';
import { workingDays } from './figure-words.ts';

/** One record that a figure counts: what it says, and where it stands. */
export interface EvidenceItem {
  readonly key: string;
  readonly on: CalendarDate;
  readonly words: string;
  readonly to: string;
  readonly person?: Person | undefined;
  /** What of it is counted, or what it is: "3 working days". */
  readonly detail?: string;
}

/** Finds what the records of the mirror say. */
export interface EvidenceOf {
  readonly promise: (promise: Commitment) => EvidenceItem;
  readonly matter: (timed: TimedMatter) => EvidenceItem;
  readonly praise: (personId: PersonId) => (praise: Praise) => EvidenceItem;
  readonly contact: (personId: PersonId) => (contact: PastContact) => EvidenceItem;
  readonly raised: (personId: PersonId) => (raised: Raised) => EvidenceItem;
}

const contactNames: Readonly<Record<ContactKind, string>> = { 'one-on-one': 'One-on-one', touch: 'A word', praise: 'Praise', 'told-back': 'Told what came of it' };

export function evidenceOf({ everybody, touches, praise, matters, talkingPoints }: Omit<CareRecords, 'calendar'>): EvidenceOf {
  const people = new Map<string, Person>(everybody.map((each) => [each.id, each]));
  const texts = new Map<string, string>([
    ...touches.map(({ id, note }) => [id, note] as const),
    ...praise.map(({ id, whatTheyDid }) => [id, whatTheyDid] as const),
    ...matters.map(({ id, text }) => [id, text] as const),
    ...talkingPoints.map(({ id, text }) => [id, text] as const),
  ]);
  return {
    promise: ({ id, personId, text, closedOn, dueOn, madeOn }) => ({ key: id, on: closedOn ?? dueOn ?? madeOn, words: text, to: `/people/${personId}/promises`, person: people.get(personId) }),
    matter: ({ matter: { id, personId, text, heardOn }, clock: { doneOn, usedDays } }) => ({ key: id, on: doneOn ?? heardOn, words: text, to: `/people/${personId}/one-on-ones`, person: people.get(personId), detail: workingDays(usedDays) }),
    praise: (personId) => ({ id, whatTheyDid, givenOn, notedOn }) => ({ key: `${personId} ${id}`, on: givenOn ?? notedOn, words: whatTheyDid, to: `/people/${personId}`, person: people.get(personId) }),
    contact: (personId) => ({ kind, id, on }) => ({
      key: `${personId} ${kind} ${id}`,
      on,
      words: texts.get(id) || contactNames[kind],
      to: kind === 'one-on-one' ? `/one-on-ones/${id}` : `/people/${personId}`,
      person: people.get(personId),
      ...(texts.get(id) ? { detail: contactNames[kind] } : {}),
    }),
    raised: (personId) => ({ kind, id, on }) => ({ key: id, on, words: texts.get(id) ?? '', to: kind === 'matter' ? `/people/${personId}/one-on-ones` : `/people/${personId}`, person: people.get(personId) }),
  };
}
