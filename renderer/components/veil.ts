import { useSyncExternalStore } from 'react';

/** One veil over everything private in this window. It is down at each start: someone may be looking. */
let isVeiled = true;
/** Takes names out of a text while the veil for sharing a screen is on; null while it is not. */
let hideNames: ((text: string) => string) | null = null;
const listeners = new Set<() => void>();

function tell() {
  for (const listener of listeners) listener();
}

function set(next: boolean) {
  isVeiled = next;
  tell();
}

export const liftVeil = () => set(false);
export const dropVeil = () => set(true);
export const toggleVeil = () => set(!isVeiled);

/** Puts the veil for sharing on, or lifts it; the veil over private things then lies where it lay at the start. */
export function setSharing(hide: ((text: string) => string) | null): void {
  hideNames = hide;
  if (hide !== null) isVeiled = true;
  tell();
}

function onVeil(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isSharing = (): boolean => hideNames !== null;

/** Whether private things are unreadable right now: sharing hides them whatever was lifted. */
export const useVeil = (): boolean => useSyncExternalStore(onVeil, () => isVeiled || isSharing());

/** Whether others see this screen. Names are taken out of the page itself (features/sharing); this is for what is more than a name. */
export const useSharing = (): boolean => useSyncExternalStore(onVeil, isSharing);

/** Whether a name is hidden right now; for what is made from a name and is no name, such as its first letter. */
export const useIsNameHidden = (name: string): boolean => useSyncExternalStore(onVeil, () => hideNames !== null && hideNames(name) !== name);

/** The key that lifts and drops it, everywhere. */
export const VEIL_KEY = 'Ctrl+Shift+P';
