import { type CalendarDate, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import { meet } from '#domain/requests/consult.ts';
import { decline } from '#domain/requests/decide.ts';
import { receive, type RequestOrder } from '#domain/requests/receive.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import type { RuleGround } from '#domain/requests/rule-packs.ts';
import { must } from '#domain/transition.ts';

export const on = toCalendarDate;

export const groundOf = (known: Partial<RuleGround> = {}): RuleGround => ({ jurisdiction: 'great-britain', ownDays: 21, euDays: 30, employmentRightsAct2025From: null, ...known });

const longAfter = on('2099-12-31');

/** A request as a manager would take it down; under the rules of Great Britain unless another ground is given. */
export function aRequest({ ground = groundOf(), ...known }: Partial<Omit<RequestOrder, 'receivedOn'>> & { readonly receivedOn?: string; readonly ground?: RuleGround } = {}): FlexibleRequest {
  const receivedOn: CalendarDate = on(known.receivedOn ?? '2026-04-10');
  const order: RequestOrder = { id: 'request' as RequestId, personId: 'ana' as PersonId, kind: 'place', asked: 'Work from home on Mondays and Fridays', daysAWeek: 2, hoursAWeek: null, workplace: 'hybrid', isStatutory: true, isEligible: null, proposedFromOn: null, ...known, receivedOn };
  return must(receive(order, ground, { today: longAfter, now: 1 }));
}

/** One of 10 April 2026 that was talked over on the 20th and declined on 20 May. */
export const aDeclinedRequest = (known: Parameters<typeof aRequest>[0] = {}): FlexibleRequest =>
  must(decline(must(meet(aRequest(known), on('2026-04-20'), longAfter)), { on: on('2026-05-20'), grounds: ['detrimental impact on quality', 'planned structural changes'], explanation: 'Fridays would be without a senior nurse.\n- We looked at Ward 5\n- Nobody could swap', whatDiffers: '' }, longAfter));
