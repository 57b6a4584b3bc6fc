let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a record, changes it and saves it before the next such change begins. Without it a step ticked right after a
 * word was typed would start from the record without that word, and saving the tick would take the word away.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}
