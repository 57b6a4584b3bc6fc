import { t } from '@lingui/core/macro';
import { nextReviewOf } from '#domain/growth/plan-reviews.ts';
import { type Candidate, type Planning, remindOfDay } from '#domain/reminders/planning.ts';
import { clip, namedDay, nameOf, within } from '#domain/reminders/wording.ts';

const LONGEST_TEXT = 110;
const quote = (text: string) => within(clip(text, LONGEST_TEXT));

/** Open commitments with a due date, of both sides. */
export const remindOfCommitments = (planning: Planning): Candidate[] =>
  planning.input.commitments.flatMap(({ id, personId, owner, text, dueOn, state, updatedAt, deletedAt }) => {
    const person = planning.personOf(personId);
    if (person === null || state !== 'open' || dueOn === null || deletedAt !== null) return [];
    return remindOfDay(planning, {
      kind: owner === 'me' ? 'promise-due' : 'their-commitment-due',
      subject: id,
      on: dueOn,
      leadDays: planning.input.settings.reminders.lead.commitmentDaysBefore,
      writtenAt: updatedAt,
      title: owner === 'me' ? t`You promised ${nameOf(person)}: ${quote(text)}` : t`${nameOf(person)} took on: ${quote(text)}`,
      body: t`Due on ${namedDay(dueOn)}.`,
      route: `/people/${personId}/promises`,
    });
  });

/** Open steps with a due date of goals under way. */
export const remindOfGoalSteps = (planning: Planning): Candidate[] =>
  planning.input.goals.flatMap(({ id, personId, title, state, steps, updatedAt, deletedAt }) => {
    const person = planning.personOf(personId);
    if (person === null || state !== 'active' || deletedAt !== null) return [];
    return steps.flatMap((step) => {
      if (step.dueOn === null || step.doneOn !== null) return [];
      return remindOfDay(planning, {
        kind: 'goal-step-due',
        subject: `${id}:${step.id}`,
        on: step.dueOn,
        leadDays: planning.input.settings.reminders.lead.goalStepDaysBefore,
        writtenAt: updatedAt,
        title: step.owner === 'me' ? t`Your step for ${nameOf(person)}: ${quote(step.text)}` : t`Next step of ${nameOf(person)}: ${quote(step.text)}`,
        body: t`Due on ${namedDay(step.dueOn)}, towards “${quote(title)}”.`,
        route: `/goals/${id}`,
      });
    });
  });

/** The next review of each plan that was agreed. */
export const remindOfPlanReviews = (planning: Planning): Candidate[] =>
  planning.input.plans.flatMap((plan) => {
    const person = planning.personOf(plan.personId);
    const reviewOn = nextReviewOf(plan);
    if (person === null || reviewOn === null || plan.deletedAt !== null) return [];
    return remindOfDay(planning, {
      kind: 'plan-review',
      subject: plan.id,
      on: reviewOn,
      leadDays: planning.input.settings.reminders.lead.planReviewDaysBefore,
      writtenAt: plan.updatedAt,
      title: t`Review the development plan with ${nameOf(person)}`,
      body: t`The plan says ${namedDay(reviewOn)}.`,
      route: `/plans/${plan.id}`,
    });
  });
