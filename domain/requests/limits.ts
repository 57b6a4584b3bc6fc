import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { isLive } from '#domain/requests/case-file.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { lastDayOfMonths } from '#domain/requests/statutory-period.ts';

/** Facts about a person's statutory requests. They are shown and forbid nothing: the manager may always take another. */
export interface RequestLimits {
  /** Statutory requests made within the twelve months that end with the day. */
  readonly lately: readonly FlexibleRequest[];
  /** Statutory requests that are not decided yet. */
  readonly live: readonly FlexibleRequest[];
}

const MONTHS = 12;

/** `requests` are one person's; two fall into one period of twelve months when the later is made before the earlier's anniversary. */
export function requestLimits(requests: readonly FlexibleRequest[], on: CalendarDate): RequestLimits {
  const statutory = requests.filter(({ isStatutory, deletedAt }) => isStatutory && deletedAt === null);
  return {
    lately: statutory.filter(({ receivedOn }) => receivedOn <= on && on <= lastDayOfMonths(receivedOn, MONTHS)),
    live: statutory.filter((request) => request.receivedOn <= on && isLive(request)),
  };
}
