import type { PlannedReminder, Receipt, ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import { isAlarm, type Policy, released, showAt } from '#domain/reminders/show-at.ts';

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

/** What is to be shown now, what has lapsed, and when to look again. Never anything that is in `handled`. */
export function decide(now: number, plan: ReminderPlan, policy: Policy, handled: ReadonlySet<string>): Decision {
  const lapsed: Decision['lapsed'][number][] = [];
  const late: PlannedReminder[] = [];
  const inTime: PlannedReminder[] = [];
  const later: number[] = [];

  for (const reminder of plan.reminders) {
    if (handled.has(reminder.key)) continue;
    const at = showAt(reminder, plan, policy);
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
  return { notices: group(late, inTime, policy.digestAt !== null), lapsed, nextAt: later.length === 0 ? null : Math.min(...later) };
}

function group(late: readonly PlannedReminder[], inTime: readonly PlannedReminder[], hasDigest: boolean): Notice[] {
  if (late.length > 0) return [{ kind: 'away', reminders: [...late, ...inTime].sort((a, b) => a.dueAt - b.dueAt) }];
  const moments = inTime.filter(({ urgency }) => urgency === 'moment');
  const days = inTime.filter(({ urgency }) => urgency === 'day');
  const byDay = hasDigest ? [notice('digest', days)] : days.map((day) => notice('digest', [day]));
  return [notice('several', moments), ...byDay].flatMap((each) => each ?? []);
}

function notice(kind: 'several' | 'digest', reminders: readonly PlannedReminder[]): Notice | null {
  if (reminders.length === 0) return null;
  return { kind: reminders.length === 1 ? 'single' : kind, reminders };
}
