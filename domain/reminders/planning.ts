import { plural, t } from '@lingui/core/macro';
import { addDays, type CalendarDate, calendarDateAt, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { isOnLeave } from '#domain/calendar/leave.ts';
import { type WorkingDays, workingDayOnOrBefore } from '#domain/calendar/working-days.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { PlanInput, PlanPerson } from '#domain/reminders/plan-input.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';

/** How far ahead a plan reaches; a computer that stays closed for longer reminds of nothing beyond. */
export const HORIZON_DAYS = 60;
/** How far back subjects are looked at, so that one snoozed weeks ago still finds its reminder. */
export const LOOK_BACK_DAYS = 60;
const DAY_MS = 86_400_000;

/** What every rule of reminders needs to know. */
export interface Planning {
  readonly input: PlanInput;
  readonly today: CalendarDate;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
  readonly fromAt: number;
  readonly untilAt: number;
  readonly work: WorkingDays;
  /** Time of day of what is due by day. */
  readonly dayTime: WallTime;
  personOf(id: PersonId): PlanPerson | null;
  /** Instant of a wall time on a day of the manager. */
  readonly at: (on: CalendarDate, time: WallTime) => number;
}

export function beginPlanning(input: PlanInput): Planning {
  const { now, zone, settings } = input;
  const today = calendarDateAt(now, zone);
  const people = new Map(input.people.filter(({ state, deletedAt }) => state === 'active' && deletedAt === null).map((person) => [person.id, person]));
  return {
    input,
    today,
    fromOn: addDays(today, -LOOK_BACK_DAYS),
    toOn: addDays(today, HORIZON_DAYS),
    fromAt: now - LOOK_BACK_DAYS * DAY_MS,
    untilAt: now + HORIZON_DAYS * DAY_MS,
    work: { days: settings.workingDays, isHoliday: input.isHoliday, isLeave: (on) => isOnLeave(settings.leave, on) },
    dayTime: settings.reminders.digestAt ?? settings.reminders.quietTo,
    personOf: (id) => people.get(id) ?? null,
    at: (on, time) => instantAt(on, time, zone),
  };
}

/** A reminder as a rule asks for it. */
export interface Candidate extends PlannedReminder {
  /** Of a warning: when what it is about was last changed. One that would have come before that is none. */
  readonly changedAt?: number;
}

/** A reminder about a day, before it is known when it comes. */
export interface AboutDay extends Pick<PlannedReminder, 'kind' | 'title' | 'body' | 'route'> {
  /** Names the subject within its kind. */
  readonly subject: string;
  readonly on: CalendarDate;
  /** Days of warning; 0: on the day only. */
  readonly leadDays: number;
  /** When it was written down or changed last: a warning that would have come before is none. */
  readonly writtenAt?: number;
}

/** Why a reminder comes on its day; one that would fall on a day off comes on the last working day before. */
const onTheDayReason = (isMoved: boolean) => (isMoved ? t`On the day, moved to the working day before.` : t`On the day.`);
const aheadReason = (days: number, isMoved: boolean) =>
  isMoved ? plural(days, { one: 'One day ahead, moved to the working day before.', other: '# days ahead, moved to the working day before.' }) : plural(days, { one: 'One day ahead.', other: '# days ahead.' });

/**
 * The reminders of something due by day: `leadDays` ahead and on the day, each on the last working day up to then. The
 * first is pointless once the second comes, and when it would have come before anyone wrote it down so. `remindOn` is the manager's day for it where that is another than `on`.
 */
export function remindOfDay(planning: Planning, { kind, title, body, route, subject, on, leadDays, writtenAt = 0 }: AboutDay, remindOn: CalendarDate = on): Candidate[] {
  const dayOn = workingDayOnOrBefore(remindOn, planning.work);
  const aheadOn = workingDayOnOrBefore(addDays(remindOn, -leadDays), planning.work);
  const key = `${kind}:${subject}:${on}`;
  const common = { kind, urgency: 'day', title, body, route } as const;
  const dueAt = planning.at(dayOn, planning.dayTime);
  const onTheDay: PlannedReminder = { ...common, key, dueAt, expiresAt: null, reason: onTheDayReason(dayOn !== remindOn) };
  const aheadAt = planning.at(aheadOn, planning.dayTime);
  if (leadDays === 0 || aheadOn >= dayOn) return [onTheDay];
  const reason = aheadReason(leadDays, aheadOn !== addDays(remindOn, -leadDays));
  return [{ ...common, key: `${key}:ahead`, dueAt: aheadAt, expiresAt: dueAt, reason, changedAt: writtenAt }, onTheDay];
}
