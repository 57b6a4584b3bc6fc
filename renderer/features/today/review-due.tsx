import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { openSteps } from '#domain/review/review-changes.ts';
import { reviewSteps } from '#domain/review/week-review.ts';
import { useSettings } from '#bridge/settings.ts';
import { ButtonLink } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { readDueReview } from '#data/week-reviews.ts';

/** The way into the weekly review while it is due, and how far it has come. */
export function ReviewDue({ today }: { readonly today: CalendarDate }) {
  const settings = useSettings();
  const due = useLiveQuery(() => readDueReview(today, settings), [today, settings]);
  if (!due) return null;
  const open = openSteps(due.review).length;
  const hasBegun = open < reviewSteps.length;
  return (
    <Section title={t`The week`}>
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1 basis-56">
          {hasBegun
            ? open === 0
              ? t`Your review of the week only waits to be closed.`
              : plural(open, { one: 'Your review of the week waits with one step.', other: 'Your review of the week waits with # steps.' })
            : t`Ten minutes to look back on the week, and on what the next one owes.`}
        </p>
        <ButtonLink to="/review">{hasBegun ? <Trans>Go on</Trans> : <Trans>Look back</Trans>}</ButtonLink>
      </div>
    </Section>
  );
}
