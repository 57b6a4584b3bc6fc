import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { stepKinds } from '#domain/growth/goal.ts';
import { sheetFields } from '#domain/print/sheet.ts';

const step = z.object({ text: z.string(), owner: z.enum(['them', 'me']), kind: z.enum(stepKinds), dueOn: calendarDate.nullable(), doneOn: calendarDate.nullable() });

/** A development plan as it is handed over: shareable facts only. */
export const planSheet = z.object({
  ...sheetFields,
  kind: z.literal('plan'),
  personName: z.string(),
  /** What the person is called in a sentence. */
  calledName: z.string(),
  role: z.string(),
  team: z.string(),
  managerName: z.string(),
  organisation: z.string(),
  fromOn: calendarDate,
  toOn: calendarDate,
  strengths: z.string(),
  aspirationsShort: z.string(),
  aspirationsLong: z.string(),
  focusAreas: z.array(z.string()).readonly(),
  goals: z.array(z.object({ title: z.string(), why: z.string(), measure: z.string(), targetOn: calendarDate.nullable(), isAchieved: z.boolean(), steps: z.array(step).readonly() })).readonly(),
  supportNeeded: z.string(),
  reviewOns: z.array(calendarDate).readonly(),
  state: z.enum(['draft', 'agreed', 'reviewed']),
  agreedOn: calendarDate.nullable(),
  preparedOn: calendarDate,
}).readonly();
export type PlanSheet = z.infer<typeof planSheet>;
