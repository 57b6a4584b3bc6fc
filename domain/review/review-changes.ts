import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { cleanLine } from '#domain/people/clean-line.ts';
import { stamp } from '#domain/record.ts';
import { type ReviewFigures, type ReviewStep, reviewSteps, type WeekReview, type WeekReviewId } from '#domain/review/week-review.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export type StepOutcome = WeekReview['steps'][number]['outcome'];

export const reviewIdOf = (weekOn: CalendarDate): WeekReviewId => `week:${weekOn}` as WeekReviewId;

/** A review that begins. `now` is an instant in epoch milliseconds. */
export const beginReview = (weekOn: CalendarDate, now: number): WeekReview => stamp<WeekReview>({ id: reviewIdOf(weekOn), weekOn, steps: [], ownLine: '', finishedOn: null, figures: null }, now);

/** Says what became of a step; said again, the last word counts. */
export const settleStep = (review: WeekReview, step: ReviewStep, outcome: StepOutcome): WeekReview => ({ ...review, steps: [...review.steps.filter((each) => each.step !== step), { step, outcome }] });

/** The step is open again. */
export const reopenStep = (review: WeekReview, step: ReviewStep): WeekReview => ({ ...review, steps: review.steps.filter((each) => each.step !== step) });

export const writeOwnLine = (review: WeekReview, ownLine: string): WeekReview => ({ ...review, ownLine: cleanLine(ownLine) });

/** Closes the week. Steps that are still open count as skipped: a review asks for nothing that is not wanted. */
export function finishReview(review: WeekReview, figures: ReviewFigures, today: CalendarDate): Transition<WeekReview> {
  if (review.finishedOn !== null) return refused(t`It is finished.`);
  const skipped = openSteps(review).reduce<WeekReview>((each, step) => settleStep(each, step, 'skipped'), review);
  return changed({ ...skipped, figures, finishedOn: today });
}

/** Opens a finished one again, with everything that was said in it. */
export const resumeReview = (review: WeekReview): Transition<WeekReview> => (review.finishedOn === null ? refused(t`It is open.`) : changed({ ...review, finishedOn: null, figures: null }));

/** Steps of which nothing was said yet, in their order. */
export const openSteps = (review: Pick<WeekReview, 'steps'> | null): readonly ReviewStep[] => {
  const settled = new Set(review?.steps.map(({ step }) => step));
  return reviewSteps.filter((step) => !settled.has(step));
};

/** The open step to go on with after one, all round; null when none is left. */
export function nextOpenStep(review: Pick<WeekReview, 'steps'> | null, after: ReviewStep): ReviewStep | null {
  const place = reviewSteps.indexOf(after);
  const round = [...reviewSteps.slice(place + 1), ...reviewSteps.slice(0, place)];
  const open = new Set(openSteps(review));
  return round.find((step) => open.has(step)) ?? null;
}
