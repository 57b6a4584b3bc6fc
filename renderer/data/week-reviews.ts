import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { beginReview, reviewIdOf } from '#domain/review/review-changes.ts';
import { dueReview, type DueReview } from '#domain/review/review-week.ts';
import type { WeekReview } from '#domain/review/week-review.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { changing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { readWorkingDays, type WorkSettings } from '#data/holidays.ts';

const isKept = ({ deletedAt }: WeekReview) => deletedAt === null;
const WEEK_DAYS = 7;

/** Reviews of weeks that end on a day or later. */
export const listReviewsSince = async (since: CalendarDate): Promise<WeekReview[]> => (await db.weekReviews.where('weekOn').above(addDays(since, -WEEK_DAYS)).toArray()).filter(isKept);

export async function readReview(weekOn: CalendarDate): Promise<WeekReview | null> {
  const review = await db.weekReviews.get(reviewIdOf(weekOn));
  return review && isKept(review) ? review : null;
}

/** The last ones that were finished, the latest week first. */
export const listFinishedReviews = (limit: number): Promise<WeekReview[]> => db.weekReviews.orderBy('weekOn').reverse().filter((review) => isKept(review) && review.finishedOn !== null).limit(limit).toArray();

/** The review that is due, with what was done of it so far; null when none is. */
export async function readDueReview(today: CalendarDate, settings: WorkSettings & Pick<Settings, 'weeklyReview'>): Promise<(DueReview & { readonly review: WeekReview | null }) | null> {
  if (settings.weeklyReview.weekday === null) return null;
  const [work, reviews] = await Promise.all([readWorkingDays(settings, today), listReviewsSince(addDays(today, -3 * WEEK_DAYS))]);
  const due = dueReview(today, settings.weeklyReview.weekday, work, (weekOn) => reviews.some((each) => each.weekOn === weekOn && each.finishedOn !== null));
  return due && { ...due, review: reviews.find(({ weekOn }) => weekOn === due.weekOn) ?? null };
}

/** Changes the review of a week, which begins with its first change. */
export const changeWeek = (label: string, weekOn: CalendarDate, change: (review: WeekReview) => WeekReview): Promise<void> =>
  commit(label, async () => {
    const stored = await db.weekReviews.get(reviewIdOf(weekOn));
    return [put('weekReviews', change(stored && isKept(stored) ? stored : beginReview(weekOn, now())))];
  });

/** Changes a review that there is by a rule of `domain/review/review-changes.ts`. */
export const changeReview = changing('weekReviews');
