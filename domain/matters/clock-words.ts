import { plural, t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate, weekdayName } from '#domain/calendar/spoken-date.ts';
import { isolated } from '#domain/isolated.ts';
import type { Clock, Skipped } from '#domain/matters/matter-clock.ts';
import type { Wait } from '#domain/matters/matter.ts';

export const workingDays = (count: number): string => plural(count, { one: '1 working day', other: '# working days' });

/** Working days past the standard; 0 while there are some left. */
export const daysOver = ({ usedDays, allowedDays, isLate }: Clock): number => (isLate ? usedDays - allowedDays : 0);

/** Where a clock stands, in a few words: "2 of 10 working days used". */
export function standingOf(clock: Clock): string {
  const over = daysOver(clock);
  if (clock.doneOn !== null) return over > 0 ? t`done ${workingDays(over)} late` : plural(clock.allowedDays, { one: 'done within # working day', other: 'done within # working days' });
  if (over > 0) return t`${workingDays(over)} overdue`;
  return plural(clock.allowedDays, { one: `${clock.usedDays} of # working day used`, other: `${clock.usedDays} of # working days used` });
}

/** Which clock it is, and the waits that it left out. */
export interface ClockStory {
  readonly of: 'first-answer' | 'outcome';
  readonly waits: readonly Wait[];
  readonly today: CalendarDate;
}

/** How a figure came about, in sentences: what it counts from, the standard, what was left out and why, and what follows. */
export function explainClock(clock: Clock, { of, waits, today }: ClockStory): readonly string[] {
  const day = (on: CalendarDate) => t`${weekdayName(on)} ${plainDate(on, today)}`;
  return [
    startSentence(clock, of, day),
    ...leftOut(clock.skipped, waits, today),
    clock.dueOn === null ? t`While you wait without a day, nobody can say when it will be due.` : clock.dueOn < today || clock.doneOn !== null ? t`So it was due on ${day(clock.dueOn)}.` : t`So it is due on ${day(clock.dueOn)}.`,
    outcomeSentence(clock, of, day),
  ];
}

type SpokenDay = (on: CalendarDate) => string;

function startSentence({ heardOn, allowedDays }: Clock, of: ClockStory['of'], day: SpokenDay): string {
  const heard = day(heardOn);
  return of === 'first-answer'
    ? plural(allowedDays, {
        one: `Heard on ${heard}. Your standard is a first answer within # working day; the day it was heard does not count.`,
        other: `Heard on ${heard}. Your standard is a first answer within # working days; the day it was heard does not count.`,
      })
    : plural(allowedDays, {
        one: `Heard on ${heard}. Your standard is telling them the outcome within # working day; the day it was heard does not count.`,
        other: `Heard on ${heard}. Your standard is telling them the outcome within # working days; the day it was heard does not count.`,
      });
}

function outcomeSentence(clock: Clock, of: ClockStory['of'], day: SpokenDay): string {
  const over = daysOver(clock);
  if (clock.doneOn !== null) return doneSentence(of, day(clock.doneOn), clock.usedDays, over > 0 ? t`${workingDays(over)} late` : t`in time`);
  if (over > 0) return plural(over, { one: '# working day too many has passed.', other: '# working days too many have passed.' });
  const { usedDays, allowedDays, isPaused } = clock;
  const allowed = workingDays(allowedDays);
  return isPaused
    ? plural(usedDays, { one: `# of ${allowed} is used, and the clock stands still.`, other: `# of ${allowed} are used, and the clock stands still.` })
    : plural(usedDays, { one: `# of ${allowed} is used.`, other: `# of ${allowed} are used.` });
}

/** @param verdict how late it was, or that it was in time */
function doneSentence(of: ClockStory['of'], day: string, usedDays: number, verdict: string): string {
  return of === 'first-answer'
    ? plural(usedDays, { one: `You said something back on ${day}, after # working day: ${verdict}.`, other: `You said something back on ${day}, after # working days: ${verdict}.` })
    : plural(usedDays, { one: `You told them on ${day}, after # working day: ${verdict}.`, other: `You told them on ${day}, after # working days: ${verdict}.` });
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
      const who = isolated(waits[each.wait]?.onWhom ?? '');
      return isOneDay ? t`You waited on ${who}: ${days} does not count.` : t`You waited on ${who}: ${days} do not count.`;
    }
    case 'weekly':
      return '';
    default:
      return assertNever(each);
  }
}
