import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { byMonth, newestFirst, type TimelineEntry } from '#domain/people/timeline.ts';

const entry = (kind: TimelineEntry['kind'], on: string, id: string) => ({ kind, on: toCalendarDate(on), record: { id } }) as unknown as TimelineEntry;

test('newest first, a day’s conversation above what was written down in it, under its month', () => {
  const entries = [entry('matter', '2026-10-31', 'a'), entry('commitment', '2026-11-02', 'b'), entry('one-on-one', '2026-11-02', 'a'), entry('praise', '2026-11-02', 'c'), entry('goal', '2025-10-31', 'd')];
  expect(byMonth(entries.toSorted(newestFirst)).map(({ month, entries: group }) => [month, ...group.map(({ kind }) => kind)])).toEqual([
    ['2026-11', 'one-on-one', 'praise', 'commitment'],
    ['2026-10', 'matter'],
    ['2025-10', 'goal'],
  ]);
});

test('the order does not depend on where entries came from', () => {
  const entries = [entry('goal', '2026-11-02', 'x'), entry('one-on-one', '2026-11-02', 'b'), entry('matter', '2026-11-02', 'y'), entry('one-on-one', '2026-11-02', 'c')];
  const sorted = entries.toSorted(newestFirst);
  expect(entries.toReversed().toSorted(newestFirst)).toEqual(sorted);
});
