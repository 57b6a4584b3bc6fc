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

/** What the mirror is made of: records of a year, and those that are open however old they are. */
export interface CareRecords extends PeopleRecords {
  /** With those who are archived: promises to them were promises. */
  readonly everybody: readonly Person[];
  readonly commitments: readonly Commitment[];
  /** The manager's, as far back as the oldest of the matters. */
  readonly calendar: WorkingDays;
}

const MIDNIGHT = '00:00' as WallTime;
const LAST = '9999-99-99';

/** Reads by the date indexes, a year back at most, so that ten years of records cost what one does. `zone` is the manager's. */
export async function readCareRecords(today: CalendarDate, zone: string, settings: WorkSettings): Promise<CareRecords> {
  const from = [firstWeekOn(today), periodOf('365-days', today).from].sort()[0] as CalendarDate;
  const [people, everybody, oneOnOnes, touches, praise, talkingPoints, open, closed, matters] = await Promise.all([
    listPeople(),
    listEverybody(),
    db.oneOnOnes.where('[state+on]').between(['held', from], ['held', LAST]).toArray(),
    db.touches.where('on').aboveOrEqual(from).toArray(),
    db.praise.where('givenOn').aboveOrEqual(from).toArray(),
    db.talkingPoints.where('[raisedBy+createdAt]').between(['them', instantAt(from, MIDNIGHT, zone)], ['them', Number.MAX_SAFE_INTEGER]).toArray(),
    listOpenCommitments(),
    db.commitments.where('closedOn').aboveOrEqual(from).toArray(),
    readMatters(from),
  ]);
  const oldest = matters.reduce((first, { heardOn }) => (heardOn < first ? heardOn : first), from);
  const calendar = await readWorkingDays(settings, today, oldest);
  return { calendar, people, everybody, oneOnOnes, touches, praise, talkingPoints, commitments: [...open, ...closed], matters };
}

/** Those heard, first answered or told back since a day, and those not told back yet; each once. */
async function readMatters(from: CalendarDate): Promise<Matter[]> {
  const since = (index: 'heardOn' | 'firstAnsweredOn' | 'toldBackOn') => db.matters.where(index).aboveOrEqual(from).toArray();
  const found = await Promise.all([since('heardOn'), since('firstAnsweredOn'), since('toldBackOn'), listUnfinishedMatters()]);
  return [...new Map(found.flat().map((matter) => [matter.id, matter])).values()];
}
