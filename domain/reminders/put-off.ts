import { t } from '@lingui/core/macro';
import { addDays, calendarDateAt, isoWeekday, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';

export interface PutOffChoice {
  readonly label: string;
  /** The same where it stands among other things that can be done. */
  readonly labelAmongOthers: string;
  readonly untilAt: number;
}

const HOUR_MS = 3_600_000;
const EVENING = '18:00' as WallTime;
const MORNING = '08:30' as WallTime;

/** Until when a reminder may be put off: moments still to come, and at which it would not be pointless. */
export function putOffChoices({ expiresAt }: Pick<PlannedReminder, 'expiresAt'>, now: number, zone: string): PutOffChoice[] {
  const today = calendarDateAt(now, zone);
  const choices = [
    { label: t`For an hour`, labelAmongOthers: t`Put off: for an hour`, untilAt: now + HOUR_MS },
    { label: t`Until this evening, 18:00`, labelAmongOthers: t`Put off: until this evening, 18:00`, untilAt: instantAt(today, EVENING, zone) },
    { label: t`Until tomorrow, 08:30`, labelAmongOthers: t`Put off: until tomorrow, 08:30`, untilAt: instantAt(addDays(today, 1), MORNING, zone) },
    { label: t`Until Monday, 08:30`, labelAmongOthers: t`Put off: until Monday, 08:30`, untilAt: instantAt(addDays(today, 8 - isoWeekday(today)), MORNING, zone) },
    { label: t`For a week`, labelAmongOthers: t`Put off: for a week`, untilAt: instantAt(addDays(today, 7), MORNING, zone) },
  ];
  return choices.filter(({ untilAt }, index) => untilAt > now && (expiresAt === null || untilAt < expiresAt) && choices.findIndex((each) => each.untilAt === untilAt) === index);
}
