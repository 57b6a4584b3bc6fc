import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar/calendar-date.ts';
import { type AnswerTimes, answerTimes, timeMatters } from '#domain/care/answer-times.ts';
import type { Matter, MatterId } from '#domain/matters/matter.ts';
import { day, sunday, theMatter } from '#tests/support/meeting-records.ts';

const calendar = { days: [1, 2, 3, 4, 5] as const, isHoliday: (on: string) => on === '2026-11-11' };
const ground = { calendar, standards: { firstAnswerWorkingDays: 2, outcomeWorkingDays: 10 }, today: sunday };
const month = { from: day('2026-10-24'), to: sunday };

const heard = (text: string, heardOn: string, firstAnsweredOn: string | null, known: Partial<Matter> = {}) =>
  theMatter(text, { heardOn: day(heardOn), firstAnsweredOn: firstAnsweredOn === null ? null : day(firstAnsweredOn), state: firstAnsweredOn === null ? 'heard' : 'acting', ...known });
const texts = ({ within, late, overdue }: AnswerTimes) => [within, late, overdue].map((each) => each.map(({ matter }) => matter.text));

test('time to the first answer, counted by hand in working days', () => {
  const matters = [
    heard('same day', '2026-11-02', '2026-11-02'), // Monday to Monday: 0
    heard('next day', '2026-11-03', '2026-11-04'), // 1
    heard('over a weekend', '2026-10-30', '2026-11-02'), // Friday to Monday: 1
    heard('over the holiday', '2026-11-10', '2026-11-13'), // Thursday and Friday; the 11th is no working day: 2
    heard('too slow', '2026-11-05', '2026-11-13'), // 6, 9, 10, 12, 13: 5
    heard('owed since Tuesday', '2026-11-12', null), // due on Monday 16th, today is the 22nd
    heard('not due yet', '2026-11-20', null), // due on Tuesday 24th
    heard('waits on somebody', '2026-11-02', null, { waits: [{ onWhom: 'HR', fromOn: day('2026-11-03'), untilOn: null, endedOn: null }] }),
    heard('answered before the month', '2026-10-20', '2026-10-23'),
    heard('in the trash', '2026-11-02', '2026-11-20', { deletedAt: 5 }),
    heard('late, then waits', '2026-10-01', null, { waits: [{ onWhom: 'HR', fromOn: day('2026-11-20'), untilOn: null, endedOn: null }] }),
    heard('written down, not told', '2026-11-03', null, { state: 'answered', answeredOn: day('2026-11-04') }),
    heard('told, answered on a day unknown', '2026-10-29', null, { state: 'told-back', answeredOn: null, toldBackOn: day('2026-11-02') }), // Friday and Monday: 2
    heard('told on a day unknown', '2026-09-01', null, { state: 'told-back', answeredOn: day('2026-11-02'), toldBackOn: null }),
  ];
  const times = answerTimes(timeMatters(matters, ground).firstAnswers, month);
  expect(texts(times)).toEqual([['over the holiday', 'next day', 'told, answered on a day unknown', 'same day', 'over a weekend'], ['too slow'], ['owed since Tuesday', 'written down, not told', 'late, then waits']]);
  // Sorted 0 1 1 2 2 5: the middle is halfway between 1 and 2; nine of ten of six is the sixth, 5.
  expect(times).toMatchObject({ medianDays: 1.5, ninetiethDays: 5 });
});

test('time until they were told, not until it was decided', () => {
  const told = theMatter('told', { heardOn: day('2026-11-02'), state: 'told-back', answeredOn: day('2026-11-03'), toldBackOn: day('2026-11-17') });
  const decided = theMatter('decided, not told', { heardOn: day('2026-10-26'), state: 'answered', answeredOn: day('2026-10-27') });
  const times = answerTimes(timeMatters([told, decided], ground).outcomes, month);
  // 3 to 6: 4, 9 10 12 13: 8, 16 17: 10 working days.
  expect(times.within.map(({ matter, clock }) => [matter.text, clock.usedDays])).toEqual([['told', 10]]);
  expect(texts(times)[2]).toEqual(['decided, not told']);
});

test('four durations are too few for a middle', () => {
  const few = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'].map((on) => heard(on, on, on));
  expect(answerTimes(timeMatters(few, ground).firstAnswers, month)).toMatchObject({ medianDays: null, ninetiethDays: null });
});

const anyMatters = fc
  .array(fc.record({ ago: fc.integer({ min: 0, max: 90 }), after: fc.integer({ min: -1, max: 30 }), isGone: fc.boolean() }), { maxLength: 25 })
  .map((all) =>
    all.map(({ ago, after, isGone }, index) => {
      const heardOn = addDays(sunday, -ago);
      const answeredOn = after < 0 || after > ago ? null : addDays(heardOn, after);
      return { ...heard(`m${index}`, heardOn, answeredOn), id: `m${index}` as MatterId, deletedAt: isGone ? 5 : null };
    }),
  );

test('the order changes nothing, nor does what was answered outside of the period, is paused or lies in the trash', () => {
  fc.assert(
    fc.property(anyMatters, (all) => {
      const times = (matters: readonly Matter[]) => answerTimes(timeMatters(matters, ground).firstAnswers, month);
      const found = times(all);
      expect(times(all.toReversed())).toEqual(found);
      const unrelated = [heard('before', '2026-01-05', '2026-03-02'), heard('waits', '2026-01-05', null, { waits: [{ onWhom: 'HR', fromOn: day('2026-01-06'), untilOn: null, endedOn: null }] }), heard('gone', '2026-11-02', '2026-11-20', { deletedAt: 1 })];
      expect(times([...all, ...unrelated])).toEqual(found);
      const counted = [...found.within, ...found.late, ...found.overdue].map(({ matter }) => matter.id);
      expect(new Set(counted).size).toBe(counted.length);
    }),
  );
});
