import { tzOffset } from '@date-fns/tz/tzOffset';

/**
 * A day on the wall calendar, `YYYY-MM-DD`. Due dates and birthdays are days, never instants: an instant moves by a
 * day for a reader in another time zone, which is how other programs came to congratulate people on the wrong day.
 */
export type CalendarDate = string & { readonly __calendarDate: unique symbol };
/** Time of day on the wall clock, `HH:mm`, 24 hours. */
export type WallTime = string & { readonly __wallTime: unique symbol };
/** A day of the year without its year, `MM-DD`; `02-29` exists. */
export type MonthDay = string & { readonly __monthDay: unique symbol };

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string') return false;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export const isWallTime = (value: unknown): value is WallTime => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

export function isMonthDay(value: unknown): value is MonthDay {
  return typeof value === 'string' && isCalendarDate(`2000-${value}`); // 2000 is a leap year
}

/** @throws RangeError when the text is no day. For constants and tests; parse input with `isCalendarDate`. */
export function toCalendarDate(value: string): CalendarDate {
  if (!isCalendarDate(value)) throw new RangeError(`Not a calendar date: ${value}`);
  return value;
}

const figures = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - ZERO;
  return value;
};
const ZERO = 48; // '0'
const twoFigures = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/**
 * Days since 1970-01-01, for arithmetic. Proleptic Gregorian, no time zone involved. Reckoned in whole numbers, as
 * importing a calendar does this millions of times and going through `Date` and its text takes four times as long.
 * Years begin in March here, so that a leap day is the last of its year (Hinnant, "chrono-compatible low-level date
 * algorithms", days_from_civil).
 */
export function toDayNumber(day: CalendarDate): number {
  const month = figures(day, 5, 7);
  const year = figures(day, 0, 4) - Number(month <= 2);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + figures(day, 8, 10) - 1;
  return era * DAYS_OF_ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH;
}

/** The way back (civil_from_days). @throws RangeError when it is no number of a day */
export function fromDayNumber(count: number): CalendarDate {
  if (!(count >= FIRST && count <= LAST)) return new Date(count * 86_400_000).toISOString().slice(0, 10) as CalendarDate; // years of more figures
  const shifted = Math.floor(count) + EPOCH;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const year = yearOfEra + era * 400 + Number(month <= 2);
  return `${twoFigures[Math.floor(year / 100)]}${twoFigures[year % 100]}-${twoFigures[month]}-${twoFigures[dayOfYear - Math.floor((153 * sinceMarch + 2) / 5) + 1]}` as CalendarDate;
}

/** Days of 400 years, after which the calendar repeats itself, and those from 1 March of the year 0 to 1970-01-01. */
const DAYS_OF_ERA = 146_097;
const EPOCH = 719_468;
/** 0000-01-01 and 9999-12-31. */
const [FIRST, LAST] = [-719_528, 2_932_896];

export const addDays = (day: CalendarDate, count: number): CalendarDate => fromDayNumber(toDayNumber(day) + count);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => toDayNumber(to) - toDayNumber(from);

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const isoWeekday = (day: CalendarDate): Weekday => ((((toDayNumber(day) + 3) % 7) + 7) % 7 + 1) as Weekday;
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The same day of a later month; the 31st becomes the month's last day where there is none. */
export function addMonths(day: CalendarDate, count: number): CalendarDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const last = Math.min(Number(day.slice(8, 10)), daysIn(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}` as CalendarDate;
}

/** The wall calendar's day at an instant (epoch milliseconds) in a zone (IANA name). */
export const calendarDateAt = (instant: number, zone: string): CalendarDate => fromDayNumber(Math.floor((instant + tzOffset(zone, new Date(instant)) * 60_000) / 86_400_000));
