import { addDays, addMonths, type CalendarDate, daysBetween, fromDayNumber, isoWeekday, toDayNumber, type Weekday } from '#domain/calendar/calendar-date.ts';

/**
 * A recurrence rule (RFC 5545, 3.3.10) as far as it speaks of days: what calendars write for meetings of people.
 * ical.js reads rules; it does not expand them here, as a rule without any day in it (31 February) has it look for ever.
 */
export interface CalendarRule {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly every: number;
  /** ISO weekday that weeks begin with: it decides which days of two weeks belong together. */
  readonly weekStart: Weekday;
  readonly count: number | null;
  readonly months: readonly number[];
  /** Days of the month; -1 is the last. */
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  /** `nth` 0: every one; 2: the second of the month or year; -1: the last. */
  readonly weekdays: readonly { readonly day: Weekday; readonly nth: number }[];
  /** Which of the days of each period, once all else is said; empty: all. */
  readonly positions: readonly number[];
}

/** The days on which the rule falls from its first day to `to`, in order. Those before `from` may be left out. */
export function* ruleDays(firstOn: CalendarDate, rule: CalendarRule, from: CalendarDate, to: CalendarDate): Generator<CalendarDate> {
  let counted = 0;
  // The first day belongs to it even where the rule does not fall on it.
  if (firstOn <= to) {
    yield firstOn;
    counted = 1;
  }
  for (let period = rule.count === null ? periodsBefore(firstOn, rule, from) : 0; ; period += 1) {
    const start = periodStart(firstOn, rule, period);
    if (start > to) return;
    for (const on of daysOfPeriod(start, firstOn, rule)) {
      if (on <= firstOn) continue;
      if (on > to || (rule.count !== null && counted >= rule.count)) return;
      counted += 1;
      yield on;
    }
  }
}

/** Where the nth period begins: the day, the week, the first of the month or of the year. */
function periodStart(firstOn: CalendarDate, { unit, every, weekStart }: CalendarRule, period: number): CalendarDate {
  switch (unit) {
    case 'day':
      return addDays(firstOn, period * every);
    case 'week':
      return addDays(firstOn, -((isoWeekday(firstOn) - weekStart + 7) % 7) + period * every * 7);
    case 'month':
      return addMonths(`${firstOn.slice(0, 7)}-01` as CalendarDate, period * every);
    case 'year':
      return addMonths(`${firstOn.slice(0, 4)}-01-01` as CalendarDate, period * every * 12);
  }
}

const longestDays = { day: 1, week: 7, month: 31, year: 366 } as const;

/** Periods that surely end before `from`: a daily rule of twenty years ago need not be walked through. */
const periodsBefore = (firstOn: CalendarDate, { unit, every }: CalendarRule, from: CalendarDate): number => Math.max(0, Math.floor(daysBetween(firstOn, from) / (longestDays[unit] * every)) - 1);

function daysOfPeriod(start: CalendarDate, firstOn: CalendarDate, rule: CalendarRule): CalendarDate[] {
  const next = { day: () => addDays(start, 1), week: () => addDays(start, 7), month: () => addMonths(start, 1), year: () => addMonths(start, 12) }[rule.unit]();
  const days: CalendarDate[] = [];
  const falls = fallsOn(firstOn, rule);
  const weekdays = weekdaysOf(firstOn, rule);
  const end = toDayNumber(next);
  for (let count = toDayNumber(start), weekday: number = isoWeekday(start); count < end; count += 1, weekday = (weekday % 7) + 1) {
    if (weekdays !== null && !weekdays.includes(weekday as Weekday)) continue;
    const on = fromDayNumber(count);
    if (falls(on)) days.push(on);
  }
  if (rule.positions.length === 0) return days;
  return days.filter((_, at) => rule.positions.includes(at + 1) || rule.positions.includes(at - days.length));
}

/** The days of the week that come into question at all, so that the others need not be looked at; null: all. */
function weekdaysOf(firstOn: CalendarDate, { unit, weekdays, monthDays, yearDays }: CalendarRule): readonly Weekday[] | null {
  if (weekdays.length > 0) return weekdays.map(({ day }) => day);
  return unit === 'week' && monthDays.length === 0 && yearDays.length === 0 ? [isoWeekday(firstOn)] : null;
}

/** What a rule leaves unsaid comes from its first day. */
function fallsOn(firstOn: CalendarDate, { unit, months, monthDays, yearDays, weekdays }: CalendarRule): (on: CalendarDate) => boolean {
  const saysDay = monthDays.length > 0 || yearDays.length > 0 || weekdays.length > 0;
  const [firstMonth, firstDay, firstWeekday] = [monthOf(firstOn), dayOf(firstOn), isoWeekday(firstOn)];
  return (on) => {
    if (months.length > 0 && !months.includes(monthOf(on))) return false;
    if (monthDays.length > 0 && !monthDays.some((day) => day === (day > 0 ? dayOf(on) : dayOf(on) - monthLength(on) - 1))) return false;
    if (yearDays.length > 0 && !yearDays.some((day) => day === (day > 0 ? yearDay(on) : yearDay(on) - yearLength(on) - 1))) return false;
    if (weekdays.length > 0 && !weekdays.some(({ day, nth }) => day === isoWeekday(on) && (nth === 0 || isNth(on, nth, unit === 'year' && months.length === 0)))) return false;
    if (saysDay || unit === 'day') return true;
    if (unit === 'week') return isoWeekday(on) === firstWeekday;
    return dayOf(on) === firstDay && (unit === 'month' || months.length > 0 || monthOf(on) === firstMonth);
  };
}

function isNth(on: CalendarDate, nth: number, isOfYear: boolean): boolean {
  const [at, length] = isOfYear ? [yearDay(on), yearLength(on)] : [dayOf(on), monthLength(on)];
  return nth > 0 ? Math.ceil(at / 7) === nth : -Math.ceil((length - at + 1) / 7) === nth;
}

const monthOf = (on: CalendarDate) => Number(on.slice(5, 7));
const dayOf = (on: CalendarDate) => Number(on.slice(8, 10));
const firstOfYear = (on: CalendarDate) => `${on.slice(0, 4)}-01-01` as CalendarDate;
const monthLength = (on: CalendarDate) => daysBetween(`${on.slice(0, 7)}-01` as CalendarDate, addMonths(`${on.slice(0, 7)}-01` as CalendarDate, 1));
const yearDay = (on: CalendarDate) => daysBetween(firstOfYear(on), on) + 1;
const yearLength = (on: CalendarDate) => daysBetween(firstOfYear(on), addMonths(firstOfYear(on), 12));
