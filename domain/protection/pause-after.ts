/** Typing errors are free; guessing is not. */
const FREE_TRIES = 3;
const LONGEST_MS = 60_000;

/** How long the next try has to wait after so many wrong ones in a row: from the fourth on 2, 4, 8 … 60 seconds. */
export const pauseAfterMs = (wrongTries: number): number => (wrongTries <= FREE_TRIES ? 0 : Math.min(LONGEST_MS, 1_000 * 2 ** (wrongTries - FREE_TRIES)));
