import { useSyncExternalStore } from 'react';
import type { Settings } from '#domain/settings/settings.ts';
import { bridge } from '#bridge/bridge.ts';

let settings: Settings | null = null;
let isAsked = false;
const listeners = new Set<() => void>();

function adopt(next: Settings) {
  settings = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isAsked) {
    isAsked = true;
    bridge.on('settingsChanged', adopt);
    void bridge.readSettings().then(adopt);
  }
  return () => listeners.delete(listener);
}

/** The settings as they are now; null until main has answered for the first time. */
export const useSettings = (): Settings | null => useSyncExternalStore(subscribe, () => settings);
