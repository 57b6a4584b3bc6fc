import { addDays, type CalendarDate, type Weekday } from '#domain/calendar/calendar-date.ts';
import { dayOff, type WorkingDays } from '#domain/calendar/working-days.ts';
import { firstWorkingWeekday, weekBegin } from '#domain/team/week-days.ts';

/** Who looks back on the first two days of a week looks back on the week before. */
const LOOKS_BACK_WITHIN_DAYS = 2;
/** A review stays due so long: from Friday over the weekend to Tuesday. Later the week is forgotten, and the next is near. */
const STAYS_DUE_DAYS = 5;

/**
 * The day on which the week that begins on a day is looked back on. A day off gives way to the working day before it,
 * at the beginning of a week to the one after. Null: all of those days are off, and nobody looks back from their leave.
 */
export function reviewDay(begin: CalendarDate, weekday: Weekday, work: WorkingDays): CalendarDate | null {
  const place = (weekday - firstWorkingWeekday(work.days) + 7) % 7;
  const isBefore = place < LOOKS_BACK_WITHIN_DAYS;
  const wanted = addDays(begin, place + (isBefore ? 7 : 0));
  // Who chose a day that is no working day of theirs means it.
  const isFree = (on: CalendarDate) => dayOff(on, { ...work, days: [1, 2, 3, 4, 5, 6, 7] }) !== null;
  if (!isFree(wanted)) return wanted;
  const others = isBefore ? [1, 2, 3, 4, 5, 6].map((days) => addDays(wanted, days)).filter((on) => on < addDays(begin, 14)) : [1, 2, 3, 4, 5, 6].map((days) => addDays(wanted, -days)).filter((on) => on >= begin);
  return others.find((on) => dayOff(on, work) === null) ?? null;
}

/** A week to be looked back on. */
export interface DueReview {
  /** Its first day. */
  readonly weekOn: CalendarDate;
  /** The day planned for it. */
  readonly on: CalendarDate;
}

/** The review that is due on a day, if one is. `isFinished` tells of a week whether it was looked back on. */
export function dueReview(today: CalendarDate, weekday: Weekday | null, work: WorkingDays, isFinished: (weekOn: CalendarDate) => boolean): DueReview | null {
  if (weekday === null) return null;
  const current = weekBegin(today, work.days);
  for (const weekOn of [current, addDays(current, -7), addDays(current, -14)]) {
    const on = reviewDay(weekOn, weekday, work);
    if (on !== null && on <= today && today < addDays(on, STAYS_DUE_DAYS)) return isFinished(weekOn) ? null : { weekOn, on };
  }
  return null;
}

/** The last moment of a reminder of it: the day on which it is no longer due. */
export const reviewEnds = (on: CalendarDate): CalendarDate => addDays(on, STAYS_DUE_DAYS);

/** The week one looks back on when one asks for it by hand: the one that is due, else the one that runs or, on its first two days, the one before. */
export function weekToReview(today: CalendarDate, due: DueReview | null, workingDays: readonly Weekday[]): CalendarDate {
  if (due !== null) return due.weekOn;
  const current = weekBegin(today, workingDays);
  return today < addDays(current, LOOKS_BACK_WITHIN_DAYS) ? addDays(current, -7) : current;
}
