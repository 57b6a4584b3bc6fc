import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { isOnLeave } from '#domain/calendar/leave.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import type { Settings } from '#domain/settings/settings.ts';

const loaded = new Map<string, Promise<ReadonlySet<CalendarDate>>>();

/**
 * Public holidays of a country, such as `GB`, or of a part of one, such as `DE-BY`, in the years `fromYear … toYear`.
 * Empty for null and for a country that is not known. The library and its data load when first asked for.
 */
export function readHolidays(country: string | null, fromYear: number, toYear: number): Promise<ReadonlySet<CalendarDate>> {
  if (country === null) return Promise.resolve(new Set());
  const key = `${country} ${fromYear} ${toYear}`;
  let days = loaded.get(key);
  if (!days) loaded.set(key, (days = reckon(country, fromYear, toYear)));
  return days;
}

async function reckon(place: string, fromYear: number, toYear: number): Promise<ReadonlySet<CalendarDate>> {
  const { default: Holidays } = await import('date-holidays');
  const [country = '', state] = place.split('-');
  const calendar = state ? new Holidays(country, state, { types: ['public'] }) : new Holidays(country, { types: ['public'] });
  const days = new Set<CalendarDate>();
  for (let year = fromYear; year <= toYear; year += 1) {
    // `date` is wall time of the country and begins with the day; its instants would move a day by the reader's zone.
    for (const holiday of calendar.getHolidays(year)) days.add(holiday.date.slice(0, 10) as CalendarDate);
  }
  return days;
}

/** What of the settings says when the manager works. */
export type WorkSettings = Pick<Settings, 'workingDays' | 'holidayCountry' | 'leave'>;

/** The manager's working days around a day: the year before (or from an earlier day on), this one and the next. */
export async function readWorkingDays({ workingDays, holidayCountry, leave }: WorkSettings, around: CalendarDate, since: CalendarDate = around): Promise<WorkingDays> {
  const year = Number(around.slice(0, 4));
  const holidays = await readHolidays(holidayCountry, Math.min(year - 1, Number(since.slice(0, 4))), year + 1);
  return { days: workingDays, isHoliday: (on) => holidays.has(on), isLeave: (on) => isOnLeave(leave, on) };
}

/** Countries with known public holidays, by their English name; `states` where holidays differ within the country. */
export async function listHolidayCountries(): Promise<{ readonly code: string; readonly name: string; readonly states: readonly { readonly code: string; readonly name: string }[] }[]> {
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays();
  return Object.entries(calendar.getCountries('en') ?? {})
    .map(([code, name]) => ({ code, name, states: Object.entries(calendar.getStates(code, 'en') ?? {}).map(([state, stateName]) => ({ code: `${code}-${state}`, name: stateName })) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
