import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date.ts';
import { goalId } from '#domain/growth/goal.ts';
import { personId } from '#domain/people/person.ts';
import { idOf, line, recordFields, text } from '#domain/record.ts';

export const planId = idOf('plan');
export type PlanId = z.infer<typeof planId>;

/**
 * What is handed over. Its parts follow the US OPM's guidance on individual development plans: profile, short- and
 * long-term goals, development objectives, activities with dates, support, both signatures. It is no appraisal,
 * promise or contract.
 */
export const developmentPlan = z.object({
  ...recordFields,
  id: planId,
  personId,
  fromOn: calendarDate,
  toOn: calendarDate,
  strengths: text,
  aspirationsShort: text,
  aspirationsLong: text,
  focusAreas: z.array(line).readonly(),
  goalIds: z.array(goalId).readonly(),
  supportNeeded: text,
  reviewOns: z.array(calendarDate).readonly(),
  state: z.enum(['draft', 'agreed', 'reviewed']),
  agreedOn: calendarDate.nullable(),
  /** The day of the last review held; review dates up to it count as done. */
  reviewedOn: calendarDate.nullable(),
}).readonly();
export type DevelopmentPlan = z.infer<typeof developmentPlan>;
