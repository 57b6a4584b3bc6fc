import { t } from '@lingui/core/macro';
import { isLive } from '#domain/requests/case-file.ts';
import { contractDay, owedDay } from '#domain/requests/deadlines.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import { type AboutDay, type Planning, remindOfDay } from '#domain/reminders/planning.ts';
import { namedDay, nameOf } from '#domain/reminders/wording.ts';

/**
 * What is owed in requests to work differently: the decision, with a longer warning, and the smaller steps. What they
 * ask for, and what it is about, stays off a screen that anybody may see.
 */
export const remindOfRequests = (planning: Planning): PlannedReminder[] =>
  planning.input.requests.flatMap((request) => {
    const person = planning.personOf(request.personId);
    if (person === null || request.deletedAt !== null || request.file === 'closed') return [];
    const name = nameOf(person);
    const { requestDaysBefore, requestStepDaysBefore } = planning.input.settings.reminders.lead;
    const remind = (about: Pick<AboutDay, 'kind' | 'subject' | 'on' | 'title' | 'body'>, leadDays: number) => remindOfDay(planning, { ...about, leadDays, writtenAt: request.updatedAt, route: `/requests/${request.id}` });
    const { id, state, appeal, trial } = request;
    const reminders: PlannedReminder[] = [];
    if (isLive(request)) {
      const on = owedDay(request).on;
      const title = appeal === null ? t`Decide the request of ${name}` : t`Decide the appeal of ${name}`;
      reminders.push(...remind({ kind: 'request-decision', subject: appeal === null ? id : `${id}:appeal`, on, title, body: t`The decision is due by ${namedDay(on)}.` }, requestDaysBefore));
      for (const meeting of request.meetings) {
        if (meeting.state === 'planned') reminders.push(...remind({ kind: 'request-meeting', subject: id, on: meeting.on, title: t`Talk with ${name} about their ${meeting.about}`, body: t`Arranged for ${namedDay(meeting.on)}.` }, requestStepDaysBefore));
      }
    }
    if (state === 'trial' && trial !== null) {
      if (trial.reviewedOn === null) reminders.push(...remind({ kind: 'trial-review', subject: id, on: trial.reviewOn, title: t`Look back on the trial with ${name}`, body: t`The review is on ${namedDay(trial.reviewOn)}, before the trial ends.` }, requestStepDaysBefore));
      reminders.push(...remind({ kind: 'trial-end', subject: id, on: trial.toOn, title: t`The trial with ${name} ends`, body: t`It ends on ${namedDay(trial.toOn)}; then it is decided.` }, requestStepDaysBefore));
    }
    const contract = request.contractUpdatedOn === null ? contractDay(request) : null;
    if (contract !== null) reminders.push(...remind({ kind: 'contract-update', subject: id, on: contract.on, title: t`Update the contract of ${name}`, body: t`Due by ${namedDay(contract.on)}.` }, requestStepDaysBefore));
    return reminders;
  });
