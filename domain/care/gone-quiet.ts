import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { daysUpTo, isWithin, YEAR_DAYS } from '#domain/care/period.ts';
import { median } from '#domain/care/quantile.ts';

/** From this many gaps on there is a rhythm to speak of: the days of five times and more. */
const ENOUGH_GAPS = 4;
/** A silence is no news before it is this many times as long as usual, … */
const TIMES_USUAL = 2;
/** … nor within a week: for somebody one speaks with daily, a long weekend is not silence. */
const NO_NEWS_WITHIN_DAYS = 7;

/** How somebody's silence compares with their own year; with nobody else's. */
export interface OwnRhythm {
  /** Days with anything on them in the last year, the earliest first: what the rest is reckoned from. */
  readonly days: readonly CalendarDate[];
  /** The middle of the gaps between those days; null when there are too few to speak of a rhythm. */
  readonly usualDays: number | null;
  readonly lastOn: CalendarDate | null;
  /** Days since the last one. */
  readonly silentDays: number | null;
  /** Silent for more than twice their usual gap, and for more than a week. */
  readonly isQuiet: boolean;
}

/** Days on which something happened, in any order and more than once, against the rhythm they have had in the last year. */
export function ownRhythm(happenedOn: readonly CalendarDate[], today: CalendarDate): OwnRhythm {
  const days = [...new Set(happenedOn.filter((on) => isWithin(on, daysUpTo(today, YEAR_DAYS))))].sort();
  const gaps = days.slice(1).map((on, index) => daysBetween(days[index] as CalendarDate, on));
  const usualDays = gaps.length < ENOUGH_GAPS ? null : median(gaps);
  const lastOn = days.at(-1) ?? null;
  const silentDays = lastOn === null ? null : daysBetween(lastOn, today);
  const isQuiet = usualDays !== null && silentDays !== null && silentDays > Math.max(TIMES_USUAL * usualDays, NO_NEWS_WITHIN_DAYS);
  return { days, usualDays, lastOn, silentDays, isQuiet };
}
