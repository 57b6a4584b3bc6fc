import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { oneOnOneId } from '#domain/one-on-ones/one-on-one-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields } from '#domain/record-schema.ts';

export const commitmentId = idOf('commitment');

/**
 * Who owes what to whom by when. Those of owner `me` are promises.
 *
 * open → kept (on time) · late (done after it was due) · broken · released. "Renegotiated" is no end: a new date agreed
 * *before* the old one was due keeps the commitment open and goes into `renegotiations`. A date changed after it was
 * due goes into `slips` and cannot make the commitment "kept" any more.
 */
export const commitment = z.object({
  ...recordFields,
  id: commitmentId,
  personId,
  owner: z.enum(['me', 'them']),
  text: line.min(1),
  madeOn: calendarDate,
  dueOn: calendarDate.nullable(),
  state: z.enum(['open', 'kept', 'late', 'broken', 'released']),
  closedOn: calendarDate.nullable(),
  closingNote: line,
  renegotiations: z.array(z.object({ fromDueOn: calendarDate.nullable(), toDueOn: calendarDate.nullable(), on: calendarDate, reason: line })).readonly(),
  slips: z.array(z.object({ fromDueOn: calendarDate, toDueOn: calendarDate.nullable(), on: calendarDate })).readonly(),
  /** The one-on-one in which it was made, as evidence. */
  madeIn: oneOnOneId.nullable(),
}).readonly();
