import { addDays, type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';

/** Today for the app that a test starts: same clock, same zone. */
export const ownToday = (): CalendarDate => calendarDateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
export const daysAgo = (days: number): CalendarDate => addDays(ownToday(), -days);
export const inDays = (days: number): CalendarDate => addDays(ownToday(), days);
