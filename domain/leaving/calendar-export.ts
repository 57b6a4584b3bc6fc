import { t } from '@lingui/core/macro';
import ICAL from 'ical.js';
import { addDays, type CalendarDate, type MonthDay, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { type LeapDayChoice, monthDayIn, monthDayOf } from '#domain/calendar/month-day.ts';
import { foldLines } from '#domain/leaving/fold-lines.ts';
import type { LeavingRecords } from '#domain/leaving/leaving-records.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { anniversaryPreference, yearOf } from '#domain/occasions/occasion-days.ts';
import { calledName, type Person } from '#domain/people/person.ts';

export interface CalendarOrder {
  readonly today: CalendarDate;
  readonly now: number;
  /** The manager's zone, in which one-on-ones are planned. */
  readonly zone: string;
  /** Alarms as Heed's own reminders have them. */
  readonly minutesBefore: number;
  readonly occasionDaysBefore: number;
  readonly occasionAt: WallTime;
}

interface AllDay {
  readonly uid: string;
  readonly summary: string;
  readonly on: CalendarDate;
  readonly rule: string | null;
  readonly updatedAt: number;
}

/**
 * One-on-ones to come and the occasions of people as an iCalendar file (RFC 5545), for another calendar to import.
 *
 * - Times are written in UTC. A one-on-one is a single event, so nothing recurs across a change of clocks, and a zone
 *   described in the file is what calendars read in the most different ways.
 * - A UID is the record's own id: importing a later export moves events instead of doubling them.
 * - Nothing anybody wrote is in it but names, places and what an occasion is called; other people see calendars.
 */
export function calendarOf({ people, oneOnOnes, occasions }: LeavingRecords, order: CalendarOrder): string {
  const active = new Map(people.filter(({ state }) => state === 'active').map((person) => [person.id, person]));
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Heed//Heed//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  for (const meeting of oneOnOnes) {
    const person = active.get(meeting.personId);
    if (person && meeting.state === 'planned' && meeting.on >= order.today) calendar.addSubcomponent(meetingEvent(meeting, person, order));
  }
  const days = [
    ...[...active.values()].flatMap(personsDays),
    ...occasions.flatMap(({ id, personId, name, on, isYearly, preference, updatedAt }): AllDay[] => {
      const person = active.get(personId);
      if (!person || preference === 'none' || (!isYearly && on < order.today)) return [];
      return [{ uid: id, summary: `${calledName(person)}: ${name}`, updatedAt, ...(isYearly ? yearly(monthDayOf(on), yearOf(on), person.leapDayOn) : { on, rule: null }) }];
    }),
  ];
  for (const day of days) calendar.addSubcomponent(dayEvent(day, order));
  return foldLines(ICAL.stringify(calendar.jCal));
}

function personsDays(person: Person): AllDay[] {
  const { id, birthday, startOn, occasionPreference, leapDayOn, createdAt, updatedAt } = person;
  const days: AllDay[] = [];
  // Never from the year of birth: whoever sees the calendar would see an age.
  if (birthday !== null && occasionPreference !== 'none') days.push({ uid: `birthday-${id}`, summary: t`${calledName(person)}'s birthday`, updatedAt, ...yearly(birthday, new Date(createdAt).getUTCFullYear(), leapDayOn) });
  if (startOn !== null && anniversaryPreference(person) !== 'none') days.push({ uid: `anniversary-${id}`, summary: t`${calledName(person)}'s work anniversary`, updatedAt, ...yearly(monthDayOf(startOn), yearOf(startOn) + 1, leapDayOn) });
  return days;
}

/**
 * A day of every year. `FREQ=YEARLY` alone leaves 29 February out in common years (RFC 5545, 3.3.10): the last day of
 * February is the 28th then, and the sixtieth day of a year is 29 February or 1 March.
 */
function yearly(day: MonthDay, year: number, leapDayOn: LeapDayChoice | null): Pick<AllDay, 'on' | 'rule'> {
  const on = monthDayIn(year, day, leapDayOn);
  if (day !== '02-29') return { on, rule: 'FREQ=YEARLY' };
  return { on, rule: leapDayOn === '03-01' ? 'FREQ=YEARLY;BYYEARDAY=60' : 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' };
}

function meetingEvent(meeting: OneOnOne, person: Person, { zone, now, minutesBefore, occasionAt }: CalendarOrder): ICAL.Component {
  const event = newEvent(`one-on-one-${meeting.id}`, t`One-on-one with ${calledName(person)}`, meeting.updatedAt, now);
  event.addPropertyWithValue('sequence', meeting.moves.length);
  if (meeting.place !== '') event.addPropertyWithValue('location', meeting.place);
  if (meeting.at === null) {
    addDay(event, meeting.on);
    addAlarm(event, atTimeOfDay(0, occasionAt));
    return event;
  }
  const startsAt = instantAt(meeting.on, meeting.at, zone);
  event.addPropertyWithValue('dtstart', utc(startsAt));
  event.addPropertyWithValue('dtend', utc(startsAt + meeting.lengthMinutes * 60_000));
  addAlarm(event, -minutesBefore * 60);
  return event;
}

function dayEvent({ uid, summary, on, rule, updatedAt }: AllDay, { now, occasionDaysBefore, occasionAt }: CalendarOrder): ICAL.Component {
  const event = newEvent(uid, summary, updatedAt, now);
  addDay(event, on);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  if (rule !== null) event.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  addAlarm(event, atTimeOfDay(occasionDaysBefore, occasionAt));
  return event;
}

function newEvent(id: string, summary: string, updatedAt: number, now: number): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${id}@heed.invalid`);
  event.addPropertyWithValue('dtstamp', utc(now));
  event.addPropertyWithValue('last-modified', utc(updatedAt));
  event.addPropertyWithValue('summary', summary);
  event.addPropertyWithValue('class', 'PRIVATE');
  return event;
}

/** An all-day event ends with the day after, which is not part of it. */
function addDay(event: ICAL.Component, on: CalendarDate) {
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(on));
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(on, 1)));
}

function addAlarm(event: ICAL.Component, seconds: number) {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', event.getFirstPropertyValue('summary') as string);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(seconds));
  event.addSubcomponent(alarm);
}

/** Seconds from the beginning of an all-day event to a time of day so many days before. */
const atTimeOfDay = (daysBefore: number, at: WallTime) => (Number(at.slice(0, 2)) * 60 + Number(at.slice(3))) * 60 - daysBefore * 86_400;

const utc = (instant: number) => ICAL.Time.fromJSDate(new Date(instant), true);
