import type { OwedNext, RequestAsk } from '#domain/asks/ask.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { type NextOwed, nextOwed } from '#domain/requests/next-owed.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';

/** A request as it stands on the board. A conversation that is arranged and a trial that runs wait for their day. */
export function requestAsk(request: FlexibleRequest, today: CalendarDate): RequestAsk {
  const next = nextOwed(request);
  return { kind: 'request', key: `request/${request.id}`, personId: request.personId, since: request.receivedOn, owedNext: next === null ? 'closed' : groupOf(next, today), dueOn: next?.dueOn ?? null, closedOn: request.closedOn, request, next };
}

const waits: readonly NextOwed['step'][] = ['meet', 'review-trial', 'end-trial'];

function groupOf({ step, dueOn }: NextOwed, today: CalendarDate): OwedNext {
  if (waits.includes(step) && dueOn > today) return 'waiting';
  return step === 'consult' ? 'answer' : 'outcome';
}
