const LOCK = 'heed-notes';

/**
 * Reads, merges and saves notes before any window does so again. Every saved text then stands on the one before it,
 * and a three-way merge has a true common ancestor. Take this turn before standing in line for saving, never after.
 */
export const inNotesTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, work) as Promise<T>;
