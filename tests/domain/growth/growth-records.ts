import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DevelopmentPlan, PlanId } from '#domain/growth/development-plan.ts';
import type { Goal, GoalId, GoalStep } from '#domain/growth/goal.ts';
import type { PersonId } from '#domain/people/person.ts';

export const on = toCalendarDate;
export const today = on('2026-11-22');

export const aStep = (change: Partial<GoalStep> = {}): GoalStep => ({ id: 's1', text: 'Lead the retrospective', owner: 'them', kind: 'experience', dueOn: null, doneOn: null, ...change });

export const aGoal = (change: Partial<Goal> = {}): Goal => ({
  id: 'g1' as GoalId,
  personId: 'p1' as PersonId,
  title: 'Lead a project end to end',
  why: '',
  measure: '',
  targetOn: null,
  state: 'active',
  steps: [],
  movedOn: today,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  ...change,
});

export const aPlan = (change: Partial<DevelopmentPlan> = {}): DevelopmentPlan => ({
  id: 'plan1' as PlanId,
  personId: 'p1' as PersonId,
  fromOn: on('2027-01-01'),
  toOn: on('2027-12-31'),
  strengths: '',
  aspirationsShort: '',
  aspirationsLong: '',
  focusAreas: [],
  goalIds: [],
  supportNeeded: '',
  reviewOns: [],
  state: 'draft',
  agreedOn: null,
  reviewedOn: null,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  ...change,
});
