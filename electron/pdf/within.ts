/** Something took so long that it must be taken for hung. */
export class TookTooLongError extends Error {
  override readonly name = 'TookTooLongError';
}

/** The outcome of `work`, or a `TookTooLongError` after `limitMs`. */
export async function within<T>(limitMs: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TookTooLongError(`${what} took longer than ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
