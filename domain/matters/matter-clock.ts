import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { type DayOff, dayOff, GIVE_UP_AFTER_DAYS, type WorkingDays } from '#domain/calendar/working-days.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { holds, runsAgainOn, type WaitSpan } from '#domain/matters/waits.ts';
import type { Settings } from '#domain/settings/settings.ts';

/** What a clock reads of a matter: days only, no words. */
export type ClockedMatter = Pick<Matter, 'heardOn' | 'firstAnsweredOn' | 'toldBackOn'> & { readonly waits: readonly WaitSpan[] };
export type AnswerStandards = Pick<Settings['standards'], 'firstAnswerWorkingDays' | 'outcomeWorkingDays'>;

/** Days in a row, both ends included, that do not count, and why. `wait` is the place in the matter's list of waits. */
export type Skipped = { readonly fromOn: CalendarDate; readonly toOn: CalendarDate } & ({ readonly kind: DayOff } | { readonly kind: 'waiting'; readonly wait: number });

export interface Clock {
  readonly heardOn: CalendarDate;
  /** Working days that the manager's standard allows. */
  readonly allowedDays: number;
  /** Working days counted up to today, or to the day it was done. */
  readonly usedDays: number;
  /** Null while a wait without an end holds the clock. */
  readonly dueOn: CalendarDate | null;
  /** The day it was done; null while it is owed. */
  readonly doneOn: CalendarDate | null;
  /** A wait holds it today. */
  readonly isPaused: boolean;
  /** More working days than allowed were used up to today, or to the day it was done: a day that does not count makes nothing late. */
  readonly isLate: boolean;
  /** The days between hearing and due day that were left out, in order: why it is due then. */
  readonly skipped: readonly Skipped[];
}

export interface MatterClock {
  /** Runs until the person hears something back: a first word when the manager takes it on, or what came of it. Writing it down does not stop it. */
  readonly firstAnswer: Clock;
  /** Runs until the person has been told what came of it. Writing it down does not stop it. */
  readonly outcome: Clock;
}

/**
 * The two clocks of a matter in working days of the manager's calendar. The day it was heard does not count, the due
 * day does: heard on a Monday, two working days end on Wednesday. Days off, public holidays, the manager's leave and
 * days of waiting on somebody do not count.
 */
export function matterClock(matter: ClockedMatter, calendar: WorkingDays, standards: AnswerStandards, today: CalendarDate): MatterClock {
  const run = (allowedDays: number, doneOn: CalendarDate | null) => runClock(matter, { allowedDays, doneOn, calendar, today });
  // Being told is an answer at the latest; records of before Heed kept the day of the first one have that day alone.
  return { firstAnswer: run(standards.firstAnswerWorkingDays, matter.firstAnsweredOn ?? matter.toldBackOn), outcome: run(standards.outcomeWorkingDays, matter.toldBackOn) };
}

interface Run {
  readonly allowedDays: number;
  readonly doneOn: CalendarDate | null;
  readonly calendar: WorkingDays;
  readonly today: CalendarDate;
}

function runClock({ heardOn, waits }: ClockedMatter, { allowedDays, doneOn, calendar, today }: Run): Clock {
  const endOn = doneOn ?? today;
  const skipped: Skipped[] = [];
  let dueOn: CalendarDate | null = null;
  let [counted, usedDays, offInARow] = [0, 0, 0];
  for (let day = addDays(heardOn, 1); dueOn === null || day <= endOn; day = addDays(day, 1)) {
    const held = waits.findIndex((wait) => holds(wait, day));
    const isHeldForGood = held >= 0 && runsAgainOn(waits[held] as WaitSpan) === null;
    if (isHeldForGood && day > endOn) break;
    const off = dayOff(day, calendar);
    // As everywhere: a year without a working day says nothing useful, so every day counts from there.
    offInARow = off === null || held >= 0 ? 0 : offInARow + 1;
    const counts = held < 0 && (off === null || offInARow > GIVE_UP_AFTER_DAYS);
    if (counts) {
      counted += 1;
      if (day <= endOn) usedDays += 1;
      if (counted === allowedDays) dueOn = day;
    } else if (dueOn === null) {
      if (off === 'leave' || held < 0) skip(skipped, day, off ?? 'weekly', null);
      else skip(skipped, day, 'waiting', held);
    }
  }
  const isPaused = doneOn === null && waits.some((wait) => holds(wait, today));
  return { heardOn, allowedDays, usedDays, dueOn, doneOn, isPaused, isLate: usedDays > allowedDays, skipped };
}

/** Adds a day to the last run of its like, or begins one. */
function skip(skipped: Skipped[], day: CalendarDate, kind: Skipped['kind'], wait: number | null): void {
  const last = skipped.at(-1);
  const isSame = last !== undefined && last.kind === kind && addDays(last.toOn, 1) === day && (last.kind !== 'waiting' || last.wait === wait);
  const span = { fromOn: isSame ? last.fromOn : day, toOn: day };
  const next: Skipped = kind === 'waiting' ? { ...span, kind, wait: wait ?? 0 } : { ...span, kind };
  if (isSame) skipped[skipped.length - 1] = next;
  else skipped.push(next);
}
