import ICAL from 'ical.js';
import { type CalendarDate, fromDayNumber, isCalendarDate, toDayNumber, type Weekday, type WallTime } from '#domain/calendar/calendar-date.ts';
import { cleanLine } from '#domain/people/clean-line.ts';
import type { CalendarRule } from './calendar-rule.ts';

/** A day, or a time of a day on the wall of a zone; `zone` null: of no zone. */
export interface CalendarTime {
  readonly on: CalendarDate;
  readonly at: WallTime | null;
  readonly zone: string | null;
}

export interface Attendee {
  readonly name: string;
  readonly email: string;
}

/** An event of a calendar as its file says it, before anything is reckoned. */
export interface CalendarEvent {
  readonly uid: string;
  readonly title: string;
  readonly place: string;
  /** Everybody who is in it, the one who called it included, each once. */
  readonly attendees: readonly Attendee[];
  readonly start: CalendarTime;
  readonly lengthMinutes: number | null;
  readonly isCancelled: boolean;
  readonly rule: CalendarRule | null;
  readonly until: CalendarTime | null;
  readonly additional: readonly CalendarTime[];
  readonly excluded: readonly CalendarTime[];
  /** Of a single occurrence that was changed: where the rule had put it. */
  readonly instead: CalendarTime | null;
  /** The change goes for all later occurrences, too. */
  readonly isFromThenOn: boolean;
}

const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
const weekdays: Readonly<Record<string, Weekday>> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };

/** Reads one event; null when it has no beginning that can be read. */
export function calendarEvent(component: ICAL.Component): CalendarEvent | null {
  const start = timesOf(component, 'dtstart')[0];
  if (!start) return null;
  const rule = component.getFirstPropertyValue('rrule');
  const recur = rule instanceof ICAL.Recur ? rule : null;
  const title = cleanLine(text(component, 'summary'));
  return {
    uid: text(component, 'uid') || `${title}/${start.on}/${start.at ?? ''}`,
    title,
    place: cleanLine(text(component, 'location')).slice(0, 2_000),
    attendees: attendeesOf(component),
    start,
    lengthMinutes: lengthOf(component, start),
    isCancelled: text(component, 'status').toUpperCase() === 'CANCELLED' || /^(cancell?ed|abgesagt|annul[ée]e?):/i.test(title),
    rule: recur && ruleOf(recur),
    until: recur?.until ? timeOf(recur.until, recur.until.zone === ICAL.Timezone.utcTimezone ? 'Z' : start.zone) : null,
    additional: timesOf(component, 'rdate'),
    excluded: timesOf(component, 'exdate'),
    instead: timesOf(component, 'recurrence-id')[0] ?? null,
    isFromThenOn: String(component.getFirstProperty('recurrence-id')?.getFirstParameter('range') ?? '').toUpperCase() === 'THISANDFUTURE',
  };
}

const text = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name) ?? '').trim();

function timesOf(component: ICAL.Component, name: string): CalendarTime[] {
  return component.getAllProperties(name).flatMap((property) => {
    const zone = property.getFirstParameter('tzid') as string | undefined;
    return property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      return time instanceof ICAL.Time ? (timeOf(time, time.zone === ICAL.Timezone.utcTimezone ? 'Z' : (zone ?? null)) ?? []) : [];
    });
  });
}

const two = (count: number) => String(count).padStart(2, '0');

function timeOf(time: ICAL.Time, zone: string | null): CalendarTime | null {
  const on = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  if (!isCalendarDate(on) || time.year < 1900 || time.year > 2200) return null;
  return time.isDate ? { on, at: null, zone: null } : { on, at: `${two(time.hour)}:${two(time.minute)}` as WallTime, zone };
}

/** Everybody by address, else by name. Rooms and other things that can be booked are nobody. */
function attendeesOf(component: ICAL.Component): Attendee[] {
  const found = new Map<string, Attendee>();
  for (const property of [...component.getAllProperties('attendee'), ...component.getAllProperties('organizer')]) {
    if (/^(room|resource)$/i.test(String(property.getFirstParameter('cutype') ?? ''))) continue;
    const address = String(property.getFirstValue() ?? '').replace(/^mailto:/i, '').trim();
    const email = /^\S+@\S+$/.test(address) ? address : '';
    const name = cleanLine(String(property.getFirstParameter('cn') ?? '')).replace(/^["']|["']$/g, '');
    const key = email.toLowerCase() || name;
    if (key !== '' && !found.has(key)) found.set(key, { name: name === email ? '' : name, email });
  }
  return [...found.values()];
}

/** Minutes by the wall, also over a change of clocks; null for whole days and for an event without an end. */
function lengthOf(component: ICAL.Component, start: CalendarTime): number | null {
  if (start.at === null) return null;
  const duration = component.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) return Math.round(duration.toSeconds() / 60);
  const end = timesOf(component, 'dtend')[0];
  return end?.at ? minutesBetween(start as CalendarTime & { at: WallTime }, end as CalendarTime & { at: WallTime }) : null;
}

const minuteOf = (at: WallTime) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
const minutesBetween = (from: { on: CalendarDate; at: WallTime }, to: { on: CalendarDate; at: WallTime }) => (toDayNumber(to.on) - toDayNumber(from.on)) * 1_440 + minuteOf(to.at) - minuteOf(from.at);

/** Null for rules that no meeting of people has: by the hour, or by the number of the week. */
function ruleOf(recur: ICAL.Recur): CalendarRule | null {
  const unit = units[recur.freq as keyof typeof units] as CalendarRule['unit'] | undefined;
  const parts = recur.parts as Readonly<Record<string, readonly (string | number)[] | undefined>>;
  if (unit === undefined || parts['BYWEEKNO']) return null;
  const numbers = (name: string) => (parts[name] ?? []).map(Number).filter(Number.isInteger);
  return {
    unit,
    every: Math.min(Math.max(1, Number(recur.interval) || 1), 1_000),
    weekStart: isoOf(recur.wkst),
    count: recur.count ? Number(recur.count) : null,
    months: numbers('BYMONTH'),
    monthDays: numbers('BYMONTHDAY'),
    yearDays: numbers('BYYEARDAY'),
    weekdays: (parts['BYDAY'] ?? []).flatMap((each) => {
      const [, nth = '', day = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(String(each)) ?? [];
      const weekday = weekdays[day];
      return weekday ? [{ day: weekday, nth: unit === 'day' || unit === 'week' ? 0 : Number(nth) }] : [];
    }),
    positions: numbers('BYSETPOS'),
  };
}

/** ical.js counts weekdays from Sunday, 1. */
const isoOf = (weekday: number): Weekday => (weekday === 1 ? 7 : weekday - 1) as Weekday;

/** The same so many minutes later by the wall. */
export function shifted({ on, at, zone }: CalendarTime, minutes: number): CalendarTime {
  if (at === null) return { on: fromDayNumber(toDayNumber(on) + Math.round(minutes / 1_440)), at, zone };
  const total = toDayNumber(on) * 1_440 + minuteOf(at) + minutes;
  const minute = ((total % 1_440) + 1_440) % 1_440;
  return { on: fromDayNumber(Math.floor(total / 1_440)), at: `${two(Math.floor(minute / 60))}:${two(minute % 60)}` as WallTime, zone };
}

/** Minutes by the wall from one to the other. */
export const shiftBetween = (from: CalendarTime, to: CalendarTime): number => (toDayNumber(to.on) - toDayNumber(from.on)) * 1_440 + (from.at !== null && to.at !== null ? minuteOf(to.at) - minuteOf(from.at) : 0);
