import * as z from 'zod';
import { dayWays } from '#domain/arrangements/arrangement.ts';
import { calendarDate, wallTime } from '#domain/calendar/calendar-date-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, recordFields } from '#domain/record-schema.ts';
import { requestId } from '#domain/requests/request-schema.ts';

export const arrangementId = idOf('arrangement');

const weekday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]);

/**
 * How a person's week differs, said by the days of the week: what was agreed on a request, or what simply is so. It says
 * how they work and never why.
 */
export const arrangement = z.object({
  ...recordFields,
  id: arrangementId,
  personId,
  /** The request on which it was agreed, or is being tried; null: none was made. */
  requestId: requestId.nullable(),
  fromOn: calendarDate,
  /** Null: until further notice. */
  toOn: calendarDate.nullable(),
  /** Days that differ, in the order of the week; the others are as usual. */
  days: z
    .array(
      z.object({
        weekday,
        way: z.enum(dayWays),
        /** Null: the usual hours. A day off has none. */
        hours: z.object({ from: wallTime, to: wallTime }).readonly().nullable(),
      }),
    )
    .min(1)
    .max(7)
    .readonly(),
}).readonly();
