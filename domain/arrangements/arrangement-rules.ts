import { t } from '@lingui/core/macro';
import type { ArrangedDay, Arrangement, ArrangementId } from '#domain/arrangements/arrangement.ts';
import { type CalendarDate, isoWeekday } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

/** What can be said of an arrangement. */
export interface ArrangementSaid {
  readonly personId: PersonId;
  readonly requestId: RequestId | null;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate | null;
  readonly days: readonly ArrangedDay[];
}

/** `now` is an instant in epoch milliseconds. */
export function newArrangement(id: ArrangementId, said: ArrangementSaid, now: number): Transition<Arrangement> {
  const tidied = tidy(said);
  return tidied.kind === 'refused' ? tidied : changed(stamp<Arrangement>({ id, ...tidied.value }, now));
}

/** Puts right what was said of it; whose it is stays. */
export function rewriteArrangement(arrangement: Arrangement, said: ArrangementSaid): Transition<Arrangement> {
  const tidied = tidy({ ...said, personId: arrangement.personId });
  return tidied.kind === 'refused' ? tidied : changed({ ...arrangement, ...tidied.value });
}

function tidy(said: ArrangementSaid): Transition<ArrangementSaid> {
  const days = said.days.filter(({ way, hours }) => way !== 'as-usual' || hours !== null).map((day) => (day.way === 'off' ? { ...day, hours: null } : day));
  if (days.length === 0) return refused(t`Say of one day at least how it differs.`);
  if (said.toOn !== null && said.toOn < said.fromOn) return refused(t`It ends before it begins.`);
  if (days.some(({ hours }) => hours !== null && hours.to <= hours.from)) return refused(t`Working hours end after they begin.`);
  return changed({ ...said, days: days.toSorted((a, b) => a.weekday - b.weekday) });
}

/** The days on which what was agreed on a request holds, both included; `to` is null until further notice. */
export interface InForce {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly isTrial: boolean;
}

type RequestStanding = Pick<FlexibleRequest, 'state' | 'trial' | 'decision' | 'decidedOn' | 'appeal'>;

/** When a request has changed how somebody works: during its trial and, once agreed, from its first day on. Null: it has not. */
export function inForce({ state, trial, decision, decidedOn, appeal }: RequestStanding): InForce | null {
  if (state === 'agreed') {
    const from = decision?.startsOn ?? (appeal?.outcome === 'agreed' ? appeal.decidedOn : null) ?? decidedOn;
    return from === null ? null : { from, to: null, isTrial: false };
  }
  return state === 'trial' && trial !== null ? { from: trial.fromOn, to: trial.toOn, isTrial: true } : null;
}

export const isInForceOn = ({ from, to }: Pick<InForce, 'from' | 'to'>, on: CalendarDate): boolean => on >= from && (to === null || on <= to);

/**
 * Arrangements as they hold: one that was made on a request holds no longer than what was agreed there, and not at all
 * once the request was declined or withdrawn, or its trial is over.
 */
export function holding(arrangements: readonly Arrangement[], requests: readonly (RequestStanding & Pick<FlexibleRequest, 'id' | 'deletedAt'>)[]): Arrangement[] {
  const standing = new Map(requests.filter(({ deletedAt }) => deletedAt === null).map((request) => [request.id, inForce(request)]));
  return arrangements.flatMap((arrangement) => {
    if (arrangement.deletedAt !== null) return [];
    if (arrangement.requestId === null) return [arrangement];
    const agreed = standing.get(arrangement.requestId) ?? null;
    if (agreed === null) return [];
    const fromOn = agreed.from > arrangement.fromOn ? agreed.from : arrangement.fromOn;
    const toOn = agreed.to === null ? arrangement.toOn : arrangement.toOn === null || agreed.to < arrangement.toOn ? agreed.to : arrangement.toOn;
    return toOn !== null && toOn < fromOn ? [] : [{ ...arrangement, fromOn, toOn }];
  });
}

/** How a person's day differs, if it does. Of two that speak of one day the one that began later counts: it was agreed knowing the other. */
export function arrangedOn(arrangements: readonly Arrangement[], on: CalendarDate): { readonly arrangement: Arrangement; readonly day: ArrangedDay } | null {
  const weekday = isoWeekday(on);
  const speaking = arrangements
    .filter(({ fromOn, toOn, deletedAt }) => deletedAt === null && isInForceOn({ from: fromOn, to: toOn }, on))
    .flatMap((arrangement) => arrangement.days.filter((day) => day.weekday === weekday).map((day) => ({ arrangement, day })))
    .toSorted((a, b) => (a.arrangement.fromOn === b.arrangement.fromOn ? (a.arrangement.id < b.arrangement.id ? 1 : -1) : a.arrangement.fromOn < b.arrangement.fromOn ? 1 : -1));
  return speaking[0] ?? null;
}
