import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDateAt, daysBetween, fromDayNumber, isoWeekday, toDayNumber, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { isWorkingDay, type WorkingDays } from '#domain/calendar/working-days.ts';
import { dayToMark, managersDay, type MarkingGround } from '#domain/occasions/day-to-mark.ts';
import { day } from '#tests/support/meeting-records.ts';

const noHolidays: WorkingDays = { days: [1, 2, 3, 4, 5], isHoliday: () => false };
const at = '08:30' as WallTime;
const ground = (known: Partial<MarkingGround> = {}): MarkingGround => ({ zone: 'Europe/London', at, work: noHolidays, ...known });
const off = (...days: string[]): WorkingDays => ({ days: [1, 2, 3, 4, 5], isHoliday: (on) => days.includes(on) });

test.each<[string, string, string | null, Partial<MarkingGround>, string]>([
  ['a Thursday', '2026-12-03', null, {}, '2026-12-03'],
  ['a Saturday: the Friday before', '2026-11-28', null, {}, '2026-11-27'],
  ['a Sunday: the Friday before', '2026-11-29', null, {}, '2026-11-27'],
  ['a Monday that is a holiday, after a weekend', '2026-12-28', null, { work: off('2026-12-28', '2026-12-25') }, '2026-12-24'],
  ['a chain from Christmas Eve to New Year', '2027-01-01', null, { work: off('2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01') }, '2026-12-23'],
  ['in a week from Sunday to Thursday', '2026-11-28', null, { work: { days: [7, 1, 2, 3, 4], isHoliday: () => false } }, '2026-11-26'],
  ['of a colleague in Auckland, seen from Los Angeles: the day before', '2026-12-03', 'Pacific/Auckland', { zone: 'America/Los_Angeles' }, '2026-12-02'],
  ['theirs on a Monday, the manager’s Sunday: Friday', '2026-11-30', 'Pacific/Auckland', { zone: 'America/Los_Angeles' }, '2026-11-27'],
  ['theirs on a Sunday, the manager’s Monday: Monday, when it is still theirs', '2026-11-29', 'Pacific/Pago_Pago', { zone: 'Pacific/Kiritimati' }, '2026-11-30'],
  ['just after midnight, 25 hours ahead: two days on', '2026-12-01', 'Pacific/Pago_Pago', { zone: 'Pacific/Kiritimati', at: '00:30' as WallTime }, '2026-12-03'],
  ['a zone that nobody knows', '2026-12-03', 'Nowhere/Land', {}, '2026-12-03'],
])('%s', (_, on, theirZone, known, expected) => {
  expect(dayToMark(day(on), theirZone, ground(known))).toBe(expected);
});

const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Apia', 'Pacific/Chatham', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Europe/London', 'America/New_York', 'America/St_Johns', 'UTC'];
const aZone = fc.constantFrom(...zones);
const aDay = fc.integer({ min: toDayNumber(day('2012-06-01')), max: toDayNumber(day('2050-12-31')) }).map(fromDayNumber);
const aTime = fc.integer({ min: 0, max: 1_439 }).map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as WallTime);

test('from Kiritimati to Pago Pago: when the manager is reminded it is that very day for the person', () => {
  fc.assert(
    fc.property(aDay, aZone, aZone, aTime, (on, zone, theirZone, time) => {
      const managers = managersDay(on, theirZone, { zone, at: time });
      expect(Math.abs(daysBetween(on, managers))).toBeLessThanOrEqual(2);
      expect(calendarDateAt(instantAt(managers, time, zone), theirZone)).toBe(on);
    }),
    { numRuns: 600 },
  );
});

test('without a zone of their own no zone of the manager and no change of clocks moves a day', () => {
  fc.assert(
    fc.property(aDay, aZone, aTime, (on, zone, time) => {
      expect(managersDay(on, null, { zone, at: time })).toBe(on);
    }),
  );
});

test('the day to mark is a working day, never after it is over for the person, and no working day lies between the two', () => {
  const holidays = fc.uniqueArray(fc.integer({ min: -12, max: 2 }), { maxLength: 10 });
  fc.assert(
    fc.property(aDay, aZone, aZone, holidays, (on, zone, theirZone, offsets) => {
      const rest = new Set<CalendarDate>(offsets.map((offset) => addDays(on, offset)));
      const work: WorkingDays = { days: [1, 2, 3, 4, 5], isHoliday: (each) => rest.has(each) };
      const marked = dayToMark(on, theirZone, { zone, at, work });
      expect(isWorkingDay(marked, work)).toBe(true);
      expect(isoWeekday(marked)).toBeLessThan(6);
      expect(calendarDateAt(instantAt(marked, at, zone), theirZone) <= on).toBe(true);
      for (let between = addDays(marked, 1); between <= managersDay(on, theirZone, { zone, at }); between = addDays(between, 1)) expect(isWorkingDay(between, work)).toBe(false);
    }),
    { numRuns: 400 },
  );
});
