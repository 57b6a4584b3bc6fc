import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import { fold } from '#domain/people/fold-name.ts';
import type { Person } from '#domain/people/person.ts';
import type { Settings } from '#domain/settings/settings.ts';

export type ExpectedPerson = Pick<Person, 'role' | 'withMeSince'>;
type Card = Pick<Expectation, 'state' | 'sinceOn' | 'confirmations'>;

export interface ConfirmGround {
  readonly today: CalendarDate;
  readonly standards: Pick<Settings['standards'], 'expectationConfirmDays'>;
}

/** Why a card has to be said aloud (again), the weightiest first. */
export type ConfirmReason =
  | { readonly kind: 'never' }
  | { readonly kind: 'reworded'; readonly on: CalendarDate }
  | { readonly kind: 'role-changed'; readonly fromRole: string; readonly toRole: string }
  | { readonly kind: 'new-manager'; readonly since: CalendarDate }
  | { readonly kind: 'interval'; readonly days: number; readonly lastOn: CalendarDate };

export type ExpectationStanding =
  | { readonly kind: 'retired' }
  | { readonly kind: 'current'; readonly lastOn: CalendarDate; /** The day from which it is to be confirmed again. */ readonly nextOn: CalendarDate }
  | { readonly kind: 'to-confirm'; readonly reason: ConfirmReason; /** Since when; a change of role has no day of its own and counts as today. */ readonly sinceOn: CalendarDate };

export const lastConfirmed = ({ confirmations }: Pick<Expectation, 'confirmations'>): Expectation['confirmations'][number] | null => confirmations.at(-1) ?? null;

/**
 * Where a card stands. It is to confirm when it was never said aloud or means something else since, when the person
 * has another role than when it last was, when they came to this manager since, or when the manager's interval has
 * passed.
 */
export function expectationStanding(card: Card, { role, withMeSince }: ExpectedPerson, { today, standards }: ConfirmGround): ExpectationStanding {
  if (card.state === 'retired') return { kind: 'retired' };
  const last = lastConfirmed(card);
  if (last === null) return { kind: 'to-confirm', reason: { kind: 'never' }, sinceOn: card.sinceOn };
  if (last.on < card.sinceOn) return { kind: 'to-confirm', reason: { kind: 'reworded', on: card.sinceOn }, sinceOn: card.sinceOn };
  // A role filled in or taken out of the record is no change of the role itself.
  if (last.role !== '' && role.trim() !== '' && fold(last.role) !== fold(role)) return { kind: 'to-confirm', reason: { kind: 'role-changed', fromRole: last.role, toRole: role.trim() }, sinceOn: today };
  if (withMeSince !== null && withMeSince > last.on && withMeSince <= today) return { kind: 'to-confirm', reason: { kind: 'new-manager', since: withMeSince }, sinceOn: withMeSince };
  const nextOn = addDays(last.on, standards.expectationConfirmDays);
  if (nextOn <= today) return { kind: 'to-confirm', reason: { kind: 'interval', days: standards.expectationConfirmDays, lastOn: last.on }, sinceOn: nextOn };
  return { kind: 'current', lastOn: last.on, nextOn };
}

/** The reason as a sentence to the manager. */
export function explainReason(reason: ConfirmReason, name: string, today: CalendarDate): string {
  switch (reason.kind) {
    case 'never':
      return t`You have not said it to each other yet.`;
    case 'reworded':
      return t`It has had these words since ${plainDate(reason.on, today)}, and you have not said them to each other yet.`;
    case 'role-changed':
      return t`When you last said it ${name} was ${reason.fromRole}, and is ${reason.toRole} now.`;
    case 'new-manager':
      return t`${name} has been with you since ${plainDate(reason.since, today)}; what was said before was said with somebody else.`;
    case 'interval':
      return t`You last said it on ${plainDate(reason.lastOn, today)}, ${reason.days} days ago or longer.`;
    default:
      return assertNever(reason);
  }
}

export interface ToConfirm {
  readonly count: number;
  /** Since when the first of them waits. */
  readonly sinceOn: CalendarDate;
  /** Why that one does. */
  readonly reason: ConfirmReason;
}

/** All cards of a person that are to confirm, taken together: one talk settles them. Null when there are none. */
export function toConfirm(cards: readonly Card[], person: ExpectedPerson, ground: ConfirmGround): ToConfirm | null {
  const waiting = cards.flatMap((card) => {
    const standing = expectationStanding(card, person, ground);
    return standing.kind === 'to-confirm' ? [standing] : [];
  });
  const first = waiting.reduce<(typeof waiting)[number] | null>((earliest, each) => (earliest === null || each.sinceOn < earliest.sinceOn ? each : earliest), null);
  return first && { count: waiting.length, sinceOn: first.sinceOn, reason: first.reason };
}
