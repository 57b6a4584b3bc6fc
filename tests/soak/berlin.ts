import { toCalendarDate, type CalendarDate, type Weekday } from '#domain/calendar/calendar-date.ts';

/*
 * The wall clock of Berlin, reckoned by the rule of Directive 2000/84/EC (from the last Sunday of March to that of
 * October, both at 01:00 UTC) and without anything of Heed's: what a soak test expects must not come from what it tests.
 */

export const ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * DAY;
}

/** Milliseconds that Berlin is ahead of UTC. */
function offset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= lastSunday(year, 2) + HOUR && instant < lastSunday(year, 9) + HOUR;
  return (isSummer ? 2 : 1) * HOUR;
}

/** The instant of a time on the wall; one that is skipped is the end of the gap, one that comes twice is the first. */
export function instant(on: string, at: string): number {
  const asUtc = Date.parse(`${on}T${at}:00Z`);
  const summer = asUtc - 2 * HOUR;
  if (offset(summer) === 2 * HOUR) return summer;
  const winter = asUtc - HOUR;
  return offset(winter) === HOUR ? winter : lastSunday(new Date(asUtc).getUTCFullYear(), 2) + HOUR;
}

const wall = (at: number) => new Date(at + offset(at)).toISOString();
export const dayAt = (at: number): CalendarDate => toCalendarDate(wall(at).slice(0, 10));

export const daysAfter = (on: string, days: number): CalendarDate => toCalendarDate(new Date(Date.parse(`${on}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10));
/** 1 = Monday … 7 = Sunday. */
export const weekday = (on: string): Weekday => (new Date(`${on}T00:00:00Z`).getUTCDay() || 7) as Weekday;
/** Whether the clocks change in the night to this day. */
export const isChangeDay = (on: string): boolean => offset(Date.parse(`${on}T00:00:00Z`)) !== offset(Date.parse(`${on}T03:00:00Z`));
