import { addDays, addMonths, type CalendarDate, daysBetween, isoWeekday, type Weekday } from '#domain/calendar/calendar-date.ts';

/**
 * Repeats on the wall calendar: every `every` days, weeks (on `weekdays`), months or years, counted from the first day.
 * Days, not instants, so that daylight saving cannot move "every Tuesday at nine".
 */
export interface Repeat {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly every: number;
  /** ISO weekdays; weeks only. Empty: the weekday of the first day. */
  readonly weekdays: readonly Weekday[];
  readonly untilOn: CalendarDate | null;
}

/**
 * The days of a repetition within `fromOn … toOn`, both included. The 31st of a month without one is its last day, and
 * 29 February the 28th in common years; each is counted from the first day, so the 31st comes back.
 */
export function occurrences(firstOn: CalendarDate, repeat: Repeat | null, fromOn: CalendarDate, toOn: CalendarDate): CalendarDate[] {
  const lastOn = repeat?.untilOn && repeat.untilOn < toOn ? repeat.untilOn : toOn;
  const isWithin = (on: CalendarDate) => on >= firstOn && on >= fromOn && on <= lastOn;
  if (!repeat) return isWithin(firstOn) ? [firstOn] : [];
  switch (repeat.unit) {
    case 'day':
      return byDays(firstOn, repeat.every, fromOn, lastOn);
    case 'week': {
      const monday = addDays(firstOn, 1 - isoWeekday(firstOn));
      const weekdays = repeat.weekdays.length > 0 ? [...new Set(repeat.weekdays)].sort((a, b) => a - b) : [isoWeekday(firstOn)];
      const weeks = byDays(monday, repeat.every * 7, addDays(fromOn, -6), lastOn);
      return weeks.flatMap((week) => weekdays.map((weekday) => addDays(week, weekday - 1)).filter(isWithin));
    }
    case 'month':
      return byMonths(firstOn, repeat.every, fromOn, lastOn);
    case 'year':
      return byMonths(firstOn, repeat.every * 12, fromOn, lastOn);
  }
}

function byDays(firstOn: CalendarDate, every: number, fromOn: CalendarDate, toOn: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  const skipped = Math.max(0, Math.ceil(daysBetween(firstOn, fromOn) / every));
  for (let on = addDays(firstOn, skipped * every); on <= toOn; on = addDays(on, every)) days.push(on);
  return days;
}

function byMonths(firstOn: CalendarDate, every: number, fromOn: CalendarDate, toOn: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  const monthsAhead = (Number(fromOn.slice(0, 4)) - Number(firstOn.slice(0, 4))) * 12 + Number(fromOn.slice(5, 7)) - Number(firstOn.slice(5, 7));
  for (let count = Math.max(0, Math.floor(monthsAhead / every)); ; count += 1) {
    const on = addMonths(firstOn, count * every);
    if (on > toOn) return days;
    if (on >= fromOn) days.push(on);
  }
}
