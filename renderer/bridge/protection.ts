import { useSyncExternalStore } from 'react';
import type { Protection } from '#domain/protection/protection.ts';
import { bridge } from './bridge.ts';

let current: Protection;
const listeners = new Set<() => void>();

function set(next: Protection) {
  current = next;
  for (const listener of listeners) listener();
}

/** Reads from main how the profile is protected, and follows it from then on. Must have ended before a screen asks. */
export async function followProtection(): Promise<Protection> {
  bridge.on('protectionChanged', set);
  set(await bridge.readProtection());
  return current;
}

function onProtection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useProtection = (): Protection => useSyncExternalStore(onProtection, () => current);
