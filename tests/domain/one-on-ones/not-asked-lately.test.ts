import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '#domain/calendar/calendar-date.ts';
import { LATELY_DAYS, lastAsked, notAskedLately } from '#domain/one-on-ones/not-asked-lately.ts';
import { questionBank } from '#domain/one-on-ones/question-bank.ts';
import { day, sunday } from '#tests/support/meeting-records.ts';

const bank = [
  { id: 'a1', theme: 'A', text: 'A1?' },
  { id: 'a2', theme: 'A', text: 'A2?' },
  { id: 'b1', theme: 'B', text: 'B1?' },
];
const asked = (on: string, ...askedQuestionIds: string[]) => ({ on: day(on), askedQuestionIds });
const ids = (turn: number, ...meetings: ReturnType<typeof asked>[]) => notAskedLately(bank, meetings, sunday, { count: 2, turn }).map(({ id }) => id);

test('the last asking counts, in whatever order meetings come', () => {
  expect(lastAsked([asked('2026-01-01', 'a1'), asked('2026-10-01', 'a1', 'b1'), asked('2026-03-01', 'a1')])).toEqual(
    new Map([
      ['a1', '2026-10-01'],
      ['b1', '2026-10-01'],
    ]),
  );
});

test.each([
  ['one of each theme', [], ['a1', 'b1']],
  ['never asked goes ahead of asked long ago', [asked('2020-01-01', 'a1')], ['a2', 'b1']],
  ['asked long ago goes ahead of asked since', [asked('2020-01-01', 'a2'), asked('2021-01-01', 'a1')], ['a2', 'b1']],
  ['a theme all asked lately is left out', [asked('2026-11-01', 'b1')], ['a1']],
  ['nothing is left', [asked('2026-11-01', 'a1', 'a2', 'b1')], []],
])('%s', (_, meetings, expected) => {
  expect(ids(0, ...meetings)).toEqual(expected);
});

test('a question comes back after ninety days', () => {
  expect(ids(0, { on: addDays(sunday, -LATELY_DAYS + 1), askedQuestionIds: ['b1'] })).not.toContain('b1');
  expect(ids(0, { on: addDays(sunday, -LATELY_DAYS), askedQuestionIds: ['b1'] })).toContain('b1');
});

test('what is proposed was never asked lately, and themes differ', () => {
  const meeting = fc.record({ on: fc.integer({ min: 0, max: 300 }).map((ago) => addDays(sunday, -ago)), askedQuestionIds: fc.subarray(questionBank.map(({ id }) => id), { maxLength: 5 }) });
  fc.assert(
    fc.property(fc.array(meeting, { maxLength: 60 }), fc.nat(30_000), (meetings, turn) => {
      const proposed = notAskedLately(questionBank, meetings, sunday, { count: 3, turn });
      const last = lastAsked(meetings);
      for (const { id } of proposed) expect(daysBetween(last.get(id) ?? day('2000-01-01'), sunday)).toBeGreaterThanOrEqual(LATELY_DAYS);
      expect(new Set(proposed.map(({ theme }) => theme)).size).toBe(proposed.length);
    }),
  );
});

test('weekly meetings come through all themes within twelve weeks', () => {
  const seen = Array.from({ length: 12 }, (_, week) => notAskedLately(questionBank, [], sunday, { count: 3, turn: 20_000 + week * 7 })).flat();
  expect(new Set(seen.map(({ theme }) => theme)).size).toBe(new Set(questionBank.map(({ theme }) => theme)).size);
});
