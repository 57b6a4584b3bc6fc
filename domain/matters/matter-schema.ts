import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { oneOnOneId } from '#domain/one-on-ones/one-on-one-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields, text } from '#domain/record-schema.ts';
import { matterKinds, matterOutcomes } from '#domain/matters/matter.ts';

export const matterId = idOf('matter');

/** Waiting on somebody pauses the clock from `fromOn` until `endedOn` or `untilOn`, whichever comes first; on that day it runs again. */
const wait = z.object({ onWhom: line.min(1), fromOn: calendarDate, untilOn: calendarDate.nullable(), endedOn: calendarDate.nullable() });

/** Something a person raised. Only telling them closes it: heard → acting → answered → told back. */
export const matter = z.object({
  ...recordFields,
  id: matterId,
  personId,
  kind: z.enum(matterKinds),
  text: line.min(1),
  heardOn: calendarDate,
  state: z.enum(['heard', 'acting', 'answered', 'told-back']),
  /** What the manager said back when they took it on; empty when nothing was said. */
  firstWord: line,
  /** The day on which something was first said back: a first word, or being told what came of it. */
  firstAnsweredOn: calendarDate.nullable(),
  /** Oldest first. Only the last may still be open. */
  waits: z.array(wait).readonly(),
  /** How it came out; null before there is an answer and for answers that were written before Heed asked. */
  outcome: z.enum(matterOutcomes).nullable(),
  /** What came of it; "no, because …" is a valid answer. */
  answer: text,
  answeredOn: calendarDate.nullable(),
  toldBackOn: calendarDate.nullable(),
  /** Friction only: minutes lost a week, as stated. */
  minutesPerWeek: z.number().int().min(0).max(10_080).nullable(),
  /** Friction only: how many lose these minutes, the person included; null when nobody asked. */
  peopleAffected: z.number().int().min(1).max(100_000).nullable(),
  raisedIn: oneOnOneId.nullable(),
}).readonly();
