import { useSyncExternalStore } from 'react';
import type { AppendOutcome } from '#domain/bridge.ts';

/** What the screen may say about saving. */
export type SaveState = { readonly kind: 'saved' } | { readonly kind: 'saving' } | Extract<AppendOutcome, { kind: 'failed' }>;

let state: SaveState = { kind: 'saved' };
const listeners = new Set<() => void>();

export function reportSaving(next: SaveState) {
  // While a failure is being retried it stays on the screen; only a success takes it away.
  if (next.kind === 'saving' && state.kind === 'failed') return;
  state = next;
  for (const listener of listeners) listener();
}

export const saveState = (): SaveState => state;

export function onSaveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSaveState = (): SaveState => useSyncExternalStore(onSaveState, saveState);
