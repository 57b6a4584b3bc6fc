import type { CalendarDate, WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import { firstWeekOn } from '#domain/care/attention-weeks.ts';
import { periodOf } from '#domain/care/period.ts';
import type { PeopleRecords } from '#domain/care/people-care.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { Person } from '#domain/people/person.ts';
import { listOpenCommitments } from '#data/commitments.ts';
import { db } from '#data/database.ts';
import { readWorkingDays, type WorkSettings } from '#data/holidays.ts';
import { listUnfinishedMatters } from '#data/matters.ts';
import { listEverybody, listPeople } from '#data/people.ts';

/** What the manager promised and was asked: what ended within a year, and what is open however old it is. */
export interface OwedRecords {
  /** With those who are archived: promises to them were promises. */
  readonly everybody: readonly Person[];
  readonly commitments: readonly Commitment[];
  readonly matters: readonly Matter[];
  /** The manager's, as far back as the oldest of the matters. */
  readonly calendar: WorkingDays;
}

const MIDNIGHT = '00:00' as WallTime;
const LAST = '9999-99-99';

/** A year back at most, so that ten years of records cost what one does. */
const yearUpTo = (today: CalendarDate): CalendarDate => [firstWeekOn(today), periodOf('365-days', today).from].sort()[0] as CalendarDate;

export async function readOwedRecords(today: CalendarDate, settings: WorkSettings): Promise<OwedRecords> {
  const from = yearUpTo(today);
  const [everybody, open, closed, matters] = await Promise.all([
    listEverybody(),
    listOpenCommitments(),
    db.commitments.where('[owner+closedOn]').between(['me', from], ['me', LAST]).toArray(),
    readMatters(from),
  ]);
  const oldest = matters.reduce((first, { heardOn }) => (heardOn < first ? heardOn : first), from);
  return { everybody, commitments: [...open, ...closed], matters, calendar: await readWorkingDays(settings, today, oldest) };
}

/** A year of everything that tells of attention, but for the matters, which are read with what is owed. `zone` is the manager's. */
export async function readAttentionRecords(today: CalendarDate, zone: string): Promise<Omit<PeopleRecords, 'matters'>> {
  const from = yearUpTo(today);
  const [people, oneOnOnes, touches, praise, talkingPoints] = await Promise.all([
    listPeople(),
    db.oneOnOnes.where('[state+on]').between(['held', from], ['held', LAST]).toArray(),
    db.touches.where('on').aboveOrEqual(from).toArray(),
    db.praise.where('givenOn').aboveOrEqual(from).toArray(),
    db.talkingPoints.where('[raisedBy+createdAt]').between(['them', instantAt(from, MIDNIGHT, zone)], ['them', Number.MAX_SAFE_INTEGER]).toArray(),
  ]);
  return { people, oneOnOnes, touches, praise, talkingPoints };
}

/** Those heard, first answered or told back since a day, those not told back yet, and the time-wasters that are gone, whenever that was; each once. */
async function readMatters(from: CalendarDate): Promise<Matter[]> {
  const since = (index: 'heardOn' | 'firstAnsweredOn' | 'toldBackOn') => db.matters.where(index).aboveOrEqual(from).toArray();
  const found = await Promise.all([since('heardOn'), since('firstAnsweredOn'), since('toldBackOn'), listUnfinishedMatters(), db.matters.where('outcome').equals('removed').toArray()]);
  return [...new Map(found.flat().map((matter) => [matter.id, matter])).values()].filter(({ deletedAt }) => deletedAt === null);
}
