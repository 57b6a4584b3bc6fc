import { plural, t } from '@lingui/core/macro';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { spokenNumber } from '#domain/calendar/spoken-rhythm.ts';
import type { AppealStanding, FlexibleRequest } from '#domain/requests/request.ts';
import type { DecisionPeriod } from '#domain/requests/rule-pack.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { lastDayOfMonths, lastDayWithin } from '#domain/requests/statutory-period.ts';

/** A day that explains itself: how it was counted, what the rule says, and where that is written. */
export interface ExplainedDay {
  readonly on: CalendarDate;
  readonly counted: string;
  readonly says: string;
  readonly source: string;
}

type Period = Pick<FlexibleRequest, 'rule' | 'receivedOn' | 'extensions'> & { readonly appeal: AppealStanding | null };

/** The day by which the decision is due as the rules have it, before any longer period was agreed. */
export function firstDecisionDay({ rule, receivedOn }: Pick<Period, 'rule' | 'receivedOn'>): ExplainedDay {
  const { decision } = packOf(rule);
  const { on, counted } = count(decision, receivedOn, rule.ownDays);
  return { on, counted, says: decision.says, source: decision.source };
}

function count(decision: DecisionPeriod, receivedOn: CalendarDate, ownDays: number): { readonly on: CalendarDate; readonly counted: string } {
  if (decision.unit === 'months') {
    const on = lastDayOfMonths(receivedOn, decision.count);
    return { on, counted: t`The ${spokenNumber(decision.count)} months that begin with ${writtenDate(receivedOn)} end with ${writtenDate(on)}.` };
  }
  const days = decision.unit === 'days' ? decision.count : ownDays;
  const on = lastDayWithin(receivedOn, days);
  const [received, due] = [writtenDate(receivedOn), writtenDate(on)];
  const counted = decision.unit === 'days' ? plural(days, { one: `# day after ${received} is ${due}.`, other: `# days after ${received} is ${due}.` }) : plural(days, { one: `# day, your own number, after ${received} is ${due}.`, other: `# days, your own number, after ${received} is ${due}.` });
  return { on, counted };
}

/** The day by which the decision is due now: the last one agreed, else the one the rules have. */
export function decisionDay(request: Period): ExplainedDay {
  const appeal = firstAppealDay(request);
  return asAgreed(firstDecisionDay(request), request.rule, appeal === null ? request.extensions : request.extensions.filter((each) => !isOfAppeal(each, request, appeal)));
}

/** The day by which the manager owes a decision now: that of an appeal where the rules do not put it into the period of the request. */
export function owedDay(request: Period & Pick<FlexibleRequest, 'state'>): ExplainedDay {
  const appeal = firstAppealDay(request);
  if (appeal === null || !hasOwnAppealDay(request)) return decisionDay(request);
  return asAgreed(appeal, request.rule, request.extensions.filter((each) => isOfAppeal(each, request, appeal)));
}

/** Whether an appeal runs whose day is not that of the request. */
export const hasOwnAppealDay = ({ rule, state, appeal }: Pick<Period, 'rule' | 'appeal'> & Pick<FlexibleRequest, 'state'>): boolean => state === 'declined' && appeal !== null && appeal.outcome === null && !packOf(rule).holdsAppeal;

/** The day of an appeal for which the rules that Heed holds name none: the manager's own number of days counts again. */
function firstAppealDay({ rule, appeal }: Pick<Period, 'rule' | 'appeal'>): ExplainedDay | null {
  if (appeal === null || packOf(rule).holdsAppeal) return null;
  const { on, counted } = count({ unit: 'own-days', says: '', source: '' }, appeal.receivedOn, rule.ownDays);
  return { on, counted, says: t`The rules that Heed holds name no day for an appeal. You hold yourself to so many days; the day they appealed is not counted.`, source: t`Your own standard, in Settings` };
}

/** Whether a longer period was agreed for the appeal, not for the first decision. */
const isOfAppeal = ({ agreedOn, fromOn }: FlexibleRequest['extensions'][number], { appeal }: Pick<Period, 'appeal'>, first: ExplainedDay) => appeal !== null && agreedOn >= appeal.receivedOn && fromOn >= first.on;

function asAgreed(first: ExplainedDay, rule: FlexibleRequest['rule'], extensions: FlexibleRequest['extensions']): ExplainedDay {
  const last = extensions.at(-1);
  const { extension } = packOf(rule);
  if (!last || !extension) return first;
  return {
    on: last.untilOn,
    counted: t`You agreed on ${writtenDate(last.agreedOn)} to decide by ${writtenDate(last.untilOn)} instead of ${writtenDate(last.fromOn)}. Confirm it in writing.`,
    says: extension.says,
    source: extension.source,
  };
}

/** Whether the decision, or that of an appeal where the period holds it, came after its day. */
export function wasDecidedLate(request: Period & Pick<FlexibleRequest, 'decidedOn'> & { readonly appeal: AppealStanding | null }): boolean {
  const appealedOn = packOf(request.rule).holdsAppeal ? request.appeal?.decidedOn : null;
  const decidedOn = appealedOn ?? request.decidedOn;
  return decidedOn !== null && decidedOn > decisionDay(request).on;
}

/** The last day on which a longer period may still be agreed after the fact; null where no limit is known or none can be agreed. */
export function lastDayToExtend(request: Period): CalendarDate | null {
  const months = packOf(request.rule).extension?.retrospectiveMonths ?? null;
  return months === null ? null : lastDayOfMonths(addDays(decisionDay(request).on, 1), months);
}

type Approval = Pick<FlexibleRequest, 'state' | 'decidedOn'> & { readonly appeal: AppealStanding | null };

/** The day it was agreed, at once or on appeal; null when it is not. */
export function approvalDay({ state, decidedOn, appeal }: Approval): CalendarDate | null {
  if (state !== 'agreed') return null;
  return appeal?.outcome === 'agreed' ? appeal.decidedOn : decidedOn;
}

/** The day by which the contract is to be updated after an approval; null where the rules say nothing, or before it. */
export function contractDay(request: Approval & Pick<FlexibleRequest, 'rule'>): ExplainedDay | null {
  const update = packOf(request.rule).contractUpdate;
  const approvedOn = approvalDay(request);
  if (update === null || approvedOn === null) return null;
  const on = lastDayWithin(approvedOn, update.days);
  return { on, counted: plural(update.days, { one: `# day after ${writtenDate(approvedOn)} is ${writtenDate(on)}.`, other: `# days after ${writtenDate(approvedOn)} is ${writtenDate(on)}.` }), says: update.says, source: update.source };
}
