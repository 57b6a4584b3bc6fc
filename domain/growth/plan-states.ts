import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';

/** Both have agreed on it, on a day. */
export const agree = (plan: DevelopmentPlan, on: CalendarDate): DevelopmentPlan => ({ ...plan, state: 'agreed', agreedOn: on });

/** A review was held. It may be held again at the next review date. */
export const review = (plan: DevelopmentPlan, on: CalendarDate): DevelopmentPlan => ({ ...plan, state: 'reviewed', reviewedOn: on });

/** Taken up again for changes; what was agreed before no longer counts as agreed. */
export const reopen = (plan: DevelopmentPlan): DevelopmentPlan => ({ ...plan, state: 'draft', agreedOn: null });
