import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { listHolidayCountries, readHolidays, readWorkingDays } from '#data/holidays.ts';

const on = toCalendarDate;

test.each([
  ['GB', '2026-12-25', true],
  ['GB', '2026-11-24', false],
  ['DE-BY', '2027-01-06', true],
  ['DE', '2027-01-06', false],
  ['US', '2026-11-26', true],
  ['XX', '2026-12-25', false],
])('%s, %s', async (country, day, isHoliday) => {
  expect((await readHolidays(country, 2026, 2027)).has(on(day))).toBe(isHoliday);
});

test('no country means no holidays', async () => {
  expect(await readHolidays(null, 2020, 2030)).toEqual(new Set());
});

test('working days leave out weekends and the holidays of the next year too', async () => {
  const work = await readWorkingDays({ workingDays: [1, 2, 3, 4, 5], holidayCountry: 'GB' }, on('2026-11-22'));
  expect([on('2026-11-22'), on('2026-11-23'), on('2027-01-01')].map((day) => isWorkingDay(day, work))).toEqual([false, true, false]);
});

test('countries come with their states', async () => {
  const germany = (await listHolidayCountries()).find(({ code }) => code === 'DE');
  expect(germany).toMatchObject({ name: 'Germany' });
  expect(germany?.states).toContainEqual({ code: 'DE-BY', name: 'Bayern' });
});
