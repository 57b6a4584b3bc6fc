import { useSyncExternalStore } from 'react';
import type { Change } from '#domain/journal/change.ts';
import { inNotesTurn } from '#data/notes-turn.ts';
import { inLine, save } from '#data/save.ts';
import { onApplied } from '#data/store.ts';
import { takeBackNotes } from '#data/take-back-notes.ts';

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

const rowOf = (change: Change) => `${change.table}/${change.op === 'put' ? change.value.id : change.id}`;

/** Called by `commit` for each action of this window. */
export const remember = (action: Action) => set([...done, action], []);

/**
 * Called for changes that no undo of this window takes back: continuous saving of a note, another window, main. An
 * older action must not put back a row that was changed since; it keeps the rest of what it can undo. Notes are
 * excepted: undo merges them, so that a captured line goes and what was typed since stays.
 */
export function leaveAlone(changes: readonly Change[]) {
  if (done.length === 0 && undone.length === 0) return;
  const rows = new Set(changes.filter((change) => change.table !== 'notes').map(rowOf));
  if (rows.size === 0) return;
  const without = (action: Action): Action[] => {
    const keeps = (change: Change) => !rows.has(rowOf(change));
    if (action.inverse.every(keeps)) return [action];
    const inverse = action.inverse.filter(keeps);
    return inverse.length === 0 ? [] : [{ label: action.label, inverse, changes: action.changes.filter(keeps) }];
  };
  set(done.flatMap(without), undone.flatMap(without));
}

/** What other windows and main change is not this window's to take back. */
export const followOthers = (): (() => void) => onApplied((entry) => leaveAlone(entry.changes));

/** Takes back the last action; resolves with what it was, or null when there is none. */
export async function undo(): Promise<string | null> {
  return inNotesTurn(() =>
    inLine(async () => {
      const action = done.at(-1);
      if (!action) return null;
      await save(`Undo: ${action.label}`, await takeBackNotes(action.inverse, action.changes));
      set(done.slice(0, -1), [...undone, action]);
      return action.label;
    }),
  );
}

/** Does the last undone action again. */
export async function redo(): Promise<string | null> {
  return inNotesTurn(() =>
    inLine(async () => {
      const action = undone.at(-1);
      if (!action) return null;
      await save(`Redo: ${action.label}`, await takeBackNotes(action.changes, action.inverse));
      set([...done, action], undone.slice(0, -1));
      return action.label;
    }),
  );
}

export function onUndoState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useUndoState = (): UndoState => useSyncExternalStore(onUndoState, () => state);
