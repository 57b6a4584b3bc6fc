import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import type { ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import { WITHOUT_WORDS } from '#electron/reminders/sealed-texts.ts';
import type { TrayList } from '#electron/window/tray-list.ts';

/**
 * What today still asks for, for the tray: reminders of today that have not become pointless.
 * @param isSilent while Heed is locked or its screen is shared, only that there is something
 */
export function todaysList(plan: ReminderPlan | null, now: number, isSilent: boolean): TrayList {
  if (plan === null) return [];
  const today = calendarDateAt(now, plan.zone);
  const due = plan.reminders.filter(({ dueAt, expiresAt }) => calendarDateAt(dueAt, plan.zone) === today && (expiresAt === null || expiresAt > now));
  if (isSilent) return due.length === 0 ? [] : [{ label: WITHOUT_WORDS.title, route: WITHOUT_WORDS.route }];
  return due
    .sort((a, b) => a.dueAt - b.dueAt)
    .map(({ kind, title, route, dueAt }) => ({ label: kind === 'own' ? `${wallTimeAt(dueAt, plan.zone)} ${title}` : title, route }));
}
