import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import { isWithin, type Period } from '#domain/care/period.ts';
import { ENOUGH_FOR_QUANTILES, median, percentile } from '#domain/care/quantile.ts';
import { type AnswerStandards, type Clock, matterClock } from '#domain/matters/matter-clock.ts';
import type { Matter } from '#domain/matters/matter.ts';

/** A matter with the clock that is looked at: to the first answer, or to the outcome told back. */
export interface TimedMatter {
  readonly matter: Matter;
  readonly clock: Clock;
}

/** How long people waited, in working days of the manager's calendar. */
export interface AnswerTimes {
  /** Done in the period, by the day it was done, the latest first. */
  readonly within: readonly TimedMatter[];
  readonly late: readonly TimedMatter[];
  /** Not done and past its day: no duration yet, and no answer within the standard either. */
  readonly overdue: readonly TimedMatter[];
  /** The middle duration of what was done and the one that nine of ten did not exceed; null when too few were done. */
  readonly medianDays: number | null;
  readonly ninetiethDays: number | null;
}

interface Ground {
  readonly calendar: WorkingDays;
  readonly standards: AnswerStandards;
  readonly today: CalendarDate;
}

/** Both clocks of each matter. Who was told on a day that nobody wrote down waited for no known time: it is left out, and no clock is run for it. */
export function timeMatters(matters: readonly Matter[], { calendar, standards, today }: Ground): { readonly firstAnswers: readonly TimedMatter[]; readonly outcomes: readonly TimedMatter[] } {
  const clocked = matters.filter(hasItsDay).map((matter) => ({ matter, ...matterClock(matter, calendar, standards, today) }));
  return {
    firstAnswers: clocked.map(({ matter, firstAnswer: clock }) => ({ matter, clock })),
    outcomes: clocked.map(({ matter, outcome: clock }) => ({ matter, clock })),
  };
}

const hasItsDay = ({ state, toldBackOn }: Matter): boolean => state !== 'told-back' || toldBackOn !== null;

/**
 * The durations of matters whose clock stopped in a period. What is owed still and late counts against the standard
 * however long ago it was heard: who never answers must not look quick. A wait holds the clock
 * that still has days left; one that began when it was late already excuses nothing.
 */
export function answerTimes(timed: readonly TimedMatter[], period: Period): AnswerTimes {
  const kept = timed.filter(({ matter }) => matter.deletedAt === null).sort(latestFirst);
  const done = kept.filter(({ clock }) => isWithin(clock.doneOn, period));
  const days = done.map(({ clock }) => clock.usedDays);
  const isEnough = days.length >= ENOUGH_FOR_QUANTILES;
  return {
    within: done.filter(({ clock }) => !clock.isLate),
    late: done.filter(({ clock }) => clock.isLate),
    overdue: kept.filter(({ clock }) => clock.doneOn === null && clock.isLate && clock.dueOn !== null && clock.dueOn <= period.to),
    medianDays: isEnough ? median(days) : null,
    ninetiethDays: isEnough ? percentile(days, 90) : null,
  };
}

const latestFirst = (a: TimedMatter, b: TimedMatter) => compare(b.clock.doneOn ?? b.matter.heardOn, a.clock.doneOn ?? a.matter.heardOn) || compare(b.matter.id, a.matter.id);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
