import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import { nextReviewOf } from '#domain/growth/plan-reviews.ts';
import { ListRow } from '#components/list.tsx';
import { Tag } from '#components/tag.tsx';
import { When } from '#components/when.tsx';
import { planStateWords } from './plan-words.ts';

/** A plan in a list, with the review that comes next. */
export function PlanRow({ plan, today, title }: { readonly plan: DevelopmentPlan; readonly today: CalendarDate; readonly title: string }) {
  return (
    <ListRow evidence={<ReviewSentence plan={plan} today={today} />} actions={<Tag>{planStateWords[plan.state]}</Tag>}>
      <Link to={`/plans/${plan.id}`} className="font-medium text-ink no-underline hover:underline" dir="auto">
        {title}
      </Link>
    </ListRow>
  );
}

/** `1 January 2027 to 31 December 2027` */
export const periodWords = ({ fromOn, toOn }: DevelopmentPlan): string => t`${writtenDate(fromOn)} to ${writtenDate(toOn)}`;

function ReviewSentence({ plan, today }: { readonly plan: DevelopmentPlan; readonly today: CalendarDate }) {
  const next = nextReviewOf(plan);
  if (plan.state === 'draft') return <Trans>Not agreed yet.</Trans>;
  if (next === null) return <Trans>No review is left.</Trans>;
  const isPast = daysBetween(next, today) > 0;
  return (
    <span className={isPast ? 'text-owed' : ''}>
      {isPast ? <Trans>The review was due <When on={next} />.</Trans> : <Trans>Next review <When on={next} />.</Trans>}
    </span>
  );
}
