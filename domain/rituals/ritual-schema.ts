import * as z from 'zod';
import { calendarDate, wallTime } from '#domain/calendar/calendar-date-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields } from '#domain/record-schema.ts';
import { recurrence } from '#domain/reminders/own-reminder-schema.ts';

export const ritualId = idOf('ritual');

/** A recurring event of the team: a lunch, a casual Friday, an hour in which one shows what came of the work. */
export const ritual = z.object({
  ...recordFields,
  id: ritualId,
  name: line.min(1),
  /** The first day it takes place; repeats are counted from it on the manager's wall calendar. */
  firstOn: calendarDate,
  /** Null: all day, such as a casual Friday. */
  at: wallTime.nullable(),
  lengthMinutes: z.number().int().min(5).max(1_440),
  repeat: recurrence,
  place: line,
  /** Null: everybody who reports to the manager, also those who come later. */
  personIds: z.array(personId).readonly().nullable(),
  /** Working days of warning to prepare it; 0: none. */
  prepDays: z.number().int().min(0).max(30),
  state: z.enum(['active', 'ended']),
  /** What became of single times, by day. Those not in it were not spoken of. */
  history: z.array(z.object({ on: calendarDate, outcome: z.enum(['held', 'skipped']), note: line })).readonly(),
}).readonly();
