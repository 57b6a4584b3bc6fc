import { type CalendarDate, toCalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import type { PlannedReminder, ReminderPlan } from '#domain/reminders/planned-reminder.ts';

export const zone = 'Europe/London';

/** The instant of `2026-11-23 12:00` in London; 23 November 2026 is a Monday. */
export function moment(text: string, where = zone): number {
  const [on, at] = text.split(' ') as [string, string];
  return instantAt(toCalendarDate(on), at as WallTime, where);
}

export const planned = (key: string, due: string, known: Partial<PlannedReminder> = {}): PlannedReminder => ({
  key,
  kind: 'write-up',
  dueAt: moment(due),
  expiresAt: null,
  urgency: 'moment',
  title: `Title of ${key}`,
  body: '',
  reason: '',
  route: `/people/${key}`,
  ...known,
});

export const aPlanOf = (...reminders: PlannedReminder[]): ReminderPlan => ({
  madeAt: moment('2026-11-23 00:00'),
  untilAt: moment('2027-01-22 00:00'),
  zone,
  restOns: ['2026-11-28', '2026-11-29', '2026-12-05', '2026-12-06', '2026-12-25'] as CalendarDate[],
  reminders,
});
