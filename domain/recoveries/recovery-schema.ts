import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { commitmentId } from '#domain/commitments/commitment-schema.ts';
import { matterId } from '#domain/matters/matter-schema.ts';
import { personId } from '#domain/people/person-schema.ts';
import { idOf, line, recordFields } from '#domain/record-schema.ts';

export const recoveryId = idOf('recovery');

/** Each step has the day it is meant for, and the day it was done or left out. */
const step = z.object({ state: z.enum(['open', 'done', 'skipped']), dueOn: calendarDate, settledOn: calendarDate.nullable() });

/**
 * Making good after a broken promise or a bad moment: acknowledge → apologise → put right → check back. Closed when no
 * step is open any more.
 */
export const recovery = z.object({
  ...recordFields,
  id: recoveryId,
  personId,
  /** What went wrong, as the manager would say it to them. */
  about: line.min(1),
  beganOn: calendarDate,
  cause: z.discriminatedUnion('kind', [z.object({ kind: z.literal('promise'), commitmentId }), z.object({ kind: z.literal('matter'), matterId }), z.object({ kind: z.literal('moment') })]),
  steps: z.object({ acknowledge: step, apologise: step, 'put-right': step, 'check-back': step }),
  state: z.enum(['open', 'closed']),
  closedOn: calendarDate.nullable(),
}).readonly();
