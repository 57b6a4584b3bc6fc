import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { TimedMatter } from '#domain/care/answer-times.ts';
import type { PeopleRecords, Raised } from '#domain/care/people-care.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { ContactKind, PastContact } from '#domain/touches/last-contact.ts';
import type { OwedRecords } from '#data/care.ts';
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

/** Says what the records of promises and answers are. */
export interface OwedEvidence {
  readonly promise: (promise: Commitment) => EvidenceItem;
  readonly matter: (timed: TimedMatter) => EvidenceItem;
  readonly raised: (matter: Matter) => EvidenceItem;
}

export function owedEvidence({ everybody }: Pick<OwedRecords, 'everybody'>): OwedEvidence {
  const people = byId(everybody);
  const raised = ({ id, personId, text, heardOn }: Matter): EvidenceItem => ({ key: id, on: heardOn, words: text, to: `/matters/${id}`, person: people.get(personId) });
  return {
    promise: ({ id, personId, text, closedOn, dueOn, madeOn }) => ({ key: id, on: closedOn ?? dueOn ?? madeOn, words: text, to: `/people/${personId}/promises`, person: people.get(personId) }),
    matter: ({ matter, clock: { doneOn, usedDays } }) => ({ ...raised(matter), on: doneOn ?? matter.heardOn, detail: workingDays(usedDays) }),
    raised,
  };
}

/** Says what the records of attention are, each a person's own. */
export interface PeopleEvidence {
  readonly praise: (personId: PersonId) => (praise: Praise) => EvidenceItem;
  readonly contact: (personId: PersonId) => (contact: PastContact) => EvidenceItem;
  readonly raised: (personId: PersonId) => (raised: Raised) => EvidenceItem;
}

const contactNames: Readonly<Record<ContactKind, string>> = { 'one-on-one': t`One-on-one`, touch: t`A word`, praise: t`Praise`, 'told-back': t`Told what came of it` };

export function peopleEvidence(records: PeopleRecords): PeopleEvidence {
  const people = byId(records.people);
  const texts = new Map<string, string>([
    ...records.touches.map(({ id, note }) => [id, note] as const),
    ...records.praise.map(({ id, whatTheyDid }) => [id, whatTheyDid] as const),
    ...records.matters.map(({ id, text }) => [id, text] as const),
    ...records.talkingPoints.map(({ id, text }) => [id, text] as const),
  ]);
  return {
    praise: (personId) => ({ id, whatTheyDid, givenOn, notedOn }) => ({ key: `${personId} ${id}`, on: givenOn ?? notedOn, words: whatTheyDid, to: `/people/${personId}`, person: people.get(personId) }),
    contact: (personId) => ({ kind, id, on }) => ({
      key: `${personId} ${kind} ${id}`,
      on,
      words: texts.get(id) || contactNames[kind],
      to: kind === 'one-on-one' ? `/one-on-ones/${id}` : kind === 'told-back' ? `/matters/${id}` : `/people/${personId}`,
      person: people.get(personId),
      ...(texts.get(id) ? { detail: contactNames[kind] } : {}),
    }),
    raised: (personId) => ({ kind, id, on }) => ({ key: id, on, words: texts.get(id) ?? '', to: kind === 'matter' ? `/matters/${id}` : `/people/${personId}`, person: people.get(personId) }),
  };
}

const byId = (people: readonly Person[]) => new Map<string, Person>(people.map((each) => [each.id, each]));
