import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { filed, isLive } from '#domain/requests/case-file.ts';
import type { FlexibleRequest, RequestMeeting } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

const NOT_LIVE = t`It is decided or withdrawn; there is nothing to talk over.`;

/** What a conversation arranged now would be about. */
const subject = ({ state }: FlexibleRequest): RequestMeeting['about'] => (state === 'declined' ? 'appeal' : 'request');

const consulting = (request: FlexibleRequest): FlexibleRequest['state'] => (request.state === 'received' ? 'consulting' : request.state);

/** Arranges a conversation, or notes one that took place: a day up to today is held, a later one planned. */
export function meet(request: FlexibleRequest, on: CalendarDate, today: CalendarDate): Transition<FlexibleRequest> {
  if (!isLive(request)) return refused(NOT_LIVE);
  if (on < request.receivedOn) return refused(t`That was before the request was made.`);
  const meeting: RequestMeeting = { on, about: subject(request), state: on <= today ? 'held' : 'planned' };
  return changed(filed({ ...request, state: consulting(request), meetings: inOrder([...request.meetings, meeting]) }));
}

/** Says what became of an arranged conversation, by its place in the list. */
export function settleMeeting(request: FlexibleRequest, index: number, state: 'held' | 'missed', today: CalendarDate): Transition<FlexibleRequest> {
  const meeting = request.meetings[index];
  if (!meeting || meeting.state !== 'planned') return refused(t`That conversation is settled.`);
  if (meeting.on > today) return refused(t`That day has not come yet.`);
  return changed(filed({ ...request, meetings: request.meetings.map((each, at) => (at === index ? { ...each, state } : each)) }));
}

/** Puts an arranged conversation on another day; one that they could not come to for a good reason is moved, not missed. */
export function moveMeeting(request: FlexibleRequest, index: number, on: CalendarDate): Transition<FlexibleRequest> {
  if (request.meetings[index]?.state !== 'planned') return refused(t`That conversation is settled.`);
  if (on < request.receivedOn) return refused(t`That was before the request was made.`);
  return changed({ ...request, meetings: inOrder(request.meetings.map((each, at) => (at === index ? { ...each, on } : each))) });
}

const inOrder = (meetings: readonly RequestMeeting[]) => meetings.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

/** Whether they have been spoken with about the request itself; with a day, whether that was by then. */
export const wasConsulted = ({ meetings }: Pick<FlexibleRequest, 'meetings'>, by: CalendarDate | null = null): boolean => meetings.some(({ on, about, state }) => about === 'request' && state === 'held' && (by === null || on <= by));

/**
 * The day from which the rules allow to treat it as withdrawn: that of the conversation they missed after missing the
 * first. Null where the rules know of no such thing, or once they came to one: to miss a later one does not count then.
 */
export function mayTreatAsWithdrawnFrom(request: FlexibleRequest): CalendarDate | null {
  const { missedMeetings } = packOf(request.rule);
  if (missedMeetings === null || !isLive(request)) return null;
  const about = subject(request);
  const settled = request.meetings.filter((meeting) => meeting.about === about && meeting.state !== 'planned');
  return settled.every(({ state }) => state === 'missed') ? (settled[missedMeetings.count - 1]?.on ?? null) : null;
}

export const mayTreatAsWithdrawn = (request: FlexibleRequest): boolean => mayTreatAsWithdrawnFrom(request) !== null;
