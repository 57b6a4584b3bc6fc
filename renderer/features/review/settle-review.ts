import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { finishReview, reopenStep, resumeReview, reviewIdOf, settleStep, type StepOutcome, writeOwnLine } from '#domain/review/review-changes.ts';
import type { ReviewFigures, ReviewStep } from '#domain/review/week-review.ts';
import { must } from '#domain/transition.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { showToast } from '#components/toast.tsx';
import { today } from '#data/clock.ts';
import { changeReview, changeWeek } from '#data/week-reviews.ts';
import { undo } from '#data/undo.ts';

export const settle = (weekOn: CalendarDate, step: ReviewStep, outcome: StepOutcome): Promise<void> => changeWeek(t`Settle a step of the review`, weekOn, (review) => settleStep(review, step, outcome));

export const reopen = (weekOn: CalendarDate, step: ReviewStep): Promise<void> => changeWeek(t`Open a step of the review`, weekOn, (review) => reopenStep(review, step));

export const write = (weekOn: CalendarDate, ownLine: string): Promise<void> => changeWeek(t`Change your line of the week`, weekOn, (review) => writeOwnLine(review, ownLine));

/** Closes the week, with one press back. */
export async function finish(weekOn: CalendarDate, figures: ReviewFigures): Promise<void> {
  await changeWeek(t`Finish the weekly review`, weekOn, (review) => (review.finishedOn === null ? must(finishReview(review, figures, today())) : review));
  showToast({ text: t`The week is closed.`, undo });
}

export async function resume(weekOn: CalendarDate): Promise<void> {
  sayOutcome(await changeReview(t`Open the weekly review again`, reviewIdOf(weekOn), resumeReview), t`It is open again.`, undo);
}
