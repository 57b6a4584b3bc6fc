import { addDays, type CalendarDate, calendarDateAt, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt, wallTimeAt } from '#domain/calendar/instant.ts';
import { isSnoozed } from '#domain/reminders/marks.ts';
import type { PlannedReminder, Receipt, ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import type { Settings } from '#domain/settings/settings.ts';

export type Policy = Pick<Settings['reminders'], 'quietFrom' | 'quietTo' | 'digestAt' | 'workingDaysOnly'>;

/** One notification to show. `away`: what came due while the computer was off or asleep, all of it in one. */
export interface Notice {
  readonly kind: 'single' | 'digest' | 'several' | 'away';
  readonly reminders: readonly PlannedReminder[];
}

export interface Decision {
  readonly notices: readonly Notice[];
  /** Those that became pointless before they could be shown. */
  readonly lapsed: readonly { readonly reminder: PlannedReminder; readonly outcome: Extract<Receipt['outcome'], 'missed' | 'held-back'> }[];
  /** The next instant at which there may be something to do. */
  readonly nextAt: number | null;
}

/** The clock is looked at every few seconds; what is later than this was not seen because nobody was there to look. */
export const LATE_MS = 120_000;
/** Weekends and holidays in a row never last longer. */
const LONGEST_REST_DAYS = 30;

/** A minute that the manager chose: their own reminders, what they put off, and the start of a one-on-one they planned. */
const isAlarm = ({ kind, key }: PlannedReminder) => kind === 'own' || kind === 'prep-soon' || isSnoozed(key);

/**
 * The instant at which a reminder is to be shown, after quiet hours, days off and the digest; null: not at all, because
 * it belongs to a digest that is switched off.
 */
export function showAt(reminder: PlannedReminder, plan: Pick<ReminderPlan, 'zone' | 'restOns'>, policy: Policy): number | null {
  if (isAlarm(reminder)) return reminder.dueAt;
  if (reminder.urgency === 'moment') return released(reminder.dueAt, plan, policy, policy.workingDaysOnly);
  if (policy.digestAt === null) return null;
  const dueOn = calendarDateAt(reminder.dueAt, plan.zone);
  return instantAt(policy.workingDaysOnly ? workingDayFrom(dueOn, plan) : dueOn, policy.digestAt, plan.zone);
}

/** What is to be shown now, what has lapsed, and when to look again. Never anything that is in `handled`. */
export function decide(now: number, plan: ReminderPlan, policy: Policy, handled: ReadonlySet<string>): Decision {
  const lapsed: Decision['lapsed'][number][] = [];
  const late: PlannedReminder[] = [];
  const inTime: PlannedReminder[] = [];
  const later: number[] = [];

  for (const reminder of plan.reminders) {
    const at = handled.has(reminder.key) ? null : showAt(reminder, plan, policy);
    if (at === null) continue;
    const { expiresAt } = reminder;
    if (expiresAt !== null && expiresAt <= now) lapsed.push({ reminder, outcome: at < expiresAt ? 'missed' : 'held-back' });
    else if (at > now) later.push(at);
    else if (now - at <= LATE_MS) inTime.push(reminder);
    else {
      const release = released(now, plan, policy, policy.workingDaysOnly && !isAlarm(reminder));
      if (release > now) later.push(release);
      else late.push(reminder);
    }
  }
  return { notices: group(late, inTime), lapsed, nextAt: later.length === 0 ? null : Math.min(...later) };
}

function group(late: readonly PlannedReminder[], inTime: readonly PlannedReminder[]): Notice[] {
  if (late.length > 0) return [{ kind: 'away', reminders: [...late, ...inTime].sort((a, b) => a.dueAt - b.dueAt) }];
  const moments = inTime.filter(({ urgency }) => urgency === 'moment');
  const days = inTime.filter(({ urgency }) => urgency === 'day');
  return [notice('several', moments), notice('digest', days)].flatMap((each) => each ?? []);
}

function notice(kind: 'several' | 'digest', reminders: readonly PlannedReminder[]): Notice | null {
  if (reminders.length === 0) return null;
  return { kind: reminders.length === 1 ? 'single' : kind, reminders };
}

/** The first instant from this one on that is neither in quiet hours nor, if asked, on a day off. */
function released(instant: number, plan: Pick<ReminderPlan, 'zone' | 'restOns'>, { quietFrom, quietTo }: Policy, isWorkingDaysOnly: boolean): number {
  const { zone } = plan;
  const on = calendarDateAt(instant, zone);
  const workOn = isWorkingDaysOnly ? workingDayFrom(on, plan) : on;
  if (workOn !== on) return endOfNight(workOn, quietFrom, quietTo, zone);
  const time = wallTimeAt(instant, zone);
  const isOverMidnight = quietFrom > quietTo;
  const isQuiet = isOverMidnight ? time >= quietFrom || time < quietTo : time >= quietFrom && time < quietTo;
  if (!isQuiet) return instant;
  const wakesOn = isOverMidnight && time >= quietFrom ? addDays(on, 1) : on;
  const awakeOn = isWorkingDaysOnly ? workingDayFrom(wakesOn, plan) : wakesOn;
  return awakeOn === wakesOn ? instantAt(wakesOn, quietTo, zone) : endOfNight(awakeOn, quietFrom, quietTo, zone);
}

const MORNING = '08:00' as WallTime;

/** When the first day after days off begins: at the end of quiet hours that reach over midnight, else in the morning. */
const endOfNight = (on: CalendarDate, quietFrom: WallTime, quietTo: WallTime, zone: string) => instantAt(on, quietFrom > quietTo ? quietTo : MORNING, zone);

function workingDayFrom(on: CalendarDate, { restOns }: Pick<ReminderPlan, 'restOns'>): CalendarDate {
  for (let days = 0; days < LONGEST_REST_DAYS; days += 1) {
    const day = addDays(on, days);
    if (!restOns.includes(day)) return day;
  }
  return on;
}
