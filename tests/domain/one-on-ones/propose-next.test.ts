import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, fromDayNumber, isoWeekday, type WallTime } from '#domain/calendar/calendar-date.ts';
import { isWorkingDay, type WorkingDays } from '#domain/calendar/working-days.ts';
import { proposeNext } from '#domain/one-on-ones/propose-next.ts';
import { day, sunday } from '#tests/support/meeting-records.ts';

const work = (...holidays: string[]): WorkingDays => ({ days: [1, 2, 3, 4, 5], isHoliday: (on) => holidays.includes(on) });
const at = '10:00' as WallTime;

describe('the next date', () => {
  test.each([
    ['one rhythm later', '2026-11-17', 14, work(), '2026-12-01', 'Two weeks after 17 November at the same time.'],
    ['the same weekday when the rhythm is no whole week', '2026-11-17', 10, work(), '2026-11-24', 'About ten days after 17 November at the same time, on a Tuesday as before.'],
    ['the later of two weekdays when that is nearer', '2026-11-17', 18, work(), '2026-12-08', 'About 18 days after 17 November at the same time, on a Tuesday as before.'],
    ['the day after a holiday', '2026-11-17', 14, work('2026-12-01'), '2026-12-02', 'Two weeks after 17 November at the same time. Tuesday 1 December is a public holiday, so the nearest working day.'],
    ['the day before when the one after is off as well', '2026-11-20', 14, work('2026-12-04'), '2026-12-03', 'Two weeks after 20 November at the same time. Friday 4 December is a public holiday, so the nearest working day.'],
    ['the next such weekday when the day has passed', '2026-10-06', 14, work(), '2026-11-24', 'Two weeks after 6 October has passed, so the next Tuesday at the same time.'],
    ['the next such weekday when the day is today', '2026-11-08', 14, { ...work(), days: [7] as const }, '2026-11-29', 'Two weeks after 8 November is today, so the next Sunday at the same time.'],
    ['the first day after a shutdown', '2026-12-15', 14, work('2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'), '2027-01-04', 'Two weeks after 15 December at the same time. Tuesday 29 December is a public holiday, so the nearest working day.'],
    ['no weekday for a rhythm of days', '2026-11-20', 4, work(), '2026-11-24', 'Four days after 20 November at the same time.'],
    ['a fortnight without a rhythm', '2026-11-17', null, work(), '2026-12-01', 'Two weeks after 17 November at the same time.'],
  ])('is %s', (_, lastOn, cadenceDays, days, on, explanation) => {
    expect(proposeNext({ last: { on: day(lastOn), at }, cadenceDays, today: sunday, work: days })).toEqual({ on, at, explanation });
  });

  test('is the next working day for a first one', () => {
    expect(proposeNext({ last: null, cadenceDays: 14, today: day('2026-11-20'), work: work() })).toMatchObject({ on: '2026-11-23', at: null });
  });

  test('is ahead, on a working day, and keeps its weekday unless that day is off', () => {
    const dates = fc.integer({ min: 18_000, max: 24_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 7, max: 60 }), fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 10 }), (today, since, cadenceDays, off) => {
        const days = work(...off.map((offset) => addDays(today, offset)));
        const last = addDays(today, -since);
        const { on } = proposeNext({ last: { on: last, at: null }, cadenceDays, today, work: days });
        expect(on > today).toBe(true);
        expect(isWorkingDay(on, days)).toBe(true);
        const sameWeekday = [0, 7, -7].map((shift) => addDays(on, shift)).filter((each) => isoWeekday(each) === isoWeekday(last));
        if (isoWeekday(on) === isoWeekday(last)) expect(sameWeekday.length).toBe(3);
        else expect([...Array(31).keys()].some((distance) => [distance, -distance].some((each) => isoWeekday(addDays(on, each)) === isoWeekday(last) && !isWorkingDay(addDays(on, each), days)))).toBe(true);
      }),
    );
  });
});

describe('the next date with somebody who is not always there', () => {
  const away = (from: string, to: string) => (on: string) => (on >= from && on <= to ? ('away' as const) : null);
  const propose = (notThere: (on: string) => 'away' | 'not-working' | null, last = '2026-11-17') => proposeNext({ last: { on: day(last), at }, cadenceDays: 14, today: sunday, work: work(), notThere });

  test('passes over days on which they are away, and says so', () => {
    expect(propose(away('2026-12-01', '2026-12-01'))).toMatchObject({ on: '2026-12-02', explanation: 'Two weeks after 17 November at the same time. Tuesday 1 December falls while they are away, so the nearest day on which both of you work.' });
    expect(propose((on) => (on === '2026-12-01' ? 'not-working' : null)).explanation).toContain('Tuesday 1 December is no working day of theirs');
    expect(proposeNext({ last: null, cadenceDays: 14, today: sunday, work: work(), notThere: away('2026-11-23', '2026-11-24') })).toMatchObject({ on: '2026-11-25' });
  });

  test('waits for the end of months away', () => expect(propose(away('2026-11-20', '2027-06-30'))).toMatchObject({ on: '2027-07-01' }));

  test('never falls on a day on which either is not there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 40 })), { maxLength: 6 }), fc.integer({ min: -40, max: 0 }), (stretches, lastAgo) => {
        const absences = stretches.map(([from, length]) => [addDays(sunday, from), addDays(sunday, from + length)] as const);
        const isAway = (on: string) => absences.some(([from, to]) => on >= from && on <= to);
        const { on } = propose((each) => (isAway(each) ? 'away' : null), addDays(sunday, lastAgo));
        expect(isAway(on)).toBe(false);
        expect(isWorkingDay(on, work())).toBe(true);
        expect(on > sunday).toBe(true);
      }),
    );
  });
});
