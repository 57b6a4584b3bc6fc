import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { contractDay, owedDay } from '#domain/requests/deadlines.ts';
import { wasConsulted } from '#domain/requests/consult.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';

/** What the manager owes next in a request, and by when. */
export interface NextOwed {
  readonly step: 'consult' | 'meet' | 'decide' | 'review-trial' | 'end-trial' | 'hear-appeal' | 'decide-appeal' | 'update-contract';
  readonly dueOn: CalendarDate;
}

/** The next thing owed; null when the file is closed. A conversation that was arranged comes on its day, all else by the day of the decision that is owed. */
export function nextOwed(request: FlexibleRequest): NextOwed | null {
  const due = owedDay(request).on;
  const planned = request.meetings.find(({ state }) => state === 'planned');
  const arranged = planned && planned.on < due ? ({ step: 'meet', dueOn: planned.on } as const) : null;
  switch (request.state) {
    case 'received':
    case 'consulting':
      return arranged ?? { step: wasConsulted(request) ? 'decide' : 'consult', dueOn: due };
    case 'trial':
      return arranged ?? nextInTrial(request, due);
    case 'declined':
      if (request.appeal === null || request.appeal.outcome !== null) return null;
      return arranged ?? { step: request.appeal.heardOn === null ? 'hear-appeal' : 'decide-appeal', dueOn: due };
    case 'agreed': {
      const contract = request.contractUpdatedOn === null ? contractDay(request) : null;
      return contract && { step: 'update-contract', dueOn: contract.on };
    }
    case 'withdrawn':
      return null;
    default:
      return request.state satisfies never;
  }
}

function nextInTrial({ trial }: FlexibleRequest, due: CalendarDate): NextOwed {
  if (trial === null) return { step: 'decide', dueOn: due };
  const next = trial.reviewedOn === null ? ({ step: 'review-trial', dueOn: trial.reviewOn } as const) : ({ step: 'end-trial', dueOn: trial.toOn } as const);
  return next.dueOn < due ? next : { step: 'decide', dueOn: due };
}
