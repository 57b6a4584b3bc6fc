import { useNavigate } from 'react-router';
import type { PlanId } from '#domain/growth/development-plan.ts';
import { newPlan } from '#domain/growth/new-plan.ts';
import type { Person } from '#domain/people/person.ts';
import { now, today } from '#data/clock.ts';
import { listGoalsOf } from '#data/goals.ts';
import { newId } from '#data/ids.ts';
import { addPlan } from '#data/plans.ts';

/** Begins a plan for a person, prefilled with what Heed knows, and opens it. */
export function useNewPlan(): (person: Person) => Promise<void> {
  const goTo = useNavigate();
  return async (person) => {
    const plan = newPlan(newId<PlanId>(), person, await listGoalsOf(person.id), today(), now());
    await addPlan(plan);
    await goTo(`/plans/${plan.id}`);
  };
}
