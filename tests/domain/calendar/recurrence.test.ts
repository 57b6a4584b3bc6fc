import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, fromDayNumber, toCalendarDate, type Weekday } from '#domain/calendar/calendar-date.ts';
import { occurrences, type Repeat } from '#domain/calendar/recurrence.ts';

const on = toCalendarDate;
const every = (unit: Repeat['unit'], count = 1, weekdays: Weekday[] = [], untilOn: string | null = null): Repeat => ({ unit, every: count, weekdays, untilOn: untilOn === null ? null : on(untilOn) });

test.each<[string, string, Repeat | null, string, string, string[]]>([
  ['once', '2026-11-23', null, '2026-11-01', '2026-12-31', ['2026-11-23']],
  ['once, in the past', '2026-10-23', null, '2026-11-01', '2026-12-31', []],
  ['every third day', '2026-11-01', every('day', 3), '2026-11-05', '2026-11-12', ['2026-11-07', '2026-11-10']],
  ['every week', '2026-11-03', every('week'), '2026-11-04', '2026-11-17', ['2026-11-10', '2026-11-17']],
  ['every other week on two days', '2026-11-04', every('week', 2, [5, 1]), '2026-11-01', '2026-11-30', ['2026-11-06', '2026-11-16', '2026-11-20', '2026-11-30']],
  ['the 31st', '2026-08-31', every('month'), '2026-09-01', '2026-12-31', ['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31']],
  ['29 February every year', '2024-02-29', every('year'), '2026-01-01', '2028-12-31', ['2026-02-28', '2027-02-28', '2028-02-29']],
  ['until a day', '2026-11-01', every('day', 1, [], '2026-11-03'), '2026-11-01', '2026-12-01', ['2026-11-01', '2026-11-02', '2026-11-03']],
])('%s', (_name, first, repeat, from, to, expected) => {
  expect(occurrences(on(first), repeat, on(from), on(to))).toEqual(expected);
});

const anyDay = fc.integer({ min: 19_000, max: 24_000 }).map(fromDayNumber);
const anyRepeat = fc.record<Repeat>({
  unit: fc.constantFrom('day', 'week', 'month', 'year'),
  every: fc.integer({ min: 1, max: 14 }),
  weekdays: fc.uniqueArray(fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7)),
  untilOn: fc.option(anyDay, { nil: null }),
});

test('a window sees exactly what a wider one sees of it, in order, none twice', () => {
  fc.assert(
    fc.property(anyDay, anyRepeat, anyDay, fc.integer({ min: 0, max: 400 }), (first, repeat, from, length) => {
      const to = addDays(from, length);
      const seen = occurrences(first, repeat, from, to);
      const all = occurrences(first, repeat, first, to).filter((day) => day >= from);
      expect(seen).toEqual(all);
      expect(seen).toEqual([...new Set(seen)].sort());
      expect(seen.every((day) => day >= first && day >= from && day <= to && (repeat.untilOn === null || day <= repeat.untilOn))).toBe(true);
    }),
  );
});
