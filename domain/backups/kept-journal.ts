import { WAY_BACK_DAYS } from './rotation.ts';

const DAY_MS = 86_400_000;
/** However much later the clock says it is: so much time, at most, has passed since Heed looked last. */
const LONGEST_STEP_MS = 7 * DAY_MS;

/** How long a journal that a restore replaced has been kept, as far as Heed has seen time pass. */
export interface Keeping {
  /** Epoch milliseconds of the last look. */
  readonly seenAt: number;
  readonly passedMs: number;
}

/** From the first look on. */
export const keepFrom = (now: number): Keeping => ({ seenAt: now, passedMs: 0 });

/**
 * After another look. A clock that was set forward by a year counts as a week, one that was set back as nothing: neither
 * takes the way back away from one day to the next. Who is away for a month finds it when they are back.
 */
export const seenAgain = ({ seenAt, passedMs }: Keeping, now: number): Keeping => ({ seenAt: now, passedMs: passedMs + Math.min(Math.max(now - seenAt, 0), LONGEST_STEP_MS) });

export const isOver = ({ passedMs }: Keeping): boolean => passedMs >= WAY_BACK_DAYS * DAY_MS;

/** When it goes, if the clock goes on as it should. */
export const keptUntil = (keeping: Keeping, now: number): number => now + WAY_BACK_DAYS * DAY_MS - seenAgain(keeping, now).passedMs;
