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

test('working days leave out weekends, leave, and the holidays of the next year and of earlier ones asked for', async () => {
  const settings = { workingDays: [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[], holidayCountry: 'GB', leave: [{ fromOn: on('2026-11-30'), toOn: on('2026-12-01') }] };
  const work = await readWorkingDays(settings, on('2026-11-22'));
  expect(['2026-11-22', '2026-11-23', '2026-12-01', '2026-12-02', '2027-01-01', '2024-12-25'].map((day) => isWorkingDay(on(day), work))).toEqual([false, true, false, true, false, true]);
  expect(isWorkingDay(on('2024-12-25'), await readWorkingDays(settings, on('2026-11-22'), on('2024-03-01')))).toBe(false);
});

test('countries come with their states', async () => {
  const germany = (await listHolidayCountries()).find(({ code }) => code === 'DE');
  expect(germany).toMatchObject({ name: 'Germany' });
  expect(germany?.states).toContainEqual({ code: 'DE-BY', name: 'Bayern' });
});
