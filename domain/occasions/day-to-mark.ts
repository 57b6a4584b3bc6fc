import { addDays, type CalendarDate, calendarDateAt, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt, isZone } from '#domain/calendar/instant.ts';
import { type WorkingDays, workingDayOnOrBefore } from '#domain/calendar/working-days.ts';

/** Where and when the manager is reminded. `zone` is theirs (IANA), `at` the time of day. */
export interface MarkingGround {
  readonly zone: string;
  readonly at: WallTime;
  readonly work: WorkingDays;
}

/**
 * The manager's day on which it is that day for the person when the reminder comes. To somebody in Los Angeles the
 * birthday of a colleague in Auckland comes on the day before: at their own breakfast it would be over there.
 */
export function managersDay(on: CalendarDate, theirZone: string | null, { zone, at }: Pick<MarkingGround, 'zone' | 'at'>): CalendarDate {
  if (theirZone === null || theirZone === zone || !isZone(theirZone)) return on;
  const theirDay = (day: CalendarDate) => calendarDateAt(instantAt(day, at, zone), theirZone);
  // From Pago Pago to Kiritimati it is 25 hours: for one hour of each day two days on the calendar. Where a zone left out the
  // very day, as Samoa did, the day before is early rather than late.
  return [on, addDays(on, -1), addDays(on, 1), addDays(on, -2), addDays(on, 2)].find((day) => theirDay(day) === on) ?? addDays(on, -1);
}

/** The manager's last working day on which the day can be marked without being late: itself, or the one before a weekend or holidays. */
export const dayToMark = (on: CalendarDate, theirZone: string | null, ground: MarkingGround): CalendarDate => workingDayOnOrBefore(managersDay(on, theirZone, ground), ground.work);
