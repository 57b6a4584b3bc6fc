import { expect, test } from 'vitest';
import { KEPT_DAYS_OF_WRITING, oldSegments, type SegmentDays } from '#domain/history/history-period.ts';

const DAY = 86_400_000;
/** One segment a day, `count` of them, the first at day 0. */
const daily = (count: number, from = 0): SegmentDays[] => Array.from({ length: count }, (_, index) => ({ writtenAts: [(from + index) * DAY + 9, (from + index) * DAY + 10], lastSeq: index + 1 }));
const at = (day: number, known: Partial<{ historyDays: number; coveredUpTo: number }> = {}) => ({ now: day * DAY, historyDays: 90, coveredUpTo: 1e9, ...known });

test.each<[string, SegmentDays[], ReturnType<typeof at>, number]>([
  ['nothing is older than the period', daily(90), at(90), 0],
  ['those older than the period are old', daily(100), at(100), 10],
  ['a shorter period makes more of them old', daily(100), at(100, { historyDays: 40 }), 60],
  ['what no verified backup holds is kept whole', daily(100), at(100, { coveredUpTo: 4 }), 4],
  ['a year ahead: thirty days of writing stay', daily(100), at(465), 100 - KEPT_DAYS_OF_WRITING],
  ['half a year without Heed: thirty days of writing stay', daily(35), at(215), 5],
  ['few days of writing in all: everything stays', daily(20), at(500), 0],
  ['a clock that ran behind makes nothing newer old', [...daily(60), ...daily(40, -4_000)], at(60), 0],
])('%s', (_name, segments, when, count) => {
  expect(oldSegments(segments, when)).toBe(count);
});

test('pruned entries, which have no day, keep nothing', () => {
  expect(oldSegments([{ writtenAts: [], lastSeq: 1 }, ...daily(100)], at(100))).toBe(11);
});
