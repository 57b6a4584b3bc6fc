import { t } from '@lingui/core/macro';
import { addDays, type WallTime } from '#domain/calendar/calendar-date.ts';
import { weekdayName } from '#domain/calendar/spoken-date.ts';
import { reviewDay, reviewEnds } from '#domain/review/review-week.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import type { Planning } from '#domain/reminders/planning.ts';
import { weekBegin } from '#domain/team/week-days.ts';

const MIDNIGHT = '00:00' as WallTime;

/** Each week at the time set for looking back on it, until that was done. Whoever is on leave all week is left alone. */
export function remindOfReviews({ input, fromOn, toOn, work, at }: Planning): PlannedReminder[] {
  const { weekday, at: time } = input.settings.weeklyReview;
  // Without anybody to look after there is nothing to look back on.
  if (weekday === null || input.people.length === 0) return [];
  const finished = new Set(input.weekReviews.flatMap(({ weekOn, finishedOn, deletedAt }) => (finishedOn === null || deletedAt !== null ? [] : [weekOn])));
  const reminders: PlannedReminder[] = [];
  for (let weekOn = weekBegin(fromOn, work.days); weekOn <= toOn; weekOn = addDays(weekOn, 7)) {
    const on = reviewDay(weekOn, weekday, work);
    if (on === null || finished.has(weekOn)) continue;
    reminders.push({
      key: `weekly-review:${weekOn}`,
      kind: 'weekly-review',
      dueAt: at(on, time),
      expiresAt: at(reviewEnds(on), MIDNIGHT),
      urgency: 'moment',
      title: t`Look back on your week`,
      body: t`Ten minutes: promises, one-on-ones, good words, and what next week owes.`,
      reason: t`You set it for ${weekdayName(on)} at ${time}.`,
      route: '/review',
    });
  }
  return reminders;
}
