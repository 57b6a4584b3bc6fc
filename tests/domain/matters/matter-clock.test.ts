import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDateAt, type CalendarDate, fromDayNumber, toCalendarDate, type Weekday } from '#domain/calendar/calendar-date.ts';
import { isOnLeave, type LeavePeriod } from '#domain/calendar/leave.ts';
import { addWorkingDays, isWorkingDay, type WorkingDays, workingDaysBetween } from '#domain/calendar/working-days.ts';
import { type ClockedMatter, matterClock } from '#domain/matters/matter-clock.ts';
import { holds, type WaitSpan } from '#domain/matters/waits.ts';

const on = toCalendarDate;
/** Monday 2 November 2026 is the first; the 9th is a public holiday here. */
const nov = (day: number): CalendarDate => on(`2026-11-${String(day).padStart(2, '0')}`);
const calendar = (leave: readonly LeavePeriod[] = [], holidays: readonly string[] = []): WorkingDays => ({ days: [1, 2, 3, 4, 5], isHoliday: (day) => holidays.includes(day), isLeave: (day) => isOnLeave(leave, day) });
const standards = { firstAnswerWorkingDays: 2, outcomeWorkingDays: 10 };
const heard = (heardOn: CalendarDate, known: Partial<ClockedMatter> = {}): ClockedMatter => ({ heardOn, firstAnsweredOn: null, toldBackOn: null, waits: [], ...known });
const wait = (fromOn: CalendarDate, untilOn: CalendarDate | null = null, endedOn: CalendarDate | null = null): WaitSpan => ({ fromOn, untilOn, endedOn });
const leave = (fromOn: CalendarDate, toOn = fromOn): LeavePeriod => ({ fromOn, toOn });

/** Worked out on a paper calendar: who heard when, what is off, then the first answer's and the outcome's day. */
test.each<[string, ClockedMatter, WorkingDays, string | null, string | null]>([
  ['a plain Monday', heard(nov(2)), calendar(), '2026-11-04', '2026-11-16'],
  ['over a weekend', heard(nov(5)), calendar(), '2026-11-09', '2026-11-19'],
  ['heard on a Saturday', heard(nov(7)), calendar(), '2026-11-10', '2026-11-20'],
  ['a day of leave', heard(nov(4)), calendar([leave(nov(5))]), '2026-11-09', '2026-11-19'],
  ['leave of a week', heard(nov(6)), calendar([leave(nov(9), nov(13))]), '2026-11-17', '2026-11-27'],
  ['heard while on leave', heard(nov(10)), calendar([leave(nov(9), nov(13))]), '2026-11-17', '2026-11-27'],
  ['a public holiday', heard(nov(6)), calendar([], ['2026-11-09']), '2026-11-11', '2026-11-23'],
  ['a holiday within leave counts once', heard(nov(6)), calendar([leave(nov(9), nov(10))], ['2026-11-09']), '2026-11-12', '2026-11-24'],
  ['waiting for three working days', heard(nov(2), { waits: [wait(nov(3), null, nov(6))] }), calendar(), '2026-11-09', '2026-11-19'],
  ['waiting that began and ended on one day', heard(nov(2), { waits: [wait(nov(3), null, nov(3))] }), calendar(), '2026-11-04', '2026-11-16'],
  ['waiting until a day, which counts again', heard(nov(2), { waits: [wait(nov(2), nov(4))] }), calendar(), '2026-11-05', '2026-11-17'],
  ['ended after the day it lasted to', heard(nov(2), { waits: [wait(nov(2), nov(4), nov(20))] }), calendar(), '2026-11-05', '2026-11-17'],
  ['two waits', heard(nov(2), { waits: [wait(nov(3), null, nov(4)), wait(nov(10), null, nov(12))] }), calendar(), '2026-11-05', '2026-11-19'],
  ['a wait over a weekend costs its working days only', heard(nov(2), { waits: [wait(nov(6), null, nov(10))] }), calendar(), '2026-11-04', '2026-11-18'],
  ['waiting without an end: nobody knows', heard(nov(2), { waits: [wait(nov(3))] }), calendar(), null, null],
  ['waiting without an end, after the first answer was due', heard(nov(2), { waits: [wait(nov(10))] }), calendar(), '2026-11-04', null],
])('%s', (_name, matter, work, answerDue, outcomeDue) => {
  const clock = matterClock(matter, work, standards, nov(30));
  expect([clock.firstAnswer.dueOn, clock.outcome.dueOn]).toEqual([answerDue, outcomeDue]);
});

