import { addDays, addMonths, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DevelopmentPlan, PlanId } from '#domain/growth/development-plan.ts';
import { isOpen } from '#domain/growth/goal-states.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { Person } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';

const MONTHS = 12;
const REVIEW_EVERY_MONTHS = 3;

/**
 * A draft for the coming twelve months with a review every quarter, prefilled with what the person has said about
 * their strengths and aspirations and with every goal that is open.
 */
export function newPlan(id: PlanId, who: Pick<Person, 'id' | 'strengths' | 'aspirationsShort' | 'aspirationsLong'>, goals: readonly Goal[], today: CalendarDate, now: number): DevelopmentPlan {
  const reviews = Array.from({ length: MONTHS / REVIEW_EVERY_MONTHS }, (_, index) => addMonths(today, (index + 1) * REVIEW_EVERY_MONTHS));
  return stamp<DevelopmentPlan>(
    {
      id,
      personId: who.id,
      fromOn: today,
      toOn: addDays(addMonths(today, MONTHS), -1),
      strengths: who.strengths,
      aspirationsShort: who.aspirationsShort,
      aspirationsLong: who.aspirationsLong,
      focusAreas: [],
      goalIds: goals.filter((goal) => goal.personId === who.id && goal.deletedAt === null && isOpen(goal)).map((goal) => goal.id),
      supportNeeded: '',
      // The last review would fall on the day after the plan has ended; it belongs to its last day.
      reviewOns: [...reviews.slice(0, -1), addDays(addMonths(today, MONTHS), -1)],
      state: 'draft',
      agreedOn: null,
      reviewedOn: null,
    },
    now,
  );
}
