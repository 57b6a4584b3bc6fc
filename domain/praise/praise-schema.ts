import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { oneOnOneId } from '#domain/one-on-ones/one-on-one-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields, text } from '#domain/record-schema.ts';

export const praiseId = idOf('praise');

/** Specific recognition: situation, what they did, impact. */
export const praise = z.object({
  ...recordFields,
  id: praiseId,
  personIds: z.array(personId).min(1).readonly(),
  situation: text,
  whatTheyDid: line.min(1),
  impact: text,
  visibility: z.enum(['public', 'private']),
  state: z.enum(['drafted', 'given']),
  notedOn: calendarDate,
  givenOn: calendarDate.nullable(),
  givenIn: oneOnOneId.nullable(),
}).readonly();
