import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date.ts';
import { oneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { personId } from '#domain/people/person.ts';
import { idOf, line, recordFields, text } from '#domain/record.ts';

export const praiseId = idOf('praise');
export type PraiseId = z.infer<typeof praiseId>;

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
export type Praise = z.infer<typeof praise>;
