import { useSyncExternalStore } from 'react';

export interface Followed<T> {
  /** As it is now. */
  read(): T;
  set(next: T): void;
  /** Told after every change. */
  onChanged(listener: () => void): () => void;
  use(): T;
}

/** Something of main's that this window holds the newest of. It must have been set once before a screen reads it. */
export function followed<T>(): Followed<T> {
  let current: T;
  const listeners = new Set<() => void>();
  const read = () => current;
  const onChanged = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    read,
    set(next) {
      current = next;
      for (const listener of listeners) listener();
    },
    onChanged,
    use: () => useSyncExternalStore(onChanged, read),
  };
}