test('days used are counted up to today, or to the day it was done', () => {
  expect(matterClock(heard(nov(2)), calendar(), standards, nov(2)).outcome).toMatchObject({ usedDays: 0, isLate: false });
  expect(matterClock(heard(nov(2)), calendar(), standards, nov(8)).outcome.usedDays).toBe(4);
  expect(matterClock(heard(nov(2)), calendar(), standards, nov(4)).firstAnswer).toMatchObject({ usedDays: 2, isLate: false });
  expect(matterClock(heard(nov(2)), calendar(), standards, nov(5)).firstAnswer).toMatchObject({ usedDays: 3, isLate: true });
  const told = matterClock(heard(nov(2), { firstAnsweredOn: nov(3), toldBackOn: nov(10) }), calendar(), standards, nov(30));
  expect(told.firstAnswer).toMatchObject({ usedDays: 1, doneOn: nov(3), isLate: false });
  expect(told.outcome).toMatchObject({ usedDays: 6, doneOn: nov(10), isLate: false });
});

test('being told is the first answer where the day of none was kept', () => {
  const clock = matterClock(heard(nov(2), { toldBackOn: nov(10) }), calendar(), standards, nov(30));
  expect(clock.firstAnswer).toMatchObject({ doneOn: nov(10), usedDays: 6, isLate: true });
  expect(clock.outcome).toMatchObject({ doneOn: nov(10), isLate: false });
});

test('nothing becomes late on a day that does not count', () => {
  const answeredOn = (day: number) => matterClock(heard(nov(4), { firstAnsweredOn: nov(day) }), calendar(), standards, nov(30)).firstAnswer;
  expect([6, 7, 8, 9].map((day) => [answeredOn(day).dueOn, answeredOn(day).isLate])).toEqual([[nov(6), false], [nov(6), false], [nov(6), false], [nov(6), true]]);
  const today = (day: number) => matterClock(heard(nov(4)), calendar(), standards, nov(day)).firstAnswer.isLate;
  expect([7, 9].map(today)).toEqual([false, true]);
});

test('a wait that begins when it is late leaves it late', () => {
  const clock = matterClock(heard(nov(2), { waits: [wait(nov(10))] }), calendar(), standards, nov(30));
  expect(clock.firstAnswer).toMatchObject({ isPaused: true, isLate: true, dueOn: nov(4) });
  expect(clock.outcome).toMatchObject({ isPaused: true, isLate: false });
});

test('a wait holds the clock from the day it begins until the day before it ends', () => {
  const waiting = heard(nov(2), { waits: [wait(nov(4), nov(11))] });
  const used = (day: number) => matterClock(waiting, calendar(), standards, nov(day)).outcome;
  expect([3, 4, 10, 11, 12].map((day) => [used(day).usedDays, used(day).isPaused])).toEqual([[1, false], [1, true], [1, true], [2, false], [3, false]]);
});

test('what was left out says why, leave and waits in one piece over their weekends', () => {
  const { outcome } = matterClock(heard(nov(2), { waits: [wait(nov(12), null, nov(18))] }), calendar([leave(nov(5), nov(9))], ['2026-11-11']), standards, nov(30));
  expect(outcome.skipped).toEqual([
    { kind: 'leave', fromOn: nov(5), toOn: nov(9) },
    { kind: 'holiday', fromOn: nov(11), toOn: nov(11) },
    { kind: 'waiting', wait: 0, fromOn: nov(12), toOn: nov(17) },
    { kind: 'weekly', fromOn: nov(21), toOn: nov(22) },
  ]);
  expect(outcome.dueOn).toBe('2026-11-26'); // 3, 4, 10, 18, 19, 20, 23, 24, 25, 26
});

test('a calendar without a working day still gives a day', () => {
  expect(matterClock(heard(nov(2)), { days: [1], isHoliday: () => true }, standards, nov(3)).firstAnswer.dueOn).toBe(addDays(nov(2), 368));
});

