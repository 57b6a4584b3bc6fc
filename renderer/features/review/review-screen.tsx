import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { isCalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, plainDate } from '#domain/calendar/spoken-date.ts';
import { nextOpenStep, openSteps, settleStep, type StepOutcome } from '#domain/review/review-changes.ts';
import { weekToReview } from '#domain/review/review-week.ts';
import { type ReviewStep, reviewSteps, type WeekReview } from '#domain/review/week-review.ts';
import { weekBegin } from '#domain/team/week-days.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { KeyHint } from '#components/key-hint.tsx';
import { Page } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { useShownToday } from '#components/today-context.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readReviewPage, type ReviewPage } from '#data/review-page.ts';
import { readDueReview } from '#data/week-reviews.ts';
import { Closing } from './closing.tsx';
import { OwnLine } from './own-line.tsx';
import { PastReviews } from './past-reviews.tsx';
import { Progress } from './progress.tsx';
import { finish, reopen, resume, settle } from './settle-review.ts';
import { stepTexts } from './step-names.ts';
import { AsksStep, GoodWordsStep, NextWeekStep, OneOnOnesStep, PromisesStep, type ReviewParts } from './steps.tsx';

const CLOSING = 'closing';
type Place = ReviewStep | typeof CLOSING;
const places: readonly Place[] = [...reviewSteps, CLOSING];
const isPlace = (value: string | null): value is Place => places.some((place) => place === value);

/** Where a review goes on: at its first open step, else at its end. */
const placeOf = (review: WeekReview | null): Place => (review?.finishedOn != null ? CLOSING : (openSteps(review)[0] ?? CLOSING));

/** Looks back on a week, a step at a time: any order, any time, and it goes on where it stopped. */
export function ReviewScreen(parts: ReviewParts) {
  const today = useShownToday();
  const settings = useSettings();
  const [query, setQuery] = useSearchParams();
  const asked = query.get('week');
  const found = useLiveQuery(async () => {
    const weekOn = isCalendarDate(asked) ? weekBegin(asked, settings.workingDays) : weekToReview(today, await readDueReview(today, settings), settings.workingDays);
    return readReviewPage(weekOn, today, settings);
  }, [asked, today, settings]);
  const at = query.get('step');
  const go = (place: Place) => setQuery({ ...(asked !== null && { week: asked }), step: place }, { replace: true });
  if (!found) return <Page title={t`Weekly review`} isBusy>{null}</Page>;
  if (found.people.length === 0 && found.review === null) {
    return (
      <Page title={t`Weekly review`}>
        <EmptyState title={t`There is nothing to look back on yet.`} actions={<ButtonLink to="/people">{t`Add people`}</ButtonLink>}>
          <Trans>Once you look after somebody, ten minutes at the end of the week go over what you promised, said and praised, and what next week owes.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <Review key={found.week.from} page={found} parts={parts} place={isPlace(at) ? at : placeOf(found.review)} onGo={go} />;
}

function Review({ page, parts, place, onGo }: { readonly page: ReviewPage; readonly parts: ReviewParts; readonly place: Place; readonly onGo: (place: Place) => void }) {
  const today = useShownToday();
  const { review, week } = page;
  const heading = useRef<HTMLElement>(null);
  const hasMoved = useRef(false);
  const go = (to: Place) => {
    hasMoved.current = true;
    onGo(to);
  };
  useEffect(() => {
    // A step is read from its question on; the first one from the title of the page, as every page is.
    if (hasMoved.current) heading.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [place]);
  const walk = (by: 1 | -1) => go(places[(places.indexOf(place) + by + places.length) % places.length] ?? CLOSING);
  const close = async () => {
    if (review?.finishedOn == null) await finish(week.from, page.figures);
  };
  const settleAndGo = async (outcome: StepOutcome) => {
    if (place === CLOSING) return close();
    await settle(week.from, place, outcome);
    const after = settleStep({ ...(review as WeekReview), steps: review?.steps ?? [] }, place, outcome);
    go(nextOpenStep(after, place) ?? CLOSING);
  };
  useShortcuts([
    { keys: 'ArrowLeft', does: t`The step before`, group: t`Weekly review`, run: () => walk(-1) },
    { keys: 'ArrowRight', does: t`The next step`, group: t`Weekly review`, run: () => walk(1) },
    { keys: 'Ctrl+Enter', does: t`This step is done, go on`, group: t`Weekly review`, worksInFields: true, run: () => void settleAndGo('done') },
    { keys: 'Ctrl+Shift+Enter', does: t`Skip this step`, group: t`Weekly review`, worksInFields: true, run: () => place !== CLOSING && void settleAndGo('skipped') },
  ]);
  const dates = t`${exactDate(week.from)} to ${exactDate(week.to)}`;
  return (
    <Page title={t`The week of ${plainDate(week.from, today)}`} windowTitle={t`Weekly review`} subtitle={dates}>
      <Progress review={review} current={place === CLOSING ? null : place} onGo={go} />
      <article ref={heading}>
        {place === CLOSING ? (
          <Closing review={review} figures={page.figures} onFinish={() => void close()} onResume={() => void resume(week.from)} />
        ) : (
          <>
            <h2 tabIndex={-1} className="mb-6 text-lg outline-none">
              {stepTexts[place].asks}
            </h2>
            {stepOf(place, page, parts)}
            <StepEnd outcome={review?.steps.find(({ step }) => step === place)?.outcome ?? null} onSettle={(outcome) => void settleAndGo(outcome)} onReopen={() => void reopen(week.from, place)} onClose={() => go(CLOSING)} />
          </>
        )}
      </article>
      {place === CLOSING && <PastReviews reviews={page.past} shown={week.from} />}
    </Page>
  );
}

function stepOf(step: ReviewStep, page: ReviewPage, parts: ReviewParts): ReactNode {
  switch (step) {
    case 'promises':
      return <PromisesStep page={page} parts={parts} />;
    case 'one-on-ones':
      return <OneOnOnesStep page={page} parts={parts} />;
    case 'good-words':
      return <GoodWordsStep page={page} parts={parts} />;
    case 'asks':
      return <AsksStep page={page} parts={parts} />;
    case 'next-week':
      return <NextWeekStep page={page} parts={parts} />;
    case 'own-line':
      return <OwnLine weekOn={page.week.from} saved={page.review?.ownLine ?? ''} />;
  }
}

interface StepEndProps {
  readonly outcome: StepOutcome | null;
  readonly onSettle: (outcome: StepOutcome) => void;
  readonly onReopen: () => void;
  readonly onClose: () => void;
}

/** What ends a step. It can be left at any time: nothing is lost. */
function StepEnd({ outcome, onSettle, onReopen, onClose }: StepEndProps) {
  return (
    <footer className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
      <Button kind="primary" onPress={() => onSettle('done')}>
        <Trans>Done, go on</Trans> <KeyHint keys="Ctrl+Enter" />
      </Button>
      {outcome === null ? (
        <Button onPress={() => onSettle('skipped')}>
          <Trans>Skip</Trans>
        </Button>
      ) : (
        <Button onPress={onReopen}>
          <Trans>Look at it again later</Trans>
        </Button>
      )}
      <Button kind="quiet" className="ms-auto" onPress={onClose}>
        <Trans>To the end</Trans>
      </Button>
    </footer>
  );
}
