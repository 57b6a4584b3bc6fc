import { useSyncExternalStore } from 'react';
import type { AppendOutcome } from '#domain/bridge.ts';
import type { Change } from '#domain/journal/change.ts';

/**
 * What the screen may say about saving. `failed` is not saved and being tried again; `unshown` is saved in the journal,
 * but the store that screens read from cannot take it: opening the window anew reads it back.
 */
export type SaveState = { readonly kind: 'saved' } | { readonly kind: 'saving' } | { readonly kind: 'unshown' } | Extract<AppendOutcome, { kind: 'failed' }>;

const SAVING: SaveState = { kind: 'saving' };
const UNSHOWN = { kind: 'unshown' } as const;

let state: Exclude<SaveState, typeof UNSHOWN> = { kind: 'saved' };
let isUnshown = false;
let typed = 0;
let refused: readonly Change[] = [];
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
  if (next.kind === 'unshown') isUnshown = true;
  // While a failure is being retried it stays on the screen; only a success takes it away.
  else if (next.kind !== 'saving' || state.kind !== 'failed') state = next;
  tell();
}

/** Keeps what the journal will never take, until the person has copied it or lets it go. */
export function reportRefused(changes: readonly Change[]) {
  refused = [...refused, ...changes];
  tell();
}

export function letRefusedGo() {
  refused = [];
  tell();
}

export const refusedChanges = (): readonly Change[] => refused;

export function saveState(): SaveState {
  if (state.kind === 'failed') return state;
  if (isUnshown) return UNSHOWN; // to the end: only opening the window anew helps
  return typed > 0 ? SAVING : state;
}

/** Whether something here would be lost with the window: typed, handed over and not in the journal yet, or refused by it. */
export const hasUnsaved = (): boolean => typed > 0 || refused.length > 0 || state.kind !== 'saved';

export function onSaveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSaveState = (): SaveState => useSyncExternalStore(onSaveState, saveState);
export const useRefusedChanges = (): readonly Change[] => useSyncExternalStore(onSaveState, refusedChanges);
