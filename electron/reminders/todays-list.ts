import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import type { ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import type { TrayList } from '#electron/window/tray-list.ts';

/** What today still asks for, for the tray: reminders of today that have not become pointless. */
export function todaysList(plan: ReminderPlan | null, now: number): TrayList {
  if (plan === null) return [];
  const today = calendarDateAt(now, plan.zone);
  return plan.reminders
    .filter(({ dueAt, expiresAt }) => calendarDateAt(dueAt, plan.zone) === today && (expiresAt === null || expiresAt > now))
    .sort((a, b) => a.dueAt - b.dueAt)
    .map(({ kind, title, route, dueAt }) => ({ label: kind === 'own' ? `${wallTimeAt(dueAt, plan.zone)} ${title}` : title, route }));
}
