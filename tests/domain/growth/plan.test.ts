import { expect, test } from 'vitest';
import { toCalendarDate, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DevelopmentPlan, PlanId } from '#domain/growth/development-plan.ts';
import { developmentPlan } from '#domain/growth/development-plan-schema.ts';
import type { GoalId } from '#domain/growth/goal.ts';
import { newPlan } from '#domain/growth/new-plan.ts';
import { nextReviewOf } from '#domain/growth/plan-reviews.ts';
import { agree, reopen, review } from '#domain/growth/plan-states.ts';
import type { PersonId } from '#domain/people/person.ts';
import { aGoal, aPlan, on, today } from './growth-records.ts';

const who = { id: 'p1' as PersonId, strengths: 'Calm under pressure', aspirationsShort: 'Lead a team', aspirationsLong: 'Run a region' };

test('a new plan is prefilled from the profile and the open goals of that person', () => {
  const goals = [
    aGoal({ id: 'open' as GoalId }),
    aGoal({ id: 'paused' as GoalId, state: 'paused' }),
    aGoal({ id: 'ended' as GoalId, state: 'achieved' }),
    aGoal({ id: 'trashed' as GoalId, deletedAt: 1 }),
    aGoal({ id: 'another' as GoalId, personId: 'p2' as PersonId }),
  ];
  const plan = newPlan('plan1' as PlanId, who, goals, today, 5);
  expect(developmentPlan.parse(plan)).toEqual(plan);
  expect(plan).toMatchObject({ strengths: 'Calm under pressure', aspirationsShort: 'Lead a team', aspirationsLong: 'Run a region', state: 'draft', agreedOn: null, createdAt: 5, goalIds: ['open', 'paused'] });
});

test.each([
  ['2026-11-22', '2027-11-21', ['2027-02-22', '2027-05-22', '2027-08-22', '2027-11-21']],
  ['2028-02-29', '2029-02-27', ['2028-05-29', '2028-08-29', '2028-11-29', '2029-02-27']],
  ['2026-11-30', '2027-11-29', ['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-29']],
])('a plan from %s runs to %s with a review each quarter', (from, to, reviews) => {
  const plan = newPlan('plan1' as PlanId, who, [], toCalendarDate(from), 0);
  expect(plan).toMatchObject({ fromOn: from, toOn: to, reviewOns: reviews });
});

const dates = [on('2027-06-01'), on('2027-03-01')];
test.each<{ name: string; plan: Partial<DevelopmentPlan>; next: CalendarDate | null }>([
  { name: 'a draft has none', plan: { reviewOns: dates }, next: null },
  { name: 'the earliest, in whatever order', plan: { state: 'agreed', reviewOns: dates }, next: on('2027-03-01') },
  { name: 'the one after the last review', plan: { state: 'reviewed', reviewOns: dates, reviewedOn: on('2027-03-02') }, next: on('2027-06-01') },
  { name: 'a review held early does not count for the date', plan: { state: 'reviewed', reviewOns: dates, reviewedOn: on('2027-02-20') }, next: on('2027-03-01') },
  { name: 'none left', plan: { state: 'reviewed', reviewOns: dates, reviewedOn: on('2027-06-01') }, next: null },
])('next review: $name', ({ plan, next }) => expect(nextReviewOf(aPlan(plan))).toBe(next));

test('agreed, reviewed, taken up again', () => {
  const agreed = agree(aPlan(), today);
  expect(agreed).toMatchObject({ state: 'agreed', agreedOn: today });
  expect(review(agreed, on('2027-03-01'))).toMatchObject({ state: 'reviewed', agreedOn: today, reviewedOn: '2027-03-01' });
  expect(reopen(review(agreed, on('2027-03-01')))).toMatchObject({ state: 'draft', agreedOn: null, reviewedOn: '2027-03-01' });
});