const anyDay = fc.integer({ min: 20_400, max: 20_800 }).map(fromDayNumber);
const anyLeave = fc.tuple(anyDay, fc.integer({ min: 0, max: 20 })).map(([fromOn, days]) => leave(fromOn, addDays(fromOn, days)));
const anyWork = fc
  .record({ days: fc.uniqueArray(fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }), holidays: fc.uniqueArray(anyDay, { maxLength: 20 }), periods: fc.array(anyLeave, { maxLength: 4 }) })
  .map(({ days, holidays, periods }) => ({ days, isHoliday: (day: CalendarDate) => holidays.includes(day), isLeave: (day: CalendarDate) => isOnLeave(periods, day) }));
const anyWait = fc.tuple(anyDay, fc.integer({ min: 0, max: 30 })).map(([fromOn, days]) => wait(fromOn, null, addDays(fromOn, days)));
const anyMatter = fc.record({ heardOn: anyDay, waits: fc.array(anyWait, { maxLength: 4 }) }).map(({ heardOn, waits }) => heard(heardOn, { waits }));

test('without waits the clock is the calendar’s own sum', () => {
  fc.assert(
    fc.property(anyDay, anyWork, anyDay, (heardOn, work, today) => {
      const { firstAnswer, outcome } = matterClock(heard(heardOn), work, standards, today);
      expect([firstAnswer.dueOn, outcome.dueOn]).toEqual([addWorkingDays(heardOn, 2, work), addWorkingDays(heardOn, 10, work)]);
      expect(outcome.usedDays).toBe(Math.max(0, workingDaysBetween(heardOn, today, work)));
    }),
  );
});

test('on the due day exactly the allowed days are used, and it is late from the next day that counts', () => {
  fc.assert(
    fc.property(anyMatter, anyWork, (matter, work) => {
      const { outcome } = matterClock(matter, work, standards, matter.heardOn);
      const dueOn = outcome.dueOn as CalendarDate;
      expect(isWorkingDay(dueOn, work)).toBe(true);
      const dayAfter = addDays(dueOn, 1);
      const [then, after] = [matterClock(matter, work, standards, dueOn).outcome, matterClock(matter, work, standards, dayAfter).outcome];
      const doesCount = isWorkingDay(dayAfter, work) && !matter.waits.some((each) => holds(each, dayAfter));
      expect([then.usedDays, then.isLate, after.isLate]).toEqual([10, false, doesCount]);
    }),
  );
});

test('more leave and more waiting never bring the day nearer, and what lies after it moves nothing', () => {
  fc.assert(
    fc.property(anyMatter, anyWork, anyWait, anyLeave, anyDay, (matter, work, extra, away, today) => {
      const due = (each: ClockedMatter, calendarOfWork: WorkingDays) => matterClock(each, calendarOfWork, standards, today).outcome.dueOn as CalendarDate;
      const before = due(matter, work);
      const waitsMore = due({ ...matter, waits: [...matter.waits, extra] }, work);
      const awayMore = due(matter, { ...work, isLeave: (day) => work.isLeave(day) || isOnLeave([away], day) });
      expect(waitsMore >= before && awayMore >= before).toBe(true);
      if (extra.fromOn > before) expect(waitsMore).toBe(before);
      if (away.fromOn > before) expect(awayMore).toBe(before);
    }),
  );
});

test('the days left out and the days counted are all the days there are', () => {
  fc.assert(
    fc.property(anyMatter, anyWork, (matter, work) => {
      const { dueOn, skipped, heardOn } = matterClock(matter, work, standards, matter.heardOn).outcome;
      const left = skipped.reduce((sum, { fromOn, toOn }) => sum + workingDaysBetween(addDays(fromOn, -1), toOn, { days: [1, 2, 3, 4, 5, 6, 7], isHoliday: () => false }), 0);
      expect(addDays(heardOn, left + 10)).toBe(dueOn);
    }),
  );
});

test.each(['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'])('in %s the day it was heard is the day on the wall there, and the clock knows no hours', (zone) => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) }), fc.integer({ min: 0, max: 3_600_000 }), (instant, later) => {
      const [morning, evening] = [calendarDateAt(instant, zone), calendarDateAt(instant + later, zone)];
      if (morning !== evening) return;
      expect(matterClock(heard(evening), calendar(), standards, evening)).toEqual(matterClock(heard(morning), calendar(), standards, morning));
    }),
    { numRuns: 40 },
  );
});
