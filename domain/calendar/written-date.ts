import { type CalendarDate, isoWeekday } from '#domain/calendar/calendar-date.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * A day as it is written where it must stay true tomorrow: "10 November", with its year when that is not this year.
 * For how a person says a day from where they stand ("tomorrow"), see `spoken-date.ts`.
 */
export function writtenDate(on: CalendarDate, today: CalendarDate): string {
  const date = `${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1] ?? ''}`;
  return on.slice(0, 4) === today.slice(0, 4) ? date : `${date} ${Number(on.slice(0, 4))}`;
}

/** "Monday" … "Sunday". */
export const weekdayName = (on: CalendarDate): string => weekdays[isoWeekday(on) - 1] ?? '';
