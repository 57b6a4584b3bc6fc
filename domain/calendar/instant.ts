import { tzOffset } from '@date-fns/tz/tzOffset';
import { type CalendarDate, toDayNumber, type WallTime } from '#domain/calendar/calendar-date.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** No zone is further than this from UTC, so the instant of any wall time lies within this of the same figures read as UTC. */
const FURTHEST = 15 * HOUR;

const offsetMs = (instant: number, zone: string) => tzOffset(zone, new Date(instant)) * MINUTE;

/** Whether this machine knows the zone (IANA name). */
export const isZone = (zone: string): boolean => zone !== '' && !Number.isNaN(offsetMs(0, zone));

/**
 * The instant (epoch milliseconds) at which a wall clock in a zone shows a time of a day. The one way from wall time to
 * instant: `TZDate(y, m, d, h, …)` answers differently by the zone of the machine it runs on.
 *
 * A time that the clocks skip (daylight saving begins) becomes the first instant after the gap, so that a reminder in
 * it comes late rather than never; a time that comes twice (daylight saving ends) is the first of the two.
 */
export function instantAt(on: CalendarDate, at: WallTime, zone: string): number {
  const asUtc = toDayNumber(on) * DAY + Number(at.slice(0, 2)) * HOUR + Number(at.slice(3, 5)) * MINUTE;
  const before = offsetMs(asUtc - FURTHEST, zone);
  const after = offsetMs(asUtc + FURTHEST, zone);
  // The larger offset is the earlier instant.
  for (const offset of before >= after ? [before, after] : [after, before]) {
    if (offsetMs(asUtc - offset, zone) === offset) return asUtc - offset;
  }
  return changeOfOffset(asUtc - FURTHEST, asUtc + FURTHEST, zone);
}

/** The first instant at which the zone's offset is no longer what it was at `from`. */
function changeOfOffset(from: number, to: number, zone: string): number {
  const old = offsetMs(from, zone);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(middle, zone) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** What a wall clock in a zone shows at an instant, to the minute. */
export const wallTimeAt = (instant: number, zone: string): WallTime => new Date(instant + offsetMs(instant, zone)).toISOString().slice(11, 16) as WallTime;
