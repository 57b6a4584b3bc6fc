import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields } from '#domain/record-schema.ts';

export const expectationId = idOf('expectation');

/**
 * A card that says what is expected of the person, or of the manager. It stands as long as both have said it aloud to
 * each other lately; that it is *to confirm* follows from its confirmations (see `to-confirm.ts`) and is not stored.
 */
export const expectation = z.object({
  ...recordFields,
  id: expectationId,
  personId,
  of: z.enum(['them', 'me']),
  text: line.min(1),
  sinceOn: calendarDate,
  state: z.enum(['current', 'retired']),
  retiredOn: calendarDate.nullable(),
  /** Every day it was said aloud, in order, with the role the person had then. */
  confirmations: z.array(z.object({ on: calendarDate, role: line })).readonly(),
}).readonly();
