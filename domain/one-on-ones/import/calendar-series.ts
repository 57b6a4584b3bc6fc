import { addDays, type CalendarDate, calendarDateAt, type WallTime } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import { type Attendee, type CalendarEvent, type CalendarTime, shiftBetween, shifted } from './calendar-event.ts';
import { ruleDays } from './calendar-rule.ts';
import type { ToInstant } from './calendar-zone.ts';

/** One occurrence as it stands on the manager's own calendar. */
export interface FoundMeeting {
  /** The same for this occurrence in every later export, also once it was moved. */
  readonly key: string;
  readonly on: CalendarDate;
  readonly at: WallTime | null;
  readonly lengthMinutes: number | null;
  readonly place: string;
  readonly isCancelled: boolean;
}

/** An event of a calendar with what of it falls into the period, the earliest first. */
export interface CalendarSeries {
  readonly uid: string;
  readonly title: string;
  readonly attendees: readonly Attendee[];
  readonly isRecurring: boolean;
  readonly meetings: readonly FoundMeeting[];
}

export interface Ground {
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
  readonly managersZone: string;
  readonly zoneOf: (name: string | null) => ToInstant;
}

/** A moved occurrence may come from outside the period; zones are less than two days apart. */
const SLACK_DAYS = 60;

/** The events of one UID: the series with its single changes, or changes alone where an export left out the series. */
export function seriesOf(events: readonly CalendarEvent[], ground: Ground): CalendarSeries | null {
  const [master] = events.filter(({ instead }) => instead === null).slice(-1);
  const changes = events.filter(({ instead }) => instead !== null);
  const spoken = master ?? changes[0];
  if (!spoken) return null;
  const found = master ? [...occurrencesOf(master, changes, ground)] : changes.map((change) => meetingOf(change, change.start, change.instead, ground));
  const meetings = found.filter(({ on }) => on >= ground.fromOn && on <= ground.toOn).sort((a, b) => compare(a.on + (a.at ?? ''), b.on + (b.at ?? '')));
  return meetings.length === 0 ? null : { uid: spoken.uid, title: spoken.title, attendees: spoken.attendees, isRecurring: master === undefined || master.rule !== null, meetings };
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function* occurrencesOf(master: CalendarEvent, changes: readonly CalendarEvent[], ground: Ground): Generator<FoundMeeting> {
  const { momentOf, isSame } = reckoning(ground);
  const { start, rule, until } = master;
  const [from, to] = [addDays(ground.fromOn, -SLACK_DAYS), addDays(ground.toOn, SLACK_DAYS)];
  const days = rule === null ? [start.on] : ruleDays(start.on, rule, from, to);
  const lasting = changes.filter(({ isFromThenOn }) => isFromThenOn).sort((a, b) => momentOf(a.instead ?? a.start) - momentOf(b.instead ?? b.start));
  const times = function* (): Generator<CalendarTime> {
    for (const on of days) yield { ...start, on };
    yield* master.additional;
  };
  // Reckoning in zones is dear, and most of a long series lies elsewhere.
  const isFarOff = lasting.length === 0 ? ({ on }: CalendarTime) => on < addDays(ground.fromOn, -2) || on > addDays(ground.toOn, 2) : () => false;
  for (const time of times()) {
    if (changes.length === 0 && isFarOff(time)) continue;
    if (rule !== null && until !== null && isAfter(time, until, momentOf)) continue;
    const change = changes.find(({ instead }) => instead !== null && isSame(instead, time));
    if (change) yield meetingOf(change, change.start, time, ground);
    else if (master.excluded.some((each) => isSame(each, time))) yield { ...meetingOf(master, time, rule === null ? null : time, ground), isCancelled: true };
    else {
      const later = lasting.findLast(({ instead }) => instead !== null && momentOf(instead) < momentOf(time));
      yield later?.instead ? meetingOf(later, shifted(time, shiftBetween(later.instead, later.start)), time, ground) : meetingOf(master, time, rule === null ? null : time, ground);
    }
  }
}

/** `UNTIL` is inclusive; of a whole day it is the day, whatever the time. */
const isAfter = (time: CalendarTime, until: CalendarTime, momentOf: (time: CalendarTime) => number): boolean => (until.at === null || time.at === null ? time.on > until.on : momentOf(time) > momentOf(until));

function reckoning({ zoneOf }: Ground) {
  const momentOf = ({ on, at, zone }: CalendarTime) => zoneOf(zone)(on, at ?? ('00:00' as WallTime));
  // Outlook excludes single days of a timed series by their date alone.
  const isSame = (a: CalendarTime, b: CalendarTime) => (a.at === null || b.at === null ? a.on === b.on : momentOf(a) === momentOf(b));
  return { momentOf, isSame };
}

/** `slot` is where the rule puts it, by the day of the series' own zone; null for an event that happens once. */
function meetingOf(event: CalendarEvent, time: CalendarTime, slot: CalendarTime | null, { managersZone, zoneOf }: Ground): FoundMeeting {
  const key = slot === null ? event.uid : `${event.uid}/${slot.on}`;
  const said = { key, lengthMinutes: event.lengthMinutes, place: event.place, isCancelled: event.isCancelled };
  if (time.at === null) return { ...said, on: time.on, at: null };
  const instant = zoneOf(time.zone)(time.on, time.at);
  return { ...said, on: calendarDateAt(instant, managersZone), at: wallTimeAt(instant, managersZone) };
}
