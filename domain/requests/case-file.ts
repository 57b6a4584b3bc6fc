import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { AppealStanding, FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';

/** Whether a decision is still owed: the request, or an appeal, is not decided. It stays owed when its day has passed. */
export const isLive = ({ state, appeal }: Pick<FlexibleRequest, 'state'> & { readonly appeal: AppealStanding | null }): boolean =>
  state === 'received' || state === 'consulting' || state === 'trial' || (state === 'declined' && appeal !== null && appeal.outcome === null);

const owesContract = ({ state, rule, contractUpdatedOn }: FlexibleRequest) => state === 'agreed' && packOf(rule).contractUpdate !== null && contractUpdatedOn === null;

/** The request with its file open or closed, as what it says demands. Every rule that changes a request ends here. */
export function filed(request: FlexibleRequest): FlexibleRequest {
  const isOpen = isLive(request) || owesContract(request);
  return { ...request, file: isOpen ? 'open' : 'closed', closedOn: isOpen ? null : lastDay(request) };
}

/** The day of the last thing that ended it. */
const lastDay = ({ state, contractUpdatedOn, appeal, decidedOn, withdrawn }: FlexibleRequest): CalendarDate | null =>
  state === 'withdrawn' ? (withdrawn?.on ?? null) : ([contractUpdatedOn, appeal?.decidedOn ?? null, decidedOn].filter((on) => on !== null).toSorted().at(-1) ?? null);
