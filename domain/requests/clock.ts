import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { isLive } from '#domain/requests/case-file.ts';
import { hasOwnAppealDay, owedDay } from '#domain/requests/deadlines.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';

/** How much of the decision period has gone. Days are counted on the calendar, the first and the last included. */
export type RequestClock =
  | { readonly kind: 'running' | 'overdue'; readonly dueOn: CalendarDate; readonly days: number; readonly part: number }
  | { readonly kind: 'stopped'; readonly dueOn: CalendarDate; readonly part: number };

/** `days` are left until the last day, or gone since it; `part` is what has gone of the period, 0 to 1. */
export function requestClock(request: FlexibleRequest, today: CalendarDate): RequestClock {
  const dueOn = owedDay(request).on;
  const fromOn = request.appeal !== null && hasOwnAppealDay(request) ? request.appeal.receivedOn : request.receivedOn;
  const partBy = (on: CalendarDate) => Math.min(1, Math.max(0, (daysBetween(fromOn, on) + 1) / (daysBetween(fromOn, dueOn) + 1)));
  if (!isLive(request)) return { kind: 'stopped', dueOn, part: partBy(request.appeal?.decidedOn ?? request.decidedOn ?? request.withdrawn?.on ?? today) };
  const days = daysBetween(today, dueOn);
  return { kind: days < 0 ? 'overdue' : 'running', dueOn, days: Math.abs(days), part: partBy(today) };
}
