import { useSyncExternalStore } from 'react';
import type { AppendOutcome } from '#domain/bridge.ts';

/**
 * What the screen may say about saving. `failed` is not saved and being tried again; `unshown` is saved in the journal,
 * but the store that screens read from cannot take it: opening the window anew reads it back.
 */
export type SaveState = { readonly kind: 'saved' } | { readonly kind: 'saving' } | { readonly kind: 'unshown' } | Extract<AppendOutcome, { kind: 'failed' }>;

const SAVING: SaveState = { kind: 'saving' };

let state: SaveState = { kind: 'saved' };
let typed = 0;
const listeners = new Set<() => void>();

function tell() {
  for (const listener of listeners) listener();
}

/** Says that something typed is not handed over for saving yet: until the returned call, nothing claims to be saved. */
export function holdTyped(): () => void {
  let isHeld = true;
  typed += 1;
  tell();
  return () => {
    if (!isHeld) return;
    isHeld = false;
    typed -= 1;
    tell();
  };
}

/** `holdTyped` as a switch, for one place that is typed in: on while something there is not saved. */
export function typedSwitch(): (isUnsaved: boolean) => void {
  let letGo: (() => void) | null = null;
  return (isUnsaved) => {
    if (isUnsaved) letGo ??= holdTyped();
    else {
      letGo?.();
      letGo = null;
    }
  };
}

export function reportSaving(next: SaveState) {
  // While a failure is being retried it stays on the screen; only a success takes it away. `unshown` stays to the end.
  if (next.kind === 'saving' && state.kind === 'failed') return;
  if (state.kind === 'unshown' && next.kind !== 'failed') return;
  state = next;
  tell();
}

export const saveState = (): SaveState => (typed > 0 && state.kind === 'saved' ? SAVING : state);

export function onSaveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSaveState = (): SaveState => useSyncExternalStore(onSaveState, saveState);
