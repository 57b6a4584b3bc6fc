import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import type { TodayLine } from '#domain/today/today-line.ts';

/** Yesterday is no absence. */
const AWAY_FROM_DAYS = 2;

/** How many of the owed lines came due on the days on which nobody looked, without today itself. None unless a whole day was missed. */
export function cameDueAway(owed: readonly Pick<TodayLine, 'dueOn' | 'kind'>[], lastSeenOn: CalendarDate | null, today: CalendarDate): number {
  if (lastSeenOn === null || daysBetween(lastSeenOn, today) < AWAY_FROM_DAYS) return 0;
  return owed.filter(({ dueOn, kind }) => kind !== 'expectations' && dueOn > lastSeenOn && dueOn < today).length;
}
