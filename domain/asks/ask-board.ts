import { type Ask, type AskFields, type OwedNext, owedNexts } from '#domain/asks/ask.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';

/** What was closed longer ago stands in the archive only: a fortnight reaches back to the last one-on-one. */
export const CLOSED_LATELY_DAYS = 14;

export interface AskGroup<A extends AskFields = Ask> {
  readonly owed: OwedNext;
  readonly asks: readonly A[];
}

/**
 * The board: everything that somebody waits for, grouped by what is owed next, the longest due first; last what was
 * closed lately, the latest first. Every group is there, so that the board keeps its shape.
 */
export function askBoard<A extends AskFields>(asks: readonly A[], today: CalendarDate): readonly AskGroup<A>[] {
  const since = addDays(today, -CLOSED_LATELY_DAYS);
  return owedNexts.map((owed) => {
    const group = asks.filter(({ owedNext, closedOn }) => owedNext === owed && (closedOn === null || closedOn >= since));
    return { owed, asks: group.toSorted(owed === 'closed' ? byClosed : byAge) };
  });
}

/** The last `limit` of those that are closed, the latest first. */
export const lastClosed = <A extends AskFields>(asks: readonly A[], limit: number): A[] => asks.toSorted(byClosed).slice(0, limit);

/** What is due first, then what began first. What has no due day waits on somebody: it goes last. */
export const byAge = (a: AskFields, b: AskFields): number => compare(a.dueOn ?? '9999', b.dueOn ?? '9999') || compare(a.since, b.since) || compare(a.key, b.key);

const byClosed = (a: AskFields, b: AskFields): number => compare(b.closedOn ?? '', a.closedOn ?? '') || compare(a.key, b.key);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
