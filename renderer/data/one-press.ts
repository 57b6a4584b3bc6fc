/** Within this time of the last one a press is the same press: a double one, or the finger still on the key. */
const SAME_PRESS_MS = 1_000;

/**
 * Lets one press act once for each subject, however often the button or key says it was pressed.
 * @returns the act; for a press that comes while the one before is on its way, or a moment after, it does nothing and answers null
 */
export function oncePerPress<S, A>(act: (subject: S) => Promise<A>): (subject: S) => Promise<A | null> {
  const held = new Set<S>();
  return async (subject) => {
    if (held.has(subject)) return null;
    held.add(subject);
    try {
      return await act(subject);
    } finally {
      setTimeout(() => held.delete(subject), SAME_PRESS_MS);
    }
  };
}
