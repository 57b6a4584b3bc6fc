import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields, text } from '#domain/record-schema.ts';

export const feedbackId = idOf('feedback');

/**
 * Corrective feedback: situation, behaviour, impact (the Center for Creative Leadership's SBI), what they were aiming
 * for, next step. Always private, so it has no field that could say otherwise: there is no shareable view of it, and
 * no reminder, summary or printed page takes its texts.
 */
export const feedback = z.object({
  ...recordFields,
  id: feedbackId,
  personId,
  /** What the person did, as one could film it. */
  behaviour: line.min(1),
  situation: text,
  impact: text,
  /** What they were aiming for, in their own words. */
  aim: text,
  nextStep: text,
  /** Coaching notes after goal, reality, options, way forward (Whitmore's GROW); all may stay empty. */
  coaching: z.object({ goal: text, reality: text, options: text, wayForward: text }).readonly(),
  state: z.enum(['drafted', 'given', 'followed-up']),
  notedOn: calendarDate,
  givenOn: calendarDate.nullable(),
  /** The day on which the manager wants to come back to it. */
  followUpOn: calendarDate.nullable(),
  followedUpOn: calendarDate.nullable(),
  /** What had come of it by then. */
  outcome: text,
}).readonly();
