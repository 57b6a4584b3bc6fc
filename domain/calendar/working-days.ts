import { addDays, type CalendarDate, isoWeekday, type Weekday } from '#domain/calendar/calendar-date.ts';

/** When work is done: the days of the week, without public holidays and the manager's own leave. */
export interface WorkingDays {
  /** ISO weekdays, 1 = Monday. */
  readonly days: readonly Weekday[];
  readonly isHoliday: (on: CalendarDate) => boolean;
  /** Left out where nobody's leave matters. */
  readonly isLeave?: (on: CalendarDate) => boolean;
}

/** Why no work is done on a day. Leave comes first: whoever is away for a week is away over its weekend, too. */
export type DayOff = 'leave' | 'holiday' | 'weekly';

/** A year without a single working day means that the settings say nothing useful; then every day counts. */
export const GIVE_UP_AFTER_DAYS = 366;

export const isWorkingDay = (on: CalendarDate, work: WorkingDays): boolean => dayOff(on, work) === null;

/** Why this is no working day; null when it is one. */
export function dayOff(on: CalendarDate, { days, isHoliday, isLeave }: WorkingDays): DayOff | null {
  if (isLeave?.(on)) return 'leave';
  if (isHoliday(on)) return 'holiday';
  return days.includes(isoWeekday(on)) ? null : 'weekly';
}

function search(on: CalendarDate, step: 1 | -1, work: WorkingDays): CalendarDate {
  for (let tried = 0; tried < GIVE_UP_AFTER_DAYS; tried += 1) {
    const day = addDays(on, tried * step);
    if (isWorkingDay(day, work)) return day;
  }
  return on;
}

/** The day itself when it is a working day, else the first one after it. */
export const workingDayOnOrAfter = (on: CalendarDate, work: WorkingDays): CalendarDate => search(on, 1, work);

/** The day itself when it is a working day, else the last one before it. */
export const workingDayOnOrBefore = (on: CalendarDate, work: WorkingDays): CalendarDate => search(on, -1, work);

/** The first working day after this day, never the day itself. */
export const nextWorkingDay = (on: CalendarDate, work: WorkingDays): CalendarDate => search(addDays(on, 1), 1, work);

/** The last working day before this day, never the day itself. */
export const previousWorkingDay = (on: CalendarDate, work: WorkingDays): CalendarDate => search(addDays(on, -1), -1, work);

/** The working day `count` working days after (negative: before) this day; 0 is the day itself or the first working day after it. */
export function addWorkingDays(on: CalendarDate, count: number, work: WorkingDays): CalendarDate {
  let day = count === 0 ? workingDayOnOrAfter(on, work) : on;
  for (let left = Math.abs(count); left > 0; left -= 1) day = count > 0 ? nextWorkingDay(day, work) : previousWorkingDay(day, work);
  return day;
}

/** Working days that end after `from` and up to `to`: Friday to Monday is one. Negative when `to` is earlier. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, work: WorkingDays): number {
  if (to < from) return -workingDaysBetween(to, from, work);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, work)) count += 1;
  return count;
}
