import { addDays, type CalendarDate, isoWeekday, type Weekday } from '#domain/calendar/calendar-date.ts';

/**
 * The day of the week on which a working week begins: the first working day after the longest time off. Monday where
 * one works from Monday to Friday, Sunday where from Sunday to Thursday.
 */
export function firstWorkingWeekday(workingDays: readonly Weekday[]): Weekday {
  const days = [...new Set(workingDays)].sort((a, b) => a - b);
  const withGaps = days.map((day, place) => ({ day, gap: (day - (days.at(place - 1) ?? day) + 7) % 7 || 7 }));
  return withGaps.reduce<{ readonly day: Weekday; readonly gap: number }>((longest, each) => (each.gap > longest.gap ? each : longest), { day: 1, gap: 0 }).day;
}

/** The first day of the working week that a day lies in. */
export const weekBegin = (on: CalendarDate, workingDays: readonly Weekday[]): CalendarDate => addDays(on, -((isoWeekday(on) - firstWorkingWeekday(workingDays) + 7) % 7));

/** The working week one wants to see: the one that runs or, once its last working day has passed, the one that comes. */
export function weekToSee(today: CalendarDate, workingDays: readonly Weekday[]): CalendarDate {
  const begin = weekBegin(today, workingDays);
  const isOver = !Array.from({ length: 7 }, (_, ahead) => addDays(begin, ahead)).some((on) => on >= today && workingDays.includes(isoWeekday(on)));
  return isOver ? addDays(begin, 7) : begin;
}
