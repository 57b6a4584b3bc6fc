import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { filed } from '#domain/requests/case-file.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import { type RuleGround, ruleFor } from '#domain/requests/rule-packs.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface RequestOrder extends Pick<FlexibleRequest, 'kind' | 'asked' | 'daysAWeek' | 'hoursAWeek' | 'workplace' | 'isStatutory' | 'isEligible' | 'receivedOn' | 'proposedFromOn'> {
  readonly id: RequestId;
  readonly personId: PersonId;
}

/** A request that a person has made. The rules in force on the day of receipt stay with it. `now` is an instant in epoch milliseconds. */
export function receive({ asked, ...order }: RequestOrder, ground: RuleGround, { today, now }: { readonly today: CalendarDate; readonly now: number }): Transition<FlexibleRequest> {
  if (!asked.trim()) return refused('Say in a sentence what they ask for.');
  if (order.receivedOn > today) return refused('It cannot have been made after today.');
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

/**
 * What was taken down, put right. The rules stay those of receipt; only another day of receipt, or another answer to
 * whether it is statutory, asks for them anew.
 */
export function correct(request: FlexibleRequest, order: Omit<RequestOrder, 'id' | 'personId'>, ground: RuleGround, moment: { readonly today: CalendarDate; readonly now: number }): Transition<FlexibleRequest> {
  const again = receive({ ...order, id: request.id, personId: request.personId }, ground, moment);
  if (again.kind === 'refused') return again;
  const { kind, asked, daysAWeek, hoursAWeek, workplace, isStatutory, isEligible, receivedOn, proposedFromOn } = again.value;
  const isSameGround = receivedOn === request.receivedOn && isStatutory === request.isStatutory && isEligible === request.isEligible;
  if (!isSameGround && (request.state !== 'received' || request.extensions.length > 0)) return refused('The day it was made and its rules stay once you have begun to deal with it.');
  return changed(filed({ ...request, kind, asked, daysAWeek, hoursAWeek, workplace, isStatutory, isEligible, receivedOn, proposedFromOn, rule: isSameGround ? request.rule : again.value.rule }));
}
