import { useSyncExternalStore } from 'react';
import { t } from '@lingui/core/macro';

/**
 * A window that goes under cover shows nothing of what it holds and lets no key through, but keeps it: words in an open
 * form are still there when it comes up again.
 */
let isUnderCover = false;
let title = '';
const listeners = new Set<() => void>();

/** Hides everything but what stands in the cover (see base.css), the name of somebody in the window's title too. */
export function setCover(isOn: boolean): void {
  if (isOn === isUnderCover) return;
  isUnderCover = isOn;
  if (isOn) title = document.title;
  document.title = isOn ? t`Heed is locked` : title;
  document.documentElement.classList.toggle('under-cover', isOn);
  for (const listener of listeners) listener();
}

export const isCovered = (): boolean => isUnderCover;

function onCover(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useCover = (): boolean => useSyncExternalStore(onCover, isCovered);

/** The key that locks Heed, everywhere. */
export const LOCK_KEY = 'Ctrl+L';
