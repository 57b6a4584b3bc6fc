import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields, text } from '#domain/record-schema.ts';
import { stepKinds } from '#domain/growth/goal.ts';

export const goalId = idOf('goal');

export const goalStep = z.object({
  id: z.string().min(1).max(200),
  text: line,
  owner: z.enum(['them', 'me']),
  kind: z.enum(stepKinds),
  dueOn: calendarDate.nullable(),
  doneOn: calendarDate.nullable(),
}).readonly();

/** A growth goal. Steps belong to one side each; progress is counted from them, never typed in. */
export const goal = z.object({
  ...recordFields,
  id: goalId,
  personId,
  title: line.min(1),
  why: text,
  measure: text,
  targetOn: calendarDate.nullable(),
  state: z.enum(['proposed', 'active', 'paused', 'achieved', 'dropped']),
  steps: z.array(goalStep).readonly(),
  /** The day something last moved: a step done or added, the state changed. Stalled is counted from here. */
  movedOn: calendarDate,
}).readonly();
