/** Days for which the journal keeps every version of everything, as long as the manager sets no other number, and the bounds of it. */
export const HISTORY_DAYS = 90;
export const SHORTEST_HISTORY_DAYS = 30;
export const LONGEST_HISTORY_DAYS = 365;
/** However old they are: versions of this many days on which something was written are kept. A clock that jumps a year ahead makes all of them old at once, but writes on no more than a day or two. */
export const KEPT_DAYS_OF_WRITING = 30;

const DAY_MS = 86_400_000;

/** What is known of one segment of the journal. */
export interface SegmentDays {
  /** Instants of its entries, in any order. Pruned ones have none. */
  readonly writtenAts: readonly number[];
  readonly lastSeq: number;
}

/**
 * How many of the oldest segments are history that no longer has to be kept whole: all that was written in the last of
 * them is older than the period, enough days of writing came after it, and a verified backup holds it.
 * A clock that ran behind for a while dates what is new like something old; so what came before must be old, too.
 * @param segments oldest first, without the newest, which is still being written
 * @param coveredUpTo the newest entry that a verified backup holds
 */
export function oldSegments(segments: readonly SegmentDays[], { now, historyDays, coveredUpTo }: { readonly now: number; readonly historyDays: number; readonly coveredUpTo: number }): number {
  const isYoung = ({ writtenAts }: SegmentDays) => writtenAts.some((at) => now - at <= historyDays * DAY_MS);
  const firstYoung = segments.findIndex(isYoung);
  let count = firstYoung === -1 ? segments.length : firstYoung;
  const later = new Set<number>();
  const see = ({ writtenAts }: SegmentDays) => writtenAts.forEach((at) => later.add(Math.floor(at / DAY_MS)));
  segments.slice(count).forEach(see);
  for (const segment of segments.slice(0, count).toReversed()) {
    if (segment.lastSeq <= coveredUpTo && later.size >= KEPT_DAYS_OF_WRITING) break;
    see(segment);
    count -= 1;
  }
  return count;
}
