import { useSyncExternalStore } from 'react';
import type { Change } from '#domain/journal/change.ts';
import { inLine, save } from '#data/save.ts';

interface Action {
  readonly label: string;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

export interface UndoState {
  /** What the next undo would take back, or null. */
  readonly undo: string | null;
  readonly redo: string | null;
}

const LIMIT = 200;
let done: readonly Action[] = [];
let undone: readonly Action[] = [];
let state: UndoState = { undo: null, redo: null };
const listeners = new Set<() => void>();

function set(nextDone: readonly Action[], nextUndone: readonly Action[]) {
  done = nextDone.slice(-LIMIT);
  undone = nextUndone;
  state = { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null };
  for (const listener of listeners) listener();
}

/** Called by `commit` for each action of this window. */
export const remember = (action: Action) => set([...done, action], []);

/** Takes back the last action; resolves with what it was, or null when there is none. */
export async function undo(): Promise<string | null> {
  const action = done.at(-1);
  if (!action) return null;
  set(done.slice(0, -1), [...undone, action]);
  await inLine(() => save(`Undo: ${action.label}`, action.inverse));
  return action.label;
}

/** Does the last undone action again. */
export async function redo(): Promise<string | null> {
  const action = undone.at(-1);
  if (!action) return null;
  set([...done, action], undone.slice(0, -1));
  await inLine(() => save(`Redo: ${action.label}`, action.changes));
  return action.label;
}

export function onUndoState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useUndoState = (): UndoState => useSyncExternalStore(onUndoState, () => state);
