import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { idOf, line, recordFields } from '#domain/record-schema.ts';
import { reviewSteps } from '#domain/review/week-review.ts';

export const weekReviewId = idOf('week-review');

const count = z.number().int().min(0);

/**
 * The manager's look back on one week. Its id is made of that week, so that two windows or two machines make one. It
 * holds figures of the manager alone, and nothing about anybody else.
 */
export const weekReview = z.object({
  ...recordFields,
  id: weekReviewId,
  /** The first day of the week that is looked back on, a Monday. */
  weekOn: calendarDate,
  /** What became of its steps, in the order they were settled. Those not in it are still open. */
  steps: z.array(z.object({ step: z.enum(reviewSteps), outcome: z.enum(['done', 'skipped']) })).readonly(),
  /** One line for oneself. Private. */
  ownLine: line,
  /** The manager's day on which it was finished; null while it is open. */
  finishedOn: calendarDate.nullable(),
  /** What was settled, as it stood when it was finished. */
  figures: z.object({ promisesDone: count, promisesMoved: count, oneOnOnesHeld: count, goodWordsSaid: count, answersTold: count }).readonly().nullable(),
}).readonly();
