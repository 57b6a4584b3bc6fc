import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { instantAt, wallTimeAt } from '#domain/calendar/instant.ts';
import { isSnoozed } from '#domain/reminders/marks.ts';
import type { ReminderPlan } from '#domain/reminders/planned-reminder.ts';

/**
 * The plan on the wall clock of another zone: what was due at nine is due at nine there. A manager who travels with
 * the window closed has nobody to plan anew. What was put off until an instant stays at that instant.
 */
export function planInZone(plan: ReminderPlan, zone: string): ReminderPlan {
  if (plan.zone === zone) return plan;
  const move = (instant: number) => instantAt(calendarDateAt(instant, plan.zone), wallTimeAt(instant, plan.zone), zone);
  const reminders = plan.reminders.map((reminder) => ({
    ...reminder,
    dueAt: isSnoozed(reminder.key) ? reminder.dueAt : move(reminder.dueAt),
    expiresAt: reminder.expiresAt === null ? null : move(reminder.expiresAt),
  }));
  return { ...plan, zone, reminders };
}
