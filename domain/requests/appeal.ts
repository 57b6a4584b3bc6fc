import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { filed } from '#domain/requests/case-file.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

/** They appeal against a decision to decline. */
export function receiveAppeal(request: FlexibleRequest, on: CalendarDate, today: CalendarDate): Transition<FlexibleRequest> {
  if (request.state !== 'declined' || request.decidedOn === null) return refused(t`There is no decision to appeal against.`);
  if (request.appeal !== null) return refused(t`They have appealed already.`);
  if (on < request.decidedOn || on > today) return refused(t`An appeal is made after the decision, and not later than today.`);
  return changed(filed({ ...request, appeal: { receivedOn: on, heardOn: null, decidedOn: null, outcome: null, explanation: '' } }));
}

/** You have heard them on their appeal. */
export function hearAppeal(request: FlexibleRequest, on: CalendarDate, today: CalendarDate): Transition<FlexibleRequest> {
  const { appeal } = request;
  if (appeal === null || appeal.outcome !== null) return refused(t`There is no appeal to be heard.`);
  if (on < appeal.receivedOn || on > today) return refused(t`It is heard after they appealed, and not later than today.`);
  return changed(filed({ ...request, appeal: { ...appeal, heardOn: on } }));
}

export interface AppealOutcome {
  /** The day they were told in writing. */
  readonly on: CalendarDate;
  readonly outcome: 'stands' | 'agreed';
  readonly explanation: string;
  /** When agreed: from which day. */
  readonly startsOn: CalendarDate | null;
}

/** The appeal is decided: the first decision stands, or the request is agreed after all. */
export function decideAppeal(request: FlexibleRequest, { on, outcome, explanation, startsOn }: AppealOutcome, today: CalendarDate): Transition<FlexibleRequest> {
  const { appeal } = request;
  if (appeal === null || appeal.outcome !== null) return refused(t`There is no appeal to decide.`);
  if (on < appeal.receivedOn || on > today) return refused(t`It is decided after they appealed, and not later than today.`);
  if (appeal.heardOn === null) return refused(t`Hear them first.`);
  if (on < appeal.heardOn) return refused(t`That was before you heard them.`);
  if (outcome === 'stands' && !explanation.trim()) return refused(t`Explain it in your own words.`);
  const decision = request.decision && outcome === 'agreed' ? { ...request.decision, startsOn } : request.decision;
  return changed(filed({ ...request, state: outcome === 'agreed' ? 'agreed' : 'declined', decision, appeal: { ...appeal, decidedOn: on, outcome, explanation: explanation.trim() } }));
}
