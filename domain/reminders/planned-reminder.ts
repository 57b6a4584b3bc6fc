import type * as z from 'zod';
import type { plannedReminder, receipt, reminderPlan } from '#domain/reminders/planned-reminder-schema.ts';

export const reminderKinds = [
  'prep-evening',
  'prep-soon',
  'write-up',
  'overdue-cadence',
  'promise-due',
  'their-commitment-due',
  'first-answer-due',
  'outcome-due',
  'tell-back',
  'check-back',
  'praise-waiting',
  'praise-nudge',
  'follow-up',
  'expectations',
  'goal-step-due',
  'plan-review',
  'request-decision',
  'request-meeting',
  'trial-review',
  'trial-end',
  'contract-update',
  'birthday',
  'work-anniversary',
  'own-occasion',
  'ritual',
  'weekly-review',
  'own',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];
export type PlannedReminder = z.infer<typeof plannedReminder>;
export type ReminderPlan = z.infer<typeof reminderPlan>;
export type Receipt = z.infer<typeof receipt>;
