import * as z from 'zod';
import { calendarDate, wallTime } from '#domain/calendar/calendar-date-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields } from '#domain/record-schema.ts';

export const ownReminderId = idOf('own-reminder');

/** Repeats on local wall time: every `every` days, weeks (on `weekdays`), months or years, counted from the first day. */
export const recurrence = z.object({
  unit: z.enum(['day', 'week', 'month', 'year']),
  every: z.number().int().min(1).max(366),
  /** ISO weekdays 1–7; weeks only. Empty: the weekday of the first day. */
  weekdays: z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)])).readonly(),
  untilOn: calendarDate.nullable(),
}).readonly();

/** A reminder set by hand. */
export const ownReminder = z.object({
  ...recordFields,
  id: ownReminderId,
  personId: personId.nullable(),
  text: line.min(1),
  on: calendarDate,
  at: wallTime,
  recurrence: recurrence.nullable(),
  state: z.enum(['active', 'done']),
}).readonly();

/**
 * What the manager did with one planned reminder. The id is the reminder's stable key. Main writes these from
 * notifications while no window is open; a done key never comes back, a snoozed one comes back once.
 */
export const reminderMark = z.object({
  ...recordFields,
  id: z.string().min(1).max(200),
  mark: z.discriminatedUnion('kind', [z.object({ kind: z.literal('done') }), z.object({ kind: z.literal('snoozed'), untilAt: z.number().int() })]),
}).readonly();
