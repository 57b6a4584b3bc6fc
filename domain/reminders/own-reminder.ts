import type * as z from 'zod';
import type { ownReminder, ownReminderId, recurrence, reminderMark } from '#domain/reminders/own-reminder-schema.ts';

export type OwnReminderId = z.infer<typeof ownReminderId>;
export type Recurrence = z.infer<typeof recurrence>;
export type OwnReminder = z.infer<typeof ownReminder>;
export type ReminderMark = z.infer<typeof reminderMark>;
