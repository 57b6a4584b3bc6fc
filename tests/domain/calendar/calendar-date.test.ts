import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, fromDayNumber, isoWeekday, toCalendarDate, toDayNumber } from '#domain/calendar/calendar-date.ts';

const DAY = 86_400_000;
/** What JavaScript's own dates, which are slower by far, say of the nth day. */
const byDate = (count: number) => new Date(count * DAY).toISOString().slice(0, 10);

test('each day of four hundred years, after which the calendar repeats itself, has its number and the number its day', () => {
  const wrong: string[] = [];
  for (let count = toDayNumber(toCalendarDate('1801-01-01')); count <= toDayNumber(toCalendarDate('2200-12-31')); count += 1) {
    const on = byDate(count);
    if (fromDayNumber(count) !== on || toDayNumber(toCalendarDate(on)) !== count) wrong.push(on);
  }
  expect(wrong).toEqual([]);
});

test('any day of four-figure years, its weekday, and the days around it', () => {
  fc.assert(
    fc.property(fc.integer({ min: toDayNumber(toCalendarDate('0001-01-01')), max: toDayNumber(toCalendarDate('9999-12-31')) }), fc.integer({ min: -800, max: 800 }), (count, ahead) => {
      const on = fromDayNumber(count);
      expect(on).toBe(byDate(count));
      expect(toDayNumber(on)).toBe(count);
      expect(isoWeekday(on)).toBe(new Date(count * DAY).getUTCDay() || 7);
      expect(addDays(on, ahead)).toBe(byDate(count + ahead));
    }),
  );
});

test('what is no day is refused', () => {
  for (const count of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => fromDayNumber(count)).toThrow(RangeError);
});
