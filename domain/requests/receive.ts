import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { filed } from '#domain/requests/case-file.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import type { RulePack } from '#domain/requests/rule-pack.ts';
import { packOf, packOn, type RuleGround, ruleFor } from '#domain/requests/rule-packs.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface RequestOrder extends Pick<FlexibleRequest, 'kind' | 'asked' | 'daysAWeek' | 'hoursAWeek' | 'workplace' | 'isStatutory' | 'isEligible' | 'receivedOn' | 'proposedFromOn'> {
  readonly id: RequestId;
  readonly personId: PersonId;
}

/** A request that a person has made. The rules in force on the day of receipt stay with it. `now` is an instant in epoch milliseconds. */
export function receive({ asked, ...order }: RequestOrder, ground: RuleGround, { today, now }: { readonly today: CalendarDate; readonly now: number }): Transition<FlexibleRequest> {
  if (!asked.trim()) return refused(t`Say in a sentence what they ask for.`);
  if (order.receivedOn > today) return refused(t`It cannot have been made after today.`);
  return changed(
    stamp<FlexibleRequest>(
      {
        ...order,
        asked: asked.trim(),
        rule: ruleFor(order, ground, order.receivedOn),
        state: 'received',
        file: 'open',
        closedOn: null,
        meetings: [],
        trial: null,
        extensions: [],
        decidedOn: null,
        decision: null,
        whatDiffers: '',
        withdrawn: null,
        appeal: null,
        contractUpdatedOn: null,
        privateNote: '',
      },
      now,
    ),
  );
}

type Received = Pick<FlexibleRequest, 'receivedOn' | 'isStatutory'>;

const isReceivedAlike = (a: Received, b: Received): boolean => a.receivedOn === b.receivedOn && a.isStatutory === b.isStatutory;

/**
 * What the rules ask about the right of the person to make a request, null where they ask nothing.
 * @param request the one that is put right; the rules it was received under ask, whatever the settings say by now
 */
export function eligibilityAsked(order: Received, ground: RuleGround, request: FlexibleRequest | null): RulePack['eligibility'] {
  if (!order.isStatutory) return null;
  const { eligibility } = packOn(ground, order.receivedOn).pack;
  if (request === null || !isReceivedAlike(order, request)) return eligibility;
  // One whose right does not hold stands under the manager's own standard, which asks nothing; a wrong no can still be put right.
  return request.isEligible === false ? eligibility : packOf(request.rule).eligibility;
}

/**
 * What was taken down, put right. The rules stay those of receipt; only another day of receipt, or another answer to
 * whether it is statutory or whether the right holds, asks for them anew.
 */
export function correct(request: FlexibleRequest, order: Omit<RequestOrder, 'id' | 'personId'>, ground: RuleGround, moment: { readonly today: CalendarDate; readonly now: number }): Transition<FlexibleRequest> {
  const kept = isReceivedAlike(order, request) ? request.isEligible : null;
  const answered = eligibilityAsked(order, ground, request) === null ? kept : order.isEligible;
  const again = receive({ ...order, isEligible: answered, id: request.id, personId: request.personId }, ground, moment);
  if (again.kind === 'refused') return again;
  const { kind, asked, daysAWeek, hoursAWeek, workplace, isStatutory, isEligible, receivedOn, proposedFromOn } = again.value;
  const isSameGround = isReceivedAlike(order, request) && isEligible === request.isEligible;
  if (!isSameGround && (request.state !== 'received' || request.extensions.length > 0)) return refused(t`The day it was made and its rules stay once you have begun to deal with it.`);
  return changed(filed({ ...request, kind, asked, daysAWeek, hoursAWeek, workplace, isStatutory, isEligible, receivedOn, proposedFromOn, rule: isSameGround ? request.rule : again.value.rule }));
}
