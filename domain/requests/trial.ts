import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { filed } from '#domain/requests/case-file.ts';
import { decisionDay } from '#domain/requests/deadlines.ts';
import { agreeExtension } from '#domain/requests/extend.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface TrialOrder {
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
  readonly reviewOn: CalendarDate;
  /** The day to which they agreed today to put off the decision; null: nothing was agreed. */
  readonly decideBy: CalendarDate | null;
}

/** Days after a trial within which one comes to a decision: long enough to talk it over. */
const DECIDE_WITHIN_DAYS = 14;
/** A review a week before the end still leaves time to go on or to stop. */
const REVIEW_BEFORE_DAYS = 7;

/** The review that is proposed for a trial: a week before its end, or half-way when it is short. */
export const proposedReview = (fromOn: CalendarDate, toOn: CalendarDate): CalendarDate => {
  const days = daysBetween(fromOn, toOn);
  return addDays(toOn, -Math.max(1, Math.min(REVIEW_BEFORE_DAYS, Math.floor(days / 2))));
};

/** The longer period that is proposed with a trial. */
export const proposedDecisionDay = (toOn: CalendarDate): CalendarDate => addDays(toOn, DECIDE_WITHIN_DAYS);

/** Whether a trial that ends on a day needs a longer period first: where the rules have one, the clock runs on during a trial. */
export const needsExtension = (request: FlexibleRequest, toOn: CalendarDate): boolean => packOf(request.rule).extension !== null && toOn >= decisionDay(request).on;

/** Begins a trial, together with the longer period that it needs. */
export function beginTrial(request: FlexibleRequest, { fromOn, toOn, reviewOn, decideBy }: TrialOrder, today: CalendarDate): Transition<FlexibleRequest> {
  if (request.state !== 'received' && request.state !== 'consulting' && request.state !== 'trial') return refused(t`It is decided or withdrawn.`);
  if (fromOn < request.receivedOn) return refused(t`A trial begins after the request was made.`);
  if (toOn <= fromOn) return refused(t`A trial ends after the day it begins.`);
  if (reviewOn < fromOn || reviewOn >= toOn) return refused(t`The review is during the trial and before its end.`);
  const extended = decideBy === null ? changed(request) : agreeExtension(request, { agreedOn: today, untilOn: decideBy }, today);
  if (extended.kind === 'refused') return extended;
  if (needsExtension(extended.value, toOn)) return refused(t`The decision is due on ${writtenDate(decisionDay(extended.value).on)}, and a trial does not stop that. Agree with them on a day after the trial.`);
  return changed(filed({ ...extended.value, state: 'trial', trial: { fromOn, toOn, reviewOn, reviewedOn: null } }));
}

/** The review before the end has taken place. */
export function reviewTrial(request: FlexibleRequest, today: CalendarDate): Transition<FlexibleRequest> {
  const { trial } = request;
  if (request.state !== 'trial' || trial === null) return refused(t`There is no trial under way.`);
  if (today < trial.fromOn) return refused(t`The trial has not begun.`);
  return changed({ ...request, trial: { ...trial, reviewedOn: today } });
}
