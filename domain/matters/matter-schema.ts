import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { oneOnOneId } from '#domain/one-on-ones/one-on-one-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields, text } from '#domain/record-schema.ts';
import { matterKinds } from '#domain/matters/matter.ts';

export const matterId = idOf('matter');

/** Something a person raised. Only telling them closes it: heard → acting → answered → told back. */
export const matter = z.object({
  ...recordFields,
  id: matterId,
  personId,
  kind: z.enum(matterKinds),
  text: line.min(1),
  heardOn: calendarDate,
  state: z.enum(['heard', 'acting', 'answered', 'told-back']),
  /** What came of it; "no, because …" is a valid answer. */
  answer: text,
  answeredOn: calendarDate.nullable(),
  toldBackOn: calendarDate.nullable(),
  /** Friction only: minutes lost a week, as stated. */
  minutesPerWeek: z.number().int().min(0).max(10_080).nullable(),
  raisedIn: oneOnOneId.nullable(),
}).readonly();
