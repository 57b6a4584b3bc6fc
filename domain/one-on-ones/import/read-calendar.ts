import ICAL from 'ical.js';
import { calendarBlocks } from './calendar-blocks.ts';
import { type CalendarEvent, calendarEvent } from './calendar-event.ts';
import { type CalendarSeries, type Ground, seriesOf } from './calendar-series.ts';
import { type ToInstant, zonesOf } from './calendar-zone.ts';

/** A calendar as it was read: its events by UID, and how its zones are meant. */
export interface ReadCalendar {
  readonly events: ReadonlyMap<string, readonly CalendarEvent[]>;
  readonly zoneOf: (name: string | null) => ToInstant;
  /** Events that could not be read. */
  readonly unread: number;
}

const STEP = 100;

/**
 * Reads the text of an iCalendar file, yielding now and then so that a caller can let others work: a share from 0 to 1.
 * @param managersZone the zone of times that name none
 */
export function* readCalendar(text: string, managersZone: string): Generator<number, ReadCalendar> {
  const events = new Map<string, CalendarEvent[]>();
  const zones: ICAL.Component[] = [];
  let unread = 0;
  let count = 0;
  let characters = 0;
  for (const block of calendarBlocks(text)) {
    characters += block.text.length;
    count += 1;
    if (count % STEP === 0) yield Math.min(1, characters / text.length);
    const component = componentOf(block.text);
    if (block.kind === 'VTIMEZONE') {
      if (component) zones.push(component);
      continue;
    }
    const event = component && read(component);
    if (event) events.set(event.uid, [...(events.get(event.uid) ?? []), event]);
    else unread += 1;
  }
  return { events, zoneOf: zonesOf(zones, managersZone), unread };
}

function componentOf(text: string): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(text) as unknown[]);
  } catch {
    return null;
  }
}

function read(component: ICAL.Component): CalendarEvent | null {
  try {
    return calendarEvent(component);
  } catch {
    // ical.js reads values only when they are asked for, and throws at those that are none.
    return null;
  }
}

/** What falls into the period, by when it next happens. */
export function* seriesWithin({ events, zoneOf }: ReadCalendar, period: Omit<Ground, 'zoneOf'>): Generator<number, readonly CalendarSeries[]> {
  const found: CalendarSeries[] = [];
  let count = 0;
  for (const group of events.values()) {
    count += 1;
    if (count % STEP === 0) yield count / events.size;
    const series = seriesOf(group, { ...period, zoneOf });
    if (series) found.push(series);
  }
  return found.sort((a, b) => compare(first(a), first(b)) || compare(a.uid, b.uid));
}

const first = ({ meetings }: CalendarSeries) => `${meetings[0]?.on ?? ''}${meetings[0]?.at ?? ''}`;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
