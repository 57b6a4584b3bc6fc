import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, plainDate } from '#domain/calendar/spoken-date.ts';
import type { WeekReview } from '#domain/review/week-review.ts';
import { FirstLines } from '#components/first-lines.tsx';
import { ListRow } from '#components/list.tsx';
import { PrivateArea } from '#components/private-area.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';

/** Reviews that were finished: of which week, when, and the line one wrote. */
export function PastReviews({ reviews, shown }: { readonly reviews: readonly WeekReview[]; /** The week on the page, which is not named again. */ readonly shown: CalendarDate }) {
  const today = useShownToday();
  const others = reviews.filter(({ weekOn }) => weekOn !== shown);
  if (others.length === 0) return null;
  return (
    <PrivateArea title={t`Earlier reviews`}>
      <FirstLines
        aria-label={t`Earlier reviews`}
        lines={others.map(({ id, weekOn, finishedOn, ownLine }) => (
          <ListRow key={id} evidence={finishedOn && <Trans>Finished <When on={finishedOn} /></Trans>}>
            <Link to={`/review?week=${weekOn}`} title={exactDate(weekOn)} className="text-ink no-underline hover:underline">
              {t`The week of ${plainDate(weekOn, today)}`}
            </Link>
            {ownLine && <bdi className="block wrap-anywhere">{ownLine}</bdi>}
          </ListRow>
        ))}
      />
    </PrivateArea>
  );
}
