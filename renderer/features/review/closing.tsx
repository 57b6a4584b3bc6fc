import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { openSteps } from '#domain/review/review-changes.ts';
import type { ReviewFigures, WeekReview } from '#domain/review/week-review.ts';
import { Button } from '#components/button.tsx';
import { Explain } from '#components/explain.tsx';
import { KeyHint } from '#components/key-hint.tsx';

interface ClosingProps {
  readonly review: WeekReview | null;
  /** As the week stands now; a finished review keeps its own. */
  readonly figures: ReviewFigures;
  readonly onFinish: () => void;
  readonly onResume: () => void;
}

/** The end of a review: what the manager settled, and a calm word. */
export function Closing({ review, figures, onFinish, onResume }: ClosingProps) {
  const isFinished = review?.finishedOn != null;
  const said = sentences(review?.figures ?? figures);
  const open = openSteps(review).length;
  return (
    <section aria-labelledby="closing" className="mb-10 max-w-prose">
      <h2 id="closing" tabIndex={-1} className="mb-3 text-lg outline-none">
        {isFinished ? t`The week is closed` : t`That was the week`}
      </h2>
      {said.length === 0 ? (
        <p>
          <Trans>Nothing was settled in Heed this week. Some weeks are like that; what is open stands on Today.</Trans>
        </p>
      ) : (
        <ul className="grid gap-1">
          {said.map((sentence) => (
            <li key={sentence} className="tabular-nums">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-soft">
        {isFinished ? t`What is still open stays on Today. Nobody is counted here but you.` : open === 0 ? t`Every step was looked at.` : plural(open, { one: 'One step is still open; closing skips it.', other: '# steps are still open; closing skips them.' })}{' '}
        <Explain label={t`What these figures are`}>{t`Counted from your own records of this week: your promises that were done, those you gave another day, one-on-ones marked as held, good words marked as said, and answers you told. They say nothing about anybody else.`}</Explain>
      </p>
      <div className="mt-5">
        {isFinished ? (
          <Button kind="quiet" onPress={onResume}>
            <Trans>Open it again</Trans>
          </Button>
        ) : (
          <Button kind="primary" onPress={onFinish}>
            <Trans>Close the week</Trans> <KeyHint keys="Ctrl+Enter" />
          </Button>
        )}
      </div>
    </section>
  );
}

/** Only what there was: a list of noughts would read as a reproach. */
function sentences({ promisesDone, promisesMoved, oneOnOnesHeld, goodWordsSaid, answersTold }: ReviewFigures): string[] {
  return [
    promisesDone > 0 && plural(promisesDone, { one: 'You did one thing that you had promised.', other: 'You did # things that you had promised.' }),
    promisesMoved > 0 && plural(promisesMoved, { one: 'You gave one promise another day.', other: 'You gave # promises another day.' }),
    oneOnOnesHeld > 0 && plural(oneOnOnesHeld, { one: 'You held one one-on-one.', other: 'You held # one-on-ones.' }),
    goodWordsSaid > 0 && plural(goodWordsSaid, { one: 'You said one good word, and it was heard.', other: 'You said # good words, and they were heard.' }),
    answersTold > 0 && plural(answersTold, { one: 'You told one person what came of what they had raised.', other: 'You told # times what came of what somebody had raised.' }),
  ].filter((sentence) => sentence !== false);
}
