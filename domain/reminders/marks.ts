import { t } from '@lingui/core/macro';
import type { Marks } from '#domain/reminders/plan-input.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';

/** A snoozed reminder comes under a key of its own, `KEY@INSTANT`, so that it is shown again, and only once. */
const SNOOZED = /@\d+$/;

/** The key that marks are kept under, whether or not the reminder was snoozed. */
export const markKeyOf = (key: string): string => key.replace(SNOOZED, '');

export const isSnoozed = (key: string): boolean => SNOOZED.test(key);

/** A reminder put off until an instant; null when it would be pointless by then. */
export function snooze<R extends PlannedReminder>(reminder: R, untilAt: number): R | null {
  if (reminder.expiresAt !== null && reminder.expiresAt <= untilAt) return null;
  return { ...reminder, key: `${markKeyOf(reminder.key)}@${untilAt}`, dueAt: untilAt, urgency: 'moment', reason: t`You put it off until then.` };
}

/** Takes out what is done, for good, and moves what was put off. */
export const applyMarks = <R extends PlannedReminder>(reminders: readonly R[], marks: Marks): R[] =>
  reminders.flatMap((reminder) => {
    const mark = marks.get(markKeyOf(reminder.key));
    if (mark === undefined) return [reminder];
    if (mark.kind === 'done') return [];
    return snooze(reminder, mark.untilAt) ?? [];
  });
