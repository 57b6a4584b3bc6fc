import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { isLive } from '#domain/requests/case-file.ts';
import { decisionDay } from '#domain/requests/deadlines.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { RulePack } from '#domain/requests/rule-pack.ts';
import { lastDayOfMonths } from '#domain/requests/statutory-period.ts';

/** Facts about a person's statutory requests. They are shown and forbid nothing: the manager may always take another. */
export interface RequestLimits {
  /** Statutory requests made within the months of the rule that end with the day; none where the rules have no such limit. */
  readonly lately: readonly FlexibleRequest[];
  /** Statutory requests that are not decided yet and whose period has not ended. */
  readonly live: readonly FlexibleRequest[];
}

/** `requests` are one person's; with twelve months, two fall into one period when the later is made before the earlier's anniversary. */
export function requestLimits(requests: readonly FlexibleRequest[], on: CalendarDate, { limit }: Pick<RulePack, 'limit'>): RequestLimits {
  const statutory = requests.filter(({ isStatutory, deletedAt }) => isStatutory && deletedAt === null);
  return {
    lately: limit === null ? [] : statutory.filter(({ receivedOn }) => receivedOn <= on && on <= lastDayOfMonths(receivedOn, limit.months)),
    live: statutory.filter((request) => request.receivedOn <= on && isLegallyLive(request, on)),
  };
}

/** As Acas puts it for Great Britain, a request is live until it is decided, withdrawn, or its period has ended, longer ones agreed included. Check the source for others. */
const isLegallyLive = (request: FlexibleRequest, on: CalendarDate) => isLive(request) && on <= decisionDay(request).on;
