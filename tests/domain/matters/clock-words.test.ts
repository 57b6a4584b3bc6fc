import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { isOnLeave } from '#domain/calendar/leave.ts';
import { explainClock, standingOf } from '#domain/matters/clock-words.ts';
import { matterClock } from '#domain/matters/matter-clock.ts';
import type { Wait } from '#domain/matters/matter.ts';

const nov = (day: number) => toCalendarDate(`2026-11-${String(day).padStart(2, '0')}`);
const standards = { firstAnswerWorkingDays: 2, outcomeWorkingDays: 10 };
const work = { days: [1, 2, 3, 4, 5] as const, isHoliday: (day: string) => day === '2026-11-11', isLeave: (day: ReturnType<typeof nov>) => isOnLeave([{ fromOn: nov(5), toOn: nov(5) }], day) };
const heard = (heardOn: ReturnType<typeof nov>, waits: readonly Wait[] = []) => ({ heardOn, firstAnsweredOn: null, toldBackOn: null, waits });
const waitOnIt: Wait = { onWhom: 'IT', fromOn: nov(9), untilOn: null, endedOn: nov(11) };

test('a due day explains itself: heard, the standard, what was left out, and what follows', () => {
  const { firstAnswer } = matterClock(heard(nov(4)), work, standards, nov(6));
  expect(explainClock(firstAnswer, { of: 'first-answer', waits: [], today: nov(6) })).toEqual([
    'Heard on Wednesday 4 November. Your standard is a first answer within 2 working days; the day it was heard does not count.',
    '5 November is your leave.',
    'Days of the week on which you do not work are left out.',
    'So it is due on Monday 9 November.',
    '1 of 2 working days is used.',
  ]);
});

test('holidays and waits are named, and an overdue outcome says by how much', () => {
  const { outcome } = matterClock(heard(nov(6), [waitOnIt]), work, standards, nov(30));
  const words = explainClock(outcome, { of: 'outcome', waits: [waitOnIt], today: nov(30) });
  expect(words.slice(1)).toEqual(['You waited on \u2068IT\u2069: 9 November to 10 November do not count.', '11 November is a public holiday.', 'Days of the week on which you do not work are left out.', 'So it was due on Wednesday 25 November.', '3 working days too many have passed.']);
  expect(standingOf(outcome)).toBe('3 working days overdue');
});

test('what is due on a Friday and done on the Saturday is in time, in the words as in the clock', () => {
  const { outcome } = matterClock({ ...heard(nov(12)), toldBackOn: nov(28) }, work, standards, nov(30));
  expect([outcome.dueOn, outcome.isLate, standingOf(outcome)]).toEqual([nov(26), true, 'done 1 working day late']);
  const told = matterClock({ ...heard(nov(13)), toldBackOn: nov(28) }, work, standards, nov(30)).outcome;
  expect([told.dueOn, told.isLate, standingOf(told)]).toEqual([nov(27), false, 'done within 10 working days']);
});

test('a wait without an end leaves the day open; done says when, and whether in time', () => {
  const waits = [{ ...waitOnIt, endedOn: null }];
  const paused = matterClock(heard(nov(6), waits), work, standards, nov(12)).outcome;
  expect(explainClock(paused, { of: 'outcome', waits, today: nov(12) }).slice(-2)).toEqual(['While you wait without a day, nobody can say when it will be due.', '0 of 10 working days are used, and the clock stands still.']);
  const told = { ...heard(nov(2)), firstAnsweredOn: nov(6), toldBackOn: nov(6) };
  const clock = matterClock(told, work, standards, nov(30));
  expect(explainClock(clock.firstAnswer, { of: 'first-answer', waits: [], today: nov(30) }).at(-1)).toBe('You said something back on Friday 6 November, after 3 working days: 1 working day late.');
  expect(explainClock(clock.outcome, { of: 'outcome', waits: [], today: nov(30) }).at(-1)).toBe('You told them on Friday 6 November, after 3 working days: in time.');
  expect([standingOf(clock.firstAnswer), standingOf(clock.outcome)]).toEqual(['done 1 working day late', 'done within 10 working days']);
});
