import type { WallTime } from '#domain/calendar/calendar-date.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';

type Booking = Pick<OneOnOne, 'on' | 'at' | 'lengthMinutes'>;

const minuteOf = (at: WallTime) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));

/** Whether two conversations would be held at the same time. One without a time of day is in nobody's way. */
export function overlaps(a: Booking, b: Booking): boolean {
  if (a.on !== b.on || a.at === null || b.at === null) return false;
  const [startsA, startsB] = [minuteOf(a.at), minuteOf(b.at)];
  return startsA < startsB + b.lengthMinutes && startsB < startsA + a.lengthMinutes;
}
