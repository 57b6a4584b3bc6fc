import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { reminderKinds } from '#domain/reminders/planned-reminder.ts';

/**
 * One reminder that the rules have planned. Title and body are made by `planReminders` from names, dates and texts the
 * manager meant to be reminded of; private notes, feedback and context are no input of it.
 */
export const plannedReminder = z.object({
  /** Stable over replans: kind, subject id and the day or instant it is about. Nothing with the same key is shown twice. */
  key: z.string().min(1).max(200),
  kind: z.enum(reminderKinds),
  /** Instant at which it is due, before quiet hours. */
  dueAt: z.number().int(),
  /** After this instant it is pointless (a prep after its one-on-one began); null: never. */
  expiresAt: z.number().int().nullable(),
  /** `moment`: shown by itself at its time. `day`: gathered into the daily digest. */
  urgency: z.enum(['moment', 'day']),
  title: z.string().min(1).max(200),
  body: z.string().max(500),
  /** A sentence that says why it exists and why at this time, for the screen of reminders. */
  reason: z.string().max(300),
  /** Route in the renderer that a click opens, such as `/people/ID`. */
  route: z.string().startsWith('/').max(500),
}).readonly();

/** The whole plan, sent to main whenever data or settings change; it replaces the one before. */
export const reminderPlan = z.object({
  madeAt: z.number().int(),
  /** The plan covers instants before this one. */
  untilAt: z.number().int(),
  zone: z.string().min(1).max(100),
  /** Days without work from now to the end of the plan: weekends of the manager's week, public holidays. */
  restOns: z.array(calendarDate).max(400).readonly(),
  reminders: z.array(plannedReminder).max(20_000).readonly(),
}).readonly();

/** What became of a reminder. */
export const receipt = z.object({
  key: z.string(),
  kind: z.enum(reminderKinds),
  title: z.string(),
  route: z.string(),
  dueAt: z.number().int(),
  /**
   * `shown` by itself or in the digest; `caught-up`: in a "while you were away"; `missed`: pointless by the time the
   * computer was on again; `held-back`: pointless by the end of quiet hours; `failed`: no notification service took it.
   */
  outcome: z.enum(['shown', 'caught-up', 'missed', 'held-back', 'failed']),
  /** Instant at which it came to this. */
  shownAt: z.number().int(),
  opened: z.boolean(),
}).readonly();
