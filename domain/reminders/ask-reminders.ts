import { t } from '@lingui/core/macro';
import { nextWorkingDay } from '#domain/calendar/working-days.ts';
import { matterClock } from '#domain/matters/matter-clock.ts';
import type { PlanInput } from '#domain/reminders/plan-input.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import { type AboutDay, type Planning, remindOfDay } from '#domain/reminders/planning.ts';
import { nextStepOf } from '#domain/recoveries/next-step.ts';
import { namedDay, nameOf } from '#domain/reminders/wording.ts';

/** What somebody raised and waits for: a first answer, an outcome, to be told. Whatever it is about is said on the screen only. */
export const remindOfMatters = (planning: Planning): PlannedReminder[] =>
  planning.input.matters.flatMap((matter) => {
    const person = planning.personOf(matter.personId);
    if (person === null || matter.deletedAt !== null) return [];
    return aboutMatter(matter, nameOf(person), planning).flatMap((about) => remindOfDay(planning, about));
  });

function aboutMatter(matter: PlanInput['matters'][number], name: string, { input, today, work }: Planning): AboutDay[] {
  const { state, id, personId, heardOn, answeredOn, createdAt } = matter;
  const common = { subject: id, route: `/people/${personId}/asks`, writtenAt: createdAt };
  if (state === 'told-back') return [];
  if (state === 'answered') {
    const on = answeredOn ?? heardOn;
    return [{ ...common, kind: 'tell-back', on: nextWorkingDay(on, work), leadDays: 0, title: t`Tell ${name} what came of it`, body: t`You wrote an outcome down on ${namedDay(on)}.` }];
  }
  const { firstAnswer, outcome } = matterClock(matter, work, input.settings.standards, today);
  const leadDays = input.settings.reminders.lead.askDaysBefore;
  const heard = t`Heard on ${namedDay(heardOn)}.`;
  const about: AboutDay[] = [];
  if (firstAnswer.doneOn === null && firstAnswer.dueOn !== null) about.push({ ...common, kind: 'first-answer-due', on: firstAnswer.dueOn, leadDays, title: t`An answer is due to ${name}`, body: t`${heard} By your standard due on ${namedDay(firstAnswer.dueOn)}.` });
  if (outcome.dueOn !== null) about.push({ ...common, kind: 'outcome-due', on: outcome.dueOn, leadDays, title: t`An outcome is due to ${name}`, body: t`${heard} By your standard due on ${namedDay(outcome.dueOn)}.` });
  return about;
}

/** Checking back once everything else is settled: the step that is forgotten most. */
export const remindOfRecoveries = (planning: Planning): PlannedReminder[] =>
  planning.input.recoveries.flatMap(({ id, personId, steps, state, createdAt, deletedAt }) => {
    const person = planning.personOf(personId);
    const checkBack = steps['check-back'];
    if (person === null || state !== 'open' || nextStepOf({ steps })?.kind !== 'check-back' || deletedAt !== null) return [];
    return remindOfDay(planning, { kind: 'check-back', subject: id, on: checkBack.dueOn, leadDays: 0, writtenAt: createdAt, title: t`Check back with ${nameOf(person)}`, body: t`Ask whether it is good again.`, route: `/people/${personId}/asks` });
  });
