/**
 * When the trash may be emptied by itself. The days of what lies in it are counted by the computer's clock, and a clock
 * can be wrong: a laptop with an empty battery wakes in another year. So Heed remembers when it last saw the clock. After
 * a gap that could as well be a jump it empties nothing, says what would go, and waits for days of its own.
 */
export interface TrashClock {
  /** The last instant that Heed saw. */
  readonly seenAt: number;
  /** What is over at `sinceAt` is announced, and goes no sooner than `untilAt`. */
  readonly held: { readonly sinceAt: number; readonly untilAt: number } | null;
}

const DAY_MS = 86_400_000;
/** A longer time without Heed is a holiday or a wrong clock; nobody can tell which. */
const GAP_MS = 7 * DAY_MS;
const HOLD_MS = 7 * DAY_MS;

export interface TrashLook {
  readonly clock: TrashClock;
  /** What is over at this instant may go now; null: nothing may. */
  readonly emptyAsOf: number | null;
}

const holding = (now: number): TrashClock => ({ seenAt: now, held: { sinceAt: now, untilAt: now + HOLD_MS } });

/** @param clock null when Heed has never looked, or the store was made again */
export function lookAtTrash(clock: TrashClock | null, now: number): TrashLook {
  if (clock === null) return { clock: holding(now), emptyAsOf: null };
  // Set back: what a clock that ran ahead announced does not hold any more.
  if (now < clock.seenAt) return { clock: { seenAt: now, held: null }, emptyAsOf: null };
  const { held } = clock;
  if (now - clock.seenAt > GAP_MS) {
    // Who opens Heed every other week: what was announced last time may go, what is over since is announced now.
    return { clock: holding(now), emptyAsOf: held?.sinceAt ?? null };
  }
  if (held !== null && now < held.untilAt) return { clock: { seenAt: now, held }, emptyAsOf: null };
  return { clock: { seenAt: now, held: null }, emptyAsOf: now };
}
