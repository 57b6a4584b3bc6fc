import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { spokenTenure } from '#domain/people/tenure.ts';

test.each([
  ['2026-11-23', null], ['2026-11-22', '0 days'], ['2026-11-21', '1 day'], ['2026-11-01', '3 weeks'], ['2026-08-23', '2 months'],
  ['2026-08-22', '3 months'], ['2025-11-23', '11 months'], ['2025-11-22', '1 year'], ['2024-08-31', '2 years, 2 months'], ['2021-06-01', '5 years'], ['2024-02-29', '2 years, 8 months'],
])('from %s', (startOn, spoken) => {
  expect(spokenTenure(toCalendarDate(startOn), toCalendarDate('2026-11-22'))).toBe(spoken);
});
