import { addMonths, type CalendarDate, calendarDateAt, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import type { PersonId } from '#domain/people/person.ts';
import { newestFirst, type TimelineEntry, type TimelineKind } from '#domain/people/timeline.ts';
import { localZone } from '#data/clock.ts';
import { db } from '#data/database.ts';

/** Days from `from` up to, not including, `to`. */
export interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export const BEGINNING = '0001-01-01' as CalendarDate;
export const END = '9999-12-31' as CalendarDate;
const MIDNIGHT = '00:00' as WallTime;

type Kept = { readonly deletedAt: number | null };
const isKept = ({ deletedAt }: Kept) => deletedAt === null;

/** One range query per kind. Records that have no day of their own stand on the day they were written down. */
const readers: { readonly [Kind in TimelineKind]: (personId: PersonId, span: DaySpan) => Promise<TimelineEntry[]> } = {
  'one-on-one': async (personId, { from, to }) =>
    (await db.oneOnOnes.where('[personId+on]').between([personId, from], [personId, to]).toArray()).filter(isKept).map((record) => ({ kind: 'one-on-one', on: record.on, record })),
  commitment: async (personId, { from, to }) =>
    (await db.commitments.where('[personId+madeOn]').between([personId, from], [personId, to]).toArray()).filter(isKept).map((record) => ({ kind: 'commitment', on: record.madeOn, record })),
  matter: async (personId, { from, to }) =>
    (await db.matters.where('[personId+heardOn]').between([personId, from], [personId, to]).toArray()).filter(isKept).map((record) => ({ kind: 'matter', on: record.heardOn, record })),
  recovery: async (personId, { from, to }) =>
    (await db.recoveries.where('[personId+beganOn]').between([personId, from], [personId, to]).toArray()).filter(isKept).map((record) => ({ kind: 'recovery', on: record.beganOn, record })),
  request: async (personId, { from, to }) =>
    (await db.requests.where('[personId+receivedOn]').between([personId, from], [personId, to]).toArray()).filter(isKept).map((record) => ({ kind: 'request', on: record.receivedOn, record })),
  // IndexedDB has no index over both a list of people and a day; praise for one person stays in the hundreds.
  praise: async (personId, { from, to }) =>
    (await db.praise.where('personIds').equals(personId).toArray()).filter((record) => isKept(record) && record.notedOn >= from && record.notedOn < to).map((record) => ({ kind: 'praise', on: record.notedOn, record })),
  touch: async (personId, { from, to }) =>
    (await db.touches.where('[personId+on]').between([personId, from], [personId, to]).toArray()).filter(isKept).map((record) => ({ kind: 'touch', on: record.on, record })),
  expectation: async (personId, { from, to }) =>
    (await db.expectations.where('[personId+sinceOn]').between([personId, from], [personId, to]).toArray()).filter(isKept).map((record) => ({ kind: 'expectation', on: record.sinceOn, record })),
  occasion: async (personId, { from, to }) =>
    (await db.occasionMarks.where('[personId+on]').between([personId, from], [personId, to]).toArray()).filter(isKept).map((record) => ({ kind: 'occasion', on: record.on, record })),
  absence: async (personId, { from, to }) =>
    (await db.absences.where('[personId+fromOn]').between([personId, from], [personId, to]).toArray()).filter(isKept).map((record) => ({ kind: 'absence', on: record.fromOn, record })),
  'talking-point': async (personId, span) =>
    (await db.talkingPoints.where('[personId+createdAt]').between(...instants(personId, span)).toArray()).filter(isKept).map((record) => ({ kind: 'talking-point', on: dayOf(record), record })),
  goal: async (personId, span) => (await db.goals.where('[personId+createdAt]').between(...instants(personId, span)).toArray()).filter(isKept).map((record) => ({ kind: 'goal', on: dayOf(record), record })),
  plan: async (personId, span) => (await db.plans.where('[personId+createdAt]').between(...instants(personId, span)).toArray()).filter(isKept).map((record) => ({ kind: 'plan', on: dayOf(record), record })),
};

const dayOf = ({ createdAt }: { readonly createdAt: number }) => calendarDateAt(createdAt, localZone());

function instants(personId: PersonId, { from, to }: DaySpan): [[PersonId, number], [PersonId, number]] {
  const [begin, end] = [from === BEGINNING ? 0 : instantAt(from, MIDNIGHT, localZone()), to === END ? Number.MAX_SAFE_INTEGER : instantAt(to, MIDNIGHT, localZone())];
  return [[personId, begin], [personId, end]];
}

/** What happened with a person in a span of days, newest first. */
export async function readTimeline(personId: PersonId, kinds: readonly TimelineKind[], span: DaySpan): Promise<TimelineEntry[]> {
  const found = await Promise.all(kinds.map((kind) => readers[kind](personId, span)));
  return found.flat().sort(newestFirst);
}

/** A stretch of a timeline that is read and drawn at a time. */
const FIRST_MONTHS = 3;
const ENOUGH = 15;
const LONGEST_MONTHS = 12 * 50;

/**
 * The next stretch of the past before a day: whole months, as many as it takes to have something to show, however long
 * nothing happened. Null when nothing is older. Ten years of weekly meetings are so read in small steps.
 */
export async function nextStretch(personId: PersonId, kinds: readonly TimelineKind[], before: CalendarDate): Promise<DaySpan | null> {
  for (let months = FIRST_MONTHS; months <= LONGEST_MONTHS; months *= 2) {
    const span = { from: addMonths(before, -months), to: before };
    if ((await readTimeline(personId, kinds, span)).length >= ENOUGH) return span;
  }
  const rest = { from: BEGINNING, to: before };
  return (await readTimeline(personId, kinds, rest)).length > 0 ? rest : null;
}
