import ICAL from 'ical.js';
import { type CalendarDate, toDayNumber, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { isTimeZone } from '#domain/people/time-zone.ts';
import { zoneOfWindowsName } from './windows-zones.ts';

/** From a wall time of an event to its instant (epoch milliseconds). */
export type ToInstant = (on: CalendarDate, at: WallTime) => number;

const inZone =
  (zone: string): ToInstant =>
  (on, at) =>
    instantAt(on, at, zone);

/** The IANA zone that a name in a calendar file means, where it is one this machine knows. */
function knownZone(name: string): string | null {
  // Mozilla and Evolution write paths: "/freeassociation.sourceforge.net/Europe/London".
  const parts = name.replace(/^\/+/, '').split('/');
  const endings = parts.map((_, at) => parts.slice(at).join('/'));
  return endings.find(isTimeZone) ?? zoneOfWindowsName(name);
}

/**
 * How the zones of a file are read. A name that is known wins over what the file says about it: descriptions in files
 * are often of one year only. An unknown name ("Customized Time Zone") is read by its description, and one without any
 * as the manager's own zone, as are times that name none.
 * @param described VTIMEZONE components of the file
 */
export function zonesOf(described: readonly ICAL.Component[], managersZone: string): (name: string | null) => ToInstant {
  const custom = new Map<string, ToInstant>();
  for (const component of described) {
    const name = component.getFirstPropertyValue('tzid');
    const place = component.getFirstPropertyValue('x-lic-location');
    if (typeof name !== 'string') continue;
    const same = typeof place === 'string' ? knownZone(place) : null;
    custom.set(name, same === null ? byDescription(new ICAL.Timezone({ component, tzid: name })) : inZone(same));
  }
  const read = new Map<string | null, ToInstant>();
  return (name) => {
    const before = read.get(name);
    if (before) return before;
    const zone = name === null ? managersZone : name === 'Z' ? 'UTC' : knownZone(name);
    const found = remembered(zone === null ? (custom.get(name ?? '') ?? inZone(managersZone)) : inZone(zone));
    read.set(name, found);
    return found;
  };
}

/** A calendar has the same few times over and over, and asking for the offset of a zone is slow. */
function remembered(toInstant: ToInstant): ToInstant {
  const known = new Map<string, number>();
  return (on, at) => {
    const key = on + at;
    const instant = known.get(key) ?? toInstant(on, at);
    known.set(key, instant);
    return instant;
  };
}

/** By what the file says of its zone. */
const byDescription =
  (zone: ICAL.Timezone): ToInstant =>
  (on, at) => {
    const [hour, minute] = [Number(at.slice(0, 2)), Number(at.slice(3))];
    const wall = new ICAL.Time({ year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), day: Number(on.slice(8)), hour, minute, second: 0, isDate: false }, ICAL.Timezone.localTimezone);
    return toDayNumber(on) * 86_400_000 + (hour * 60 + minute) * 60_000 - zone.utcOffset(wall) * 1_000;
  };
