import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { occasionKinds, occasionPreferences } from '#domain/occasions/occasion.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields } from '#domain/record-schema.ts';

export const occasionId = idOf('occasion');
export const occasionMarkId = idOf('occasion-mark');

/** A day of a person that no profile tells: a graduation, a citizenship, the day they came through something. */
export const occasion = z.object({
  ...recordFields,
  id: occasionId,
  personId,
  name: line.min(1),
  /** The person's own calendar day; of a yearly one the first time. */
  on: calendarDate,
  isYearly: z.boolean(),
  /** `none` keeps it on the profile and out of everything else. */
  preference: z.enum(occasionPreferences),
}).readonly();

/** What was done about one occasion of one year, so that next year one remembers. */
export const occasionMark = z.object({
  ...recordFields,
  id: occasionMarkId,
  personId,
  kind: z.enum(occasionKinds),
  /** Own occasions only. */
  occasionId: occasionId.nullable(),
  /** The year of the day that was marked, whenever it was done. */
  year: z.number().int().min(1).max(9999),
  whatWasDone: line,
  /** The manager's day on which it was done. */
  on: calendarDate,
}).readonly();
