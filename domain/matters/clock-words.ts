import { plural, t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { plainDate, weekdayName } from '#domain/calendar/spoken-date.ts';
import { isolated } from '#domain/isolated.ts';
import type { Clock, Skipped } from '#domain/matters/matter-clock.ts';
import type { Wait } from '#domain/matters/matter.ts';

export const workingDays = (count: number): string => (plural(count, { one: '1 working day', other: '# working days' }));

/** Working days past the standard; 0 while there are some left. */
export const daysOver = ({ usedDays, allowedDays, isLate }: Clock): number => (isLate ? usedDays - allowedDays : 0);

/** Where a clock stands, in a few words: "2 of 10 working days used". */
export function standingOf(clock: Clock): string {
  const over = daysOver(clock);
  if (clock.doneOn !== null) return over > 0 ? t`done ${workingDays(over)} late` : t`done within ${workingDays(clock.allowedDays)}`;
  if (over > 0) return `${workingDays(over)} overdue`;
  return t`${clock.usedDays} of ${workingDays(clock.allowedDays)} used`;
}

/** Which clock it is, and the waits that it left out. */
export interface ClockStory {
  readonly of: 'first-answer' | 'outcome';
  readonly waits: readonly Wait[];
  readonly today: CalendarDate;
}

/** How a figure came about, in sentences: what it counts from, the standard, what was left out and why, and what follows. */
export function explainClock(clock: Clock, { of, waits, today }: ClockStory): readonly string[] {
  const day = (on: CalendarDate) => `${weekdayName(on)} ${plainDate(on, today)}`;
  const standard = of === 'first-answer' ? 'a first answer' : 'telling them the outcome';
  return [
    t`Heard on ${day(clock.heardOn)}. Your standard is ${standard} within ${workingDays(clock.allowedDays)}; the day it was heard does not count.`,
    ...leftOut(clock.skipped, waits, today),
    clock.dueOn === null ? t`While you wait without a day, nobody can say when it will be due.` : `So it ${clock.dueOn < today || clock.doneOn !== null ? 'was' : 'is'} due on ${day(clock.dueOn)}.`,
    outcomeSentence(clock, of, day),
  ];
}

function outcomeSentence(clock: Clock, of: ClockStory['of'], day: (on: CalendarDate) => string): string {
  const over = daysOver(clock);
  if (clock.doneOn !== null) {
    const done = of === 'first-answer' ? t`You said something back` : t`You told them`;
    return `${done} on ${day(clock.doneOn)}, after ${workingDays(clock.usedDays)}: ${over > 0 ? `${workingDays(over)} late` : 'in time'}.`;
  }
  if (over > 0) return `${workingDays(over)} too many ${over === 1 ? 'has' : 'have'} passed.`;
  return `${clock.usedDays} of ${workingDays(clock.allowedDays)} ${clock.usedDays === 1 ? 'is' : 'are'} used${clock.isPaused ? ', and the clock stands still' : ''}.`;
}

/** Days off of every week are named once; leave, holidays and waits one by one. */
function leftOut(skipped: readonly Skipped[], waits: readonly Wait[], today: CalendarDate): string[] {
  const named = skipped.filter(({ kind }) => kind !== 'weekly').map((each) => sentenceOf(each, waits, today));
  return skipped.some(({ kind }) => kind === 'weekly') ? [...named, t`Days of the week on which you do not work are left out.`] : named;
}

function sentenceOf(each: Skipped, waits: readonly Wait[], today: CalendarDate): string {
  const isOneDay = each.fromOn === each.toOn;
  const days = isOneDay ? plainDate(each.fromOn, today) : t`${plainDate(each.fromOn, today)} to ${plainDate(each.toOn, today)}`;
  switch (each.kind) {
    case 'leave':
      return t`${days} is your leave.`;
    case 'holiday':
      return isOneDay ? t`${days} is a public holiday.` : t`${days} are public holidays.`;
    case 'waiting': {
      const who = waits[each.wait]?.onWhom ?? '';
      return `You waited on ${isolated(who)}: ${days}${daysBetween(each.fromOn, each.toOn) > 0 ? ' do not count' : ' does not count'}.`;
    }
    case 'weekly':
      return '';
    default:
      return assertNever(each);
  }
}
