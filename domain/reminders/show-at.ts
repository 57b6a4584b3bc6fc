import { addDays, type CalendarDate, calendarDateAt, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt, wallTimeAt } from '#domain/calendar/instant.ts';
import { isSnoozed } from '#domain/reminders/marks.ts';
import type { PlannedReminder, ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import type { Settings } from '#domain/settings/settings.ts';

export type Policy = Pick<Settings['reminders'], 'quietFrom' | 'quietTo' | 'digestAt' | 'workingDaysOnly'>;
/** What it takes to reckon with the manager's days. */
type Days = Pick<ReminderPlan, 'zone' | 'restOns'>;

/** Weekends, holidays and a parent's leave in a row may last so long; further on nobody planned anything. */
const LONGEST_REST_DAYS = 100;

/** A minute that the manager chose: their own reminders, what they put off, and the start of a one-on-one they planned. */
export const isAlarm = ({ kind, key }: Pick<PlannedReminder, 'kind' | 'key'>): boolean => kind === 'own' || kind === 'prep-soon' || isSnoozed(key);

/** The instant at which a reminder is shown, after quiet hours, days off and the digest. */
export function showAt(reminder: PlannedReminder, days: Days, policy: Policy): number {
  if (isAlarm(reminder)) return reminder.dueAt;
  if (reminder.urgency === 'moment' || policy.digestAt === null) return released(reminder.dueAt, days, policy, policy.workingDaysOnly);
  const dueOn = calendarDateAt(reminder.dueAt, days.zone);
  return instantAt(policy.workingDaysOnly ? workingDayFrom(dueOn, days) : dueOn, policy.digestAt, days.zone);
}

/** The first instant from this one on that is neither in quiet hours nor, if asked, on a day off. */
export function released(instant: number, days: Days, { quietFrom, quietTo }: Policy, isWorkingDaysOnly: boolean): number {
  const { zone } = days;
  const on = calendarDateAt(instant, zone);
  const workOn = isWorkingDaysOnly ? workingDayFrom(on, days) : on;
  if (workOn !== on) return endOfNight(workOn, quietFrom, quietTo, zone);
  const time = wallTimeAt(instant, zone);
  const isOverMidnight = quietFrom > quietTo;
  const isQuiet = isOverMidnight ? time >= quietFrom || time < quietTo : time >= quietFrom && time < quietTo;
  if (!isQuiet) return instant;
  const wakesOn = isOverMidnight && time >= quietFrom ? addDays(on, 1) : on;
  const awakeOn = isWorkingDaysOnly ? workingDayFrom(wakesOn, days) : wakesOn;
  return awakeOn === wakesOn ? instantAt(wakesOn, quietTo, zone) : endOfNight(awakeOn, quietFrom, quietTo, zone);
}

const MORNING = '08:00' as WallTime;

/** When the first day after days off begins: at the end of quiet hours that reach over midnight, else in the morning. */
const endOfNight = (on: CalendarDate, quietFrom: WallTime, quietTo: WallTime, zone: string) => instantAt(on, quietFrom > quietTo ? quietTo : MORNING, zone);

function workingDayFrom(on: CalendarDate, { restOns }: Days): CalendarDate {
  for (let ahead = 0; ahead < LONGEST_REST_DAYS; ahead += 1) {
    const day = addDays(on, ahead);
    if (!restOns.includes(day)) return day;
  }
  return on;
}
