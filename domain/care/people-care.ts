import { type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { type Attention, attentionTo, knownSince } from '#domain/care/attention.ts';
import { type AttentionWeek, attentionWeeks } from '#domain/care/attention-weeks.ts';
import { ownRhythm, type OwnRhythm } from '#domain/care/gone-quiet.ts';
import { daysUpTo, isWithin, type Period } from '#domain/care/period.ts';
import { groupBy } from '#domain/group-by.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { OneOnOne, TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { contacts, type PastContact } from '#domain/touches/last-contact.ts';
import { isKeptInTouch } from '#domain/touches/without-word.ts';
import type { Touch } from '#domain/touches/touch.ts';

/** Records of a year with anybody, in any order. */
export interface PeopleRecords {
  readonly people: readonly Person[];
  readonly oneOnOnes: readonly OneOnOne[];
  readonly touches: readonly Touch[];
  readonly praise: readonly Praise[];
  readonly matters: readonly Matter[];
  readonly talkingPoints: readonly TalkingPoint[];
}

/** Something a person brought up, and the record that says so. */
export interface Raised {
  readonly on: CalendarDate;
  readonly kind: 'matter' | 'talking-point';
  readonly id: string;
}

/** What one person got of the manager's attention, and what the manager heard from them. */
export interface PersonCare {
  readonly person: Person;
  /** Since when they are known; what lies before says nothing. */
  readonly since: CalendarDate;
  /** All of the year, the latest first. */
  readonly contacts: readonly PastContact[];
  readonly raised: readonly Raised[];
  /** Of the last 90 days. */
  readonly attention: Attention<PastContact>;
  readonly weeks: readonly AttentionWeek<PastContact>[];
  readonly contactRhythm: OwnRhythm;
  readonly raisedRhythm: OwnRhythm;
}

/** Days that the gaps are looked for in. */
export const ATTENTION_DAYS = 90;

/** Everybody the manager means to keep in touch with, in the order they were handed in (by name). `zone` is the manager's. */
export function peopleCare(records: PeopleRecords, today: CalendarDate, zone: string): readonly PersonCare[] {
  const of = byPerson(records);
  return records.people.filter((person) => person.deletedAt === null && isKeptInTouch(person, today)).map((person) => {
    const theirs = of(person.id);
    const had = contacts(theirs, today);
    const raised = raisedBy(theirs, today, zone);
    const since = knownSince(person, had.at(-1)?.on ?? null, zone);
    return {
      person,
      since,
      contacts: had,
      raised,
      attention: attentionTo(had, since, daysUpTo(today, ATTENTION_DAYS)),
      weeks: attentionWeeks(had, today),
      contactRhythm: ownRhythm(had.map(({ on }) => on), today),
      raisedRhythm: ownRhythm(raised.map(({ on }) => on), today),
    };
  });
}

/** Praise that a person heard in a period. */
export const praisedIn = ({ id }: Person, praise: readonly Praise[], period: Period): readonly Praise[] =>
  praise.filter((each) => each.deletedAt === null && each.state === 'given' && isWithin(each.givenOn, period) && each.personIds.includes(id));

/** What they brought up themselves, matters and talking points, the latest first. A talking point has no day of its own but that of writing it down. */
function raisedBy({ matters, talkingPoints }: Pick<PeopleRecords, 'matters' | 'talkingPoints'>, today: CalendarDate, zone: string): readonly Raised[] {
  const found: Raised[] = [
    ...matters.filter(({ deletedAt }) => deletedAt === null).map(({ id, heardOn }) => ({ on: heardOn, kind: 'matter' as const, id })),
    ...talkingPoints.filter(({ deletedAt, raisedBy: by }) => deletedAt === null && by === 'them').map(({ id, createdAt }) => ({ on: calendarDateAt(createdAt, zone), kind: 'talking-point' as const, id })),
  ];
  return found.filter(({ on }) => on <= today).sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on > b.on ? -1 : 1));
}

/** Reads all records once, however many people there are. */
function byPerson({ oneOnOnes, touches, praise, matters, talkingPoints }: PeopleRecords) {
  const own = <Theirs extends { readonly personId: PersonId }>(all: readonly Theirs[]) => {
    const found = groupBy(all, ({ personId }) => personId);
    return (id: PersonId): readonly Theirs[] => found.get(id) ?? [];
  };
  const [meetings, words, asked, points] = [own(oneOnOnes), own(touches), own(matters), own(talkingPoints)];
  const praised = own(praise.flatMap((each) => each.personIds.map((personId) => ({ ...each, personId }))));
  return (id: PersonId) => ({ oneOnOnes: meetings(id), touches: words(id), praise: praised(id), matters: asked(id), talkingPoints: points(id) });
}
