import { IconCheck, IconMinus } from '@tabler/icons-react';
import { t } from '@lingui/core/macro';
import { openSteps } from '#domain/review/review-changes.ts';
import { type ReviewStep, reviewSteps, type WeekReview } from '#domain/review/week-review.ts';
import { stepTexts } from './step-names.ts';

interface ProgressProps {
  readonly review: WeekReview | null;
  /** Null: the closing page. */
  readonly current: ReviewStep | null;
  readonly onGo: (step: ReviewStep) => void;
}

/** The steps in a row, each with where it stands. Any can be gone to. */
export function Progress({ review, current, onGo }: ProgressProps) {
  const open = openSteps(review);
  const settled = reviewSteps.length - open.length;
  return (
    <nav aria-label={t`Steps of the review: ${settled} of ${reviewSteps.length} settled`} className="mb-8">
      <ol className="flex flex-wrap gap-1.5">
        {reviewSteps.map((step, place) => {
          const outcome = review?.steps.find((each) => each.step === step)?.outcome ?? null;
          const isCurrent = step === current;
          return (
            <li key={step}>
              <button
                type="button"
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => onGo(step)}
                className={`flex min-h-9 cursor-default items-center gap-2 rounded-full border ps-1.5 pe-3.5 ${isCurrent ? 'border-accent bg-accent-soft font-medium text-accent' : 'border-line text-soft hover:bg-press'}`}
              >
                <span aria-hidden className={`flex size-6 items-center justify-center rounded-full text-sm tabular-nums ${outcome === 'done' ? 'bg-accent text-on-accent' : 'bg-press text-soft'}`}>
                  {outcome === 'done' ? <IconCheck size="1rem" /> : outcome === 'skipped' ? <IconMinus size="1rem" /> : place + 1}
                </span>
                {stepTexts[step].name}
                {outcome !== null && <span className="sr-only">{outcome === 'done' ? t`, done` : t`, skipped`}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
