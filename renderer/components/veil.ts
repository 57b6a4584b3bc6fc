import { useSyncExternalStore } from 'react';

/** One veil over everything private in this window. It is down at each start: someone may be looking. */
let isVeiled = true;
const listeners = new Set<() => void>();

function set(next: boolean) {
  isVeiled = next;
  for (const listener of listeners) listener();
}

export const liftVeil = () => set(false);
export const dropVeil = () => set(true);
export const toggleVeil = () => set(!isVeiled);

function onVeil(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether private things are unreadable right now. */
export const useVeil = (): boolean => useSyncExternalStore(onVeil, () => isVeiled);

/** The key that lifts and drops it, everywhere. */
export const VEIL_KEY = 'Ctrl+Shift+P';
