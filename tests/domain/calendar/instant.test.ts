import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDateAt, fromDayNumber, toCalendarDate, toDayNumber, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt, isZone, wallTimeAt } from '#domain/calendar/instant.ts';

const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'];

test.each([
  ['an ordinary winter day', '2026-01-15', '09:00', 'Europe/London', '2026-01-15T09:00Z'],
  ['an ordinary summer day', '2026-07-15', '09:00', 'Europe/London', '2026-07-15T08:00Z'],
  ['in the gap: the first instant after it', '2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:00Z'],
  ['at the start of the gap', '2026-03-29', '01:00', 'Europe/London', '2026-03-29T01:00Z'],
  ['a minute before the gap', '2026-03-29', '00:59', 'Europe/London', '2026-03-29T00:59Z'],
  ['at the end of the gap', '2026-03-29', '02:00', 'Europe/London', '2026-03-29T01:00Z'],
  ['in the overlap: the first of the two', '2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30Z'],
  ['in the gap of New York', '2026-03-08', '02:59', 'America/New_York', '2026-03-08T07:00Z'],
  ['in the overlap of New York', '2026-11-01', '01:00', 'America/New_York', '2026-11-01T05:00Z'],
  ['in the half-hour gap of Lord Howe', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['in the half-hour overlap of Lord Howe', '2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z'],
  ['in the gap of Chatham', '2026-09-27', '03:00', 'Pacific/Chatham', '2026-09-26T14:00Z'],
  ['in the overlap of Chatham', '2026-04-05', '03:00', 'Pacific/Chatham', '2026-04-04T13:15Z'],
  ['half an hour off', '2028-02-29', '23:59', 'Asia/Kolkata', '2028-02-29T18:29Z'],
  ['a day that Samoa skipped', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T10:00Z'],
] as const)('%s', (_name, on, at, zone, expected) => {
  expect(new Date(instantAt(toCalendarDate(on), at as WallTime, zone)).toISOString()).toBe(new Date(expected).toISOString());
});

const anyDay = fc.integer({ min: toDayNumber(toCalendarDate('2024-01-01')), max: toDayNumber(toCalendarDate('2033-12-31')) }).map(fromDayNumber);
/** The days on which a zone changes its clocks, and their neighbours. */
const edges = zones.flatMap((zone) => {
  const first = toCalendarDate('2026-01-01');
  const days = Array.from({ length: 366 }, (_, index) => addDays(first, index));
  return days.filter((day) => instantAt(addDays(day, 1), '00:00' as WallTime, zone) - instantAt(day, '00:00' as WallTime, zone) !== 86_400_000).map((day) => ({ zone, day }));
});
const anyTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as WallTime);
const anyMoment = fc.oneof(
  fc.record({ zone: fc.constantFrom(...zones), day: anyDay }),
  fc.record({ zone: fc.constantFrom(...zones), day: fc.constantFrom(toCalendarDate('2028-02-29'), toCalendarDate('2028-02-28'), toCalendarDate('2028-03-01')) }),
  fc.constantFrom(...edges),
);

test('eight days of 2026 change the clocks in these zones', () => {
  expect(edges).toHaveLength(8);
});

test('the wall clock shows the time asked for, or the first one after a gap, never an earlier one', () => {
  fc.assert(
    fc.property(anyMoment, anyTime, ({ zone, day }, time) => {
      const instant = instantAt(day, time, zone);
      expect(calendarDateAt(instant, zone)).toBe(day);
      const shown = wallTimeAt(instant, zone);
      if (shown !== time) {
        expect(shown > time).toBe(true);
        expect(wallTimeAt(instant - 60_000, zone) < time).toBe(true); // the clock really jumped over it
      }
    }),
    { numRuns: 3_000 },
  );
});

test('of a time that comes twice, no earlier instant shows it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...edges), anyTime, ({ zone, day }, time) => {
      const instant = instantAt(day, time, zone);
      if (wallTimeAt(instant, zone) !== time) return;
      for (const earlierMinutes of [30, 60]) {
        const earlier = instant - earlierMinutes * 60_000;
        expect(wallTimeAt(earlier, zone) === time && calendarDateAt(earlier, zone) === day).toBe(false);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('later times are never earlier instants', () => {
  fc.assert(
    fc.property(anyMoment, anyTime, anyTime, ({ zone, day }, one, other) => {
      const [first, second] = one <= other ? [one, other] : [other, one];
      // Within an overlap a later time can be the first occurrence of an earlier instant, never the other way round.
      expect(instantAt(day, first, zone)).toBeLessThanOrEqual(instantAt(day, second, zone));
    }),
    { numRuns: 2_000 },
  );
});

test('an unknown zone is told apart', () => {
  expect(isZone('Europe/London')).toBe(true);
  expect(isZone('Europe/Nowhere')).toBe(false);
  expect(isZone('')).toBe(false);
});
