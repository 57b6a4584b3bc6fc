import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';

/** The next review that has not been held, which may lie in the past; null when none is left or nothing was agreed yet. */
export function nextReviewOf({ state, reviewOns, reviewedOn }: Pick<DevelopmentPlan, 'state' | 'reviewOns' | 'reviewedOn'>): CalendarDate | null {
  if (state === 'draft') return null;
  const open = reviewOns.filter((on) => reviewedOn === null || on > reviewedOn);
  return open.toSorted()[0] ?? null;
}
