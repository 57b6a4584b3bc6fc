import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields } from '#domain/record-schema.ts';
import { touchWays } from '#domain/touches/touch.ts';

export const touchId = idOf('touch');

/** An informal word that the manager had with a person. It counts as contact like a one-on-one; it is no appointment. */
export const touch = z.object({
  ...recordFields,
  id: touchId,
  personId,
  /** The manager's day on which it was. */
  on: calendarDate,
  /** Null: not said. */
  how: z.enum(touchWays).nullable(),
  note: line,
}).readonly();
