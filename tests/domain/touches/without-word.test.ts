import { expect, test } from 'vitest';
import type { Person } from '#domain/people/person.ts';
import type { PastContact } from '#domain/touches/last-contact.ts';
import { isKeptInTouch, isLong, longestFirst, silenceOf } from '#domain/touches/without-word.ts';
import { day, sunday, thePerson } from '#tests/support/meeting-records.ts';

const word = (on: string): PastContact => ({ on: day(on), kind: 'touch', id: on });

test.each<[string, Partial<Person>, PastContact | null, number]>([
  ['a word yesterday', {}, word('2026-11-21'), 1],
  ['a word today', {}, word('2026-11-22'), 0],
  ['never, with somebody Heed heard of ten days ago', { createdAt: Date.UTC(2026, 10, 12, 12) }, null, 10],
  ['never, with somebody who started after Heed heard of them', { createdAt: Date.UTC(2026, 0, 1), startOn: day('2026-11-20') }, null, 2],
  ['never, with somebody who was here long before Heed', { createdAt: Date.UTC(2026, 10, 20, 12), startOn: day('2019-01-01') }, null, 2],
])('%s', (_, known, last, days) => {
  expect(silenceOf(thePerson(known), last, sunday, 'Europe/London').days).toBe(days);
});

test('on which day Heed heard of somebody depends on the manager’s zone alone', () => {
  const person = thePerson({ createdAt: Date.UTC(2026, 10, 20, 23, 30) });
  expect(silenceOf(person, null, sunday, 'UTC').days).toBe(2);
  expect(silenceOf(person, null, sunday, 'Pacific/Kiritimati').days).toBe(1);
});

test.each<[string, Partial<Person>, boolean]>([
  ['a direct report', {}, true],
  ['a peer', { relationship: 'peer' }, false],
  ['a peer with a rhythm of their own', { relationship: 'peer', cadenceDays: 30 }, true],
  ['somebody who has not started', { startOn: day('2026-12-01') }, false],
  ['somebody archived', { state: 'archived' }, false],
])('%s', (_, known, expected) => {
  expect(isKeptInTouch(thePerson(known), sunday)).toBe(expected);
});

test('a word on the last day of the span is in time, and the longest silence comes first', () => {
  const silences = ['2026-11-15', '2026-11-14', '2026-11-20'].map((on) => silenceOf(thePerson({ id: on as never }), word(on), sunday, 'UTC'));
  expect(silences.filter((each) => isLong(each, 7)).map(({ days }) => days)).toEqual([8]);
  expect(silences.toSorted(longestFirst).map(({ days }) => days)).toEqual([8, 7, 2]);
});
