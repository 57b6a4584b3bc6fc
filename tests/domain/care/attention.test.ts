import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { attentionTo, knownSince } from '#domain/care/attention.ts';
import { day, sunday } from '#tests/support/meeting-records.ts';
import type { WallTime } from '#domain/calendar/calendar-date.ts';

const november = { from: day('2026-11-01'), to: day('2026-11-30') };
const on = (...days: string[]) => days.map((each) => ({ on: day(each) }));

test.each([
  // 3rd to 9th is 6, 9th to 20th is 11, 20th to 30th is 10; from the 1st to the 3rd is 2.
  ['between two contacts', ['2026-11-20', '2026-11-03', '2026-11-09'], 3, { days: 11, after: '2026-11-09', before: '2026-11-20', isRunning: false }],
  ['up to today', ['2026-11-05'], 1, { days: 25, after: '2026-11-05', before: '2026-11-30', isRunning: true }],
  ['before the first', ['2026-11-25'], 1, { days: 24, after: '2026-11-01', before: '2026-11-25', isRunning: false }],
  ['none at all', [], 0, { days: 29, after: '2026-11-01', before: '2026-11-30', isRunning: true }],
  ['of equal ones the latest', ['2026-11-01', '2026-11-11', '2026-11-21', '2026-11-30'], 4, { days: 10, after: '2026-11-11', before: '2026-11-21', isRunning: false }],
  ['a day twice is one day', ['2026-11-10', '2026-11-10'], 1, { days: 20, after: '2026-11-10', before: '2026-11-30', isRunning: true }],
])('the longest gap: %s', (_, contactsOn, days, gap) => {
  const attention = attentionTo(on(...contactsOn, '2026-10-31', '2026-12-01'), day('2020-01-01'), november);
  expect(attention.days).toHaveLength(days);
  expect(attention.longestGap).toEqual(gap);
});

test('somebody who came on the 20th is not ten days behind', () => {
  const { span, longestGap } = attentionTo(on('2026-11-23'), day('2026-11-20'), november);
  expect(span).toEqual({ from: '2026-11-20', to: '2026-11-30' });
  expect(longestGap).toMatchObject({ days: 7, isRunning: true });
});

const noon = '12:00' as WallTime;
test.each([
  ['the day Heed heard of them', null, '2026-05-04', null, '2026-05-04'],
  ['their first day when it came later', '2026-06-01', '2026-05-04', null, '2026-06-01'],
  ['not their first day when Heed heard later', '2019-06-01', '2026-05-04', null, '2026-05-04'],
  ['the first contact when it was before that', '2019-06-01', '2026-05-04', '2026-02-02', '2026-02-02'],
])('known since %s', (_, startOn, heardOn, firstOn, expected) => {
  const createdAt = instantAt(day(heardOn), noon, 'Europe/London');
  expect(knownSince({ startOn: startOn === null ? null : day(startOn), createdAt }, firstOn === null ? null : day(firstOn), 'Europe/London')).toBe(expected);
});

test.each(['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'])('a person added late in the evening or just after midnight is known since that day, also when the clocks change: %s', (zone) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), fc.constantFrom('00:01', '02:30', '12:00', '23:59'), (offset, time) => {
      const heardOn = addDays(day('2025-10-01'), offset);
      expect(knownSince({ startOn: null, createdAt: instantAt(heardOn, time as WallTime, zone) }, null, zone)).toBe(heardOn);
    }),
  );
});

test('the gap is one that is there, no other is longer, and the order does not matter', () => {
  const span = { from: addDays(sunday, -89), to: sunday };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 200 }), { maxLength: 40 }), (ago) => {
      const all = ago.map((days) => ({ on: addDays(sunday, -days) }));
      const found = attentionTo(all, day('2020-01-01'), span);
      expect(attentionTo(all.toReversed(), day('2020-01-01'), span)).toEqual(found);
      const marks = [...new Set([span.from, ...all.flatMap((each) => (each.on >= span.from && each.on <= span.to ? [each.on] : [])), span.to])].sort();
      const lengths = marks.slice(1).map((mark, index) => daysBetween(marks[index] as typeof mark, mark));
      expect(found.longestGap.days).toBe(Math.max(0, ...lengths));
      expect(attentionTo([...all, ...on('2019-01-01')], day('2020-01-01'), span)).toEqual(found);
    }),
  );
});
