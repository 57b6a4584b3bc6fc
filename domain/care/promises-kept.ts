import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { isWithin, type Period } from '#domain/care/period.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { isOverdue } from '#domain/commitments/standing.ts';

/**
 * What became of a promise of the manager's. `renegotiated` is one kept in time on another day that was agreed before
 * the first had passed; `overdue` is one whose day has passed and that is open still.
 */
export const promiseEnds = ['kept', 'renegotiated', 'late', 'broken', 'overdue'] as const;
export type PromiseEnd = (typeof promiseEnds)[number];

export interface PromisesKept {
  readonly ends: Readonly<Record<PromiseEnd, readonly Commitment[]>>;
  /** Those that count, of all ends together. */
  readonly counted: number;
  /** Let go by those they were made to: neither kept nor broken, so in no sum. */
  readonly released: readonly Commitment[];
}

/**
 * The manager's own promises that came to an end in a period, by how they ended, the latest first. Overdue ones are
 * counted however long ago their day was: a promise that is never closed must not vanish from the mirror.
 */
export function promisesKept(commitments: readonly Commitment[], period: Period, today: CalendarDate): PromisesKept {
  const ends: Record<PromiseEnd, Commitment[]> = { kept: [], renegotiated: [], late: [], broken: [], overdue: [] };
  const released: Commitment[] = [];
  for (const promise of commitments.filter(({ owner, deletedAt }) => owner === 'me' && deletedAt === null).sort(latestFirst)) {
    if (promise.state === 'open') {
      if (isOverdue(promise, today) && promise.dueOn !== null && promise.dueOn <= period.to) ends.overdue.push(promise);
    } else if (isWithin(promise.closedOn, period)) {
      if (promise.state === 'released') released.push(promise);
      else if (promise.state === 'kept') (promise.renegotiations.length > 0 ? ends.renegotiated : ends.kept).push(promise);
      else ends[promise.state].push(promise);
    }
  }
  return { ends, counted: promiseEnds.reduce((sum, end) => sum + ends[end].length, 0), released };
}

const dayOf = ({ closedOn, dueOn }: Commitment) => closedOn ?? dueOn ?? '';
const latestFirst = (a: Commitment, b: Commitment) => compare(dayOf(b), dayOf(a)) || compare(b.id, a.id);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
