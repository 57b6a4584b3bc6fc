import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { goalId } from '#domain/growth/goal-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields, text } from '#domain/record-schema.ts';

export const planId = idOf('plan');

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
