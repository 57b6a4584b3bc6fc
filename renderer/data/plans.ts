import { t } from '@lingui/core/macro';
import type { DevelopmentPlan, PlanId } from '#domain/growth/development-plan.ts';
import type { PersonId } from '#domain/people/person.ts';
import { changed } from '#domain/transition.ts';
import { changing, removing, restoring } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { rowsWith } from '#data/rows-with.ts';

const newestFirst = (plans: readonly DevelopmentPlan[]) => plans.filter((plan) => plan.deletedAt === null).toSorted((a, b) => (a.fromOn === b.fromOn ? (a.id < b.id ? 1 : -1) : a.fromOn < b.fromOn ? 1 : -1));

/** A person's plans, the newest period first. */
export const listPlansOf = async (personId: PersonId): Promise<DevelopmentPlan[]> => newestFirst(await db.plans.where('personId').equals(personId).toArray());

/** The newest plan of each person. Plans are few: one or two a year and person. */
export async function listNewestPlans(): Promise<Map<PersonId, DevelopmentPlan>> {
  const newest = new Map<PersonId, DevelopmentPlan>();
  for (const plan of newestFirst(await rowsWith(db.plans, 'state', ['draft', 'agreed', 'reviewed']))) {
    if (!newest.has(plan.personId)) newest.set(plan.personId, plan);
  }
  return newest;
}

export async function readPlan(id: PlanId): Promise<DevelopmentPlan | null> {
  const plan = await db.plans.get(id);
  return plan && plan.deletedAt === null ? plan : null;
}

export const addPlan = (plan: DevelopmentPlan): Promise<void> => commit(t`Add development plan`, [put('plans', plan)]);

const changePlanByRule = changing('plans');

/** Changes the plan as it is stored at that moment; does nothing when it has been deleted meanwhile. */
export async function changePlan(label: string, id: PlanId, change: (plan: DevelopmentPlan) => DevelopmentPlan): Promise<void> {
  await changePlanByRule(label, id, (plan) => changed(change(plan)));
}

export const deletePlan = removing('plans', t`Delete development plan`);

/** Takes it out of the trash again. */
export const restorePlan = restoring('plans', t`Bring development plan back`);
