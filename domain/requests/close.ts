import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { filed, isLive } from '#domain/requests/case-file.ts';
import { mayTreatAsWithdrawnFrom } from '#domain/requests/consult.ts';
import { approvalDay } from '#domain/requests/deadlines.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

const NOT_YET = t`Note it on its day, not before.`;

/** They take it back. */
export function withdraw(request: FlexibleRequest, on: CalendarDate, today: CalendarDate): Transition<FlexibleRequest> {
  if (!isLive(request)) return refused(t`It is decided or withdrawn already.`);
  if (on > today) return refused(NOT_YET);
  if (request.appeal !== null && on < request.appeal.receivedOn) return refused(t`That was before they appealed.`);
  if (on < request.receivedOn) return refused(t`That was before the request was made.`);
  return changed(filed({ ...request, state: 'withdrawn', withdrawn: { on, how: 'by-them' } }));
}

/** It is treated as withdrawn because they missed the conversations about it, and they have been told so. */
export function treatAsWithdrawn(request: FlexibleRequest, on: CalendarDate, today: CalendarDate): Transition<FlexibleRequest> {
  const { missedMeetings, name } = packOf(request.rule);
  if (missedMeetings === null) return refused(t`The rules that Heed holds for “${name}” say nothing of this. Check the source.`);
  const fromOn = mayTreatAsWithdrawnFrom(request);
  if (fromOn === null) return refused(missedMeetings.says);
  if (on > today) return refused(NOT_YET);
  if (on < fromOn) return refused(t`They had not missed the next conversation by then.`);
  return changed(filed({ ...request, state: 'withdrawn', withdrawn: { on, how: 'missed-meetings' } }));
}

/** The contract says now what was agreed. */
export function updateContract(request: FlexibleRequest, on: CalendarDate, today: CalendarDate): Transition<FlexibleRequest> {
  const approved = approvalDay(request);
  if (approved === null) return refused(t`Nothing was agreed.`);
  if (on > today) return refused(NOT_YET);
  if (on < approved) return refused(t`That was before you agreed.`);
  return changed(filed({ ...request, contractUpdatedOn: on }));
}

/** Takes back how it ended, for a slip found later than an undo reaches: it is talked over again. An appeal that was decided stays decided. */
export function reopen(request: FlexibleRequest): Transition<FlexibleRequest> {
  if (request.state === 'withdrawn') return changed(filed({ ...request, state: stateBefore(request), withdrawn: null }));
  if (request.decision === null) return refused(t`It is not decided.`);
  if (request.appeal !== null) return refused(t`They have appealed against this decision; it stays in the file.`);
  return changed(filed({ ...request, state: stateBefore(request), decidedOn: null, decision: null, contractUpdatedOn: null }));
}

const stateBefore = ({ trial, meetings, appeal }: FlexibleRequest): FlexibleRequest['state'] => (appeal !== null ? 'declined' : trial !== null ? 'trial' : meetings.length > 0 ? 'consulting' : 'received');
