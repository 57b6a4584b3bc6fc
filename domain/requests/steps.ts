import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';

/** A step of a request as it happened or is to come. */
export interface RequestStep {
  readonly key: string;
  readonly on: CalendarDate;
  readonly text: string;
  readonly isAhead: boolean;
}

/** Everything that happened with a request and is arranged, in the order of days. Told from the record alone, so that an undo takes its step away too. */
export function stepsOf(request: FlexibleRequest, today: CalendarDate): RequestStep[] {
  const steps: RequestStep[] = [];
  const add = (key: string, on: CalendarDate | null | undefined, text: string) => {
    if (on) steps.push({ key, on, text, isAhead: on > today });
  };
  add('received', request.receivedOn, t`They made the request.`);
  request.meetings.forEach(({ on, about, state }, index) => add(`meeting-${index}`, on, meetingText[about][state]));
  request.extensions.forEach(({ agreedOn, fromOn, untilOn }, index) =>
    add(
      `extension-${index}`,
      agreedOn,
      agreedOn > fromOn
        ? t`You agreed to decide by ${plainDate(untilOn, today)} instead of ${plainDate(fromOn, today)}, after the fact.`
        : t`You agreed to decide by ${plainDate(untilOn, today)} instead of ${plainDate(fromOn, today)}.`,
    ),
  );
  const { trial, decision, appeal, withdrawn } = request;
  // A decision ends a trial: what would have come after it did not.
  const endedOn = request.decidedOn ?? withdrawn?.on ?? null;
  const inTrial = (key: string, on: CalendarDate | null | undefined, text: string) => on && (endedOn === null || on <= endedOn) && add(key, on, text);
  inTrial('trial-from', trial?.fromOn, t`The trial begins.`);
  if (trial && trial.reviewedOn === null) inTrial('trial-review', trial.reviewOn, t`Review of the trial.`);
  inTrial('trial-reviewed', trial?.reviewedOn, t`You looked back on the trial together.`);
  inTrial('trial-to', trial?.toOn, t`The trial ends.`);
  if (decision) add('decided', request.decidedOn, decision.outcome === 'agreed' ? t`You agreed, and told them in writing.` : t`You declined, and told them in writing why.`);
  add('starts', decision?.startsOn, t`The new way of working begins.`);
  add('appeal', appeal?.receivedOn, t`They appealed.`);
  add('appeal-heard', appeal?.heardOn, t`You heard the appeal.`);
  add('appeal-decided', appeal?.decidedOn, appeal?.outcome === 'agreed' ? t`You agreed on appeal.` : t`You told them that the decision stands.`);
  add('withdrawn', withdrawn?.on, withdrawn?.how === 'missed-meetings' ? t`Treated as withdrawn: they missed two conversations without a good reason, and were told.` : t`They withdrew it.`);
  add('contract', request.contractUpdatedOn, t`The contract is updated.`);
  return steps.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

const meetingText = {
  request: { planned: t`You talk about the request.`, held: t`You talked about the request.`, missed: t`They missed the conversation about the request.` },
  appeal: { planned: t`You talk about the appeal.`, held: t`You talked about the appeal.`, missed: t`They missed the conversation about the appeal.` },
} as const;
