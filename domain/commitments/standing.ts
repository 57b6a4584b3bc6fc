import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';

/** Where an open commitment stands against its day. Days are counted on the calendar. */
export type Standing =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'due-today' }
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'no-date' };

export function standing({ dueOn }: Pick<Commitment, 'dueOn'>, today: CalendarDate): Standing {
  if (dueOn === null) return { kind: 'no-date' };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { kind: 'overdue', days: -days };
  return days === 0 ? { kind: 'due-today' } : { kind: 'ahead', days };
}

export const isOverdue = (commitment: Pick<Commitment, 'dueOn' | 'state'>, today: CalendarDate): boolean =>
  commitment.state === 'open' && commitment.dueOn !== null && commitment.dueOn < today;

/** Open ones in the order they are owed: the longest overdue first, those without a day last, the oldest first. */
export function byOwed(a: Commitment, b: Commitment): number {
  if (a.dueOn !== b.dueOn) {
    if (a.dueOn === null) return 1;
    if (b.dueOn === null) return -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  }
  return compare(a.madeOn, b.madeOn) || compare(a.id, b.id);
}

/** Closed ones, the last closed first. */
export const byClosed = (a: Commitment, b: Commitment): number => compare(b.closedOn ?? '', a.closedOn ?? '') || compare(b.id, a.id);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
