import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { filed } from '#domain/requests/case-file.ts';
import { wasConsulted } from '#domain/requests/consult.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

interface Told {
  /** The day they were told in writing. */
  readonly on: CalendarDate;
  readonly explanation: string;
  /** Private: the answer to what differs from comparable requests. */
  readonly whatDiffers: string;
}
export interface AgreeOrder extends Told {
  readonly startsOn: CalendarDate | null;
}
export interface DeclineOrder extends Told {
  /** Texts of the pack's grounds. */
  readonly grounds: readonly string[];
}

const isUndecided = ({ state }: FlexibleRequest) => state === 'received' || state === 'consulting' || state === 'trial';

function tooEarly(request: FlexibleRequest, on: CalendarDate, today: CalendarDate): string | null {
  if (!isUndecided(request)) return t`It is decided or withdrawn already.`;
  if (on < request.receivedOn) return t`That was before the request was made.`;
  return on > today ? t`Note the decision on the day you tell them, not before.` : null;
}

/** What they asked for, or what you both agreed on instead, is agreed. */
export function agree(request: FlexibleRequest, { on, explanation, whatDiffers, startsOn }: AgreeOrder, today: CalendarDate): Transition<FlexibleRequest> {
  const early = tooEarly(request, on, today);
  if (early !== null) return refused(early);
  return changed(filed({ ...request, state: 'agreed', decidedOn: on, decision: { outcome: 'agreed', grounds: [], explanation: explanation.trim(), startsOn }, whatDiffers: whatDiffers.trim() }));
}

/** Why it cannot be declined on a day, or null: where the rules say so, nobody is declined before they were consulted. */
export function declineGate(request: FlexibleRequest, on: CalendarDate): { readonly says: string; readonly source: string } | null {
  const { consult } = packOf(request.rule);
  return consult !== null && !wasConsulted(request, on) ? consult : null;
}

/** It is declined, on the grounds that the rules allow and with an explanation. */
export function decline(request: FlexibleRequest, { on, grounds, explanation, whatDiffers }: DeclineOrder, today: CalendarDate): Transition<FlexibleRequest> {
  const early = tooEarly(request, on, today);
  if (early !== null) return refused(early);
  const gate = declineGate(request, on);
  if (gate !== null) return refused(t`Talk with them first. ${gate.says}`);
  const pack = packOf(request.rule);
  if (pack.grounds.isClosed && grounds.length === 0) return refused(t`Choose at least one ground. ${pack.grounds.says}`);
  if (pack.grounds.isClosed && grounds.some((ground) => !pack.grounds.list.includes(ground))) return refused(t`That is no ground of these rules. ${pack.grounds.says}`);
  if (!explanation.trim()) return refused([t`Explain it in your own words.`, pack.explain?.says ?? t`A ground alone says little.`].join(' '));
  return changed(filed({ ...request, state: 'declined', decidedOn: on, decision: { outcome: 'declined', grounds, explanation: explanation.trim(), startsOn: null }, whatDiffers: whatDiffers.trim() }));
}
