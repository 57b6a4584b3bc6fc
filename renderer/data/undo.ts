import { useSyncExternalStore } from 'react';
import type { Change } from '#domain/journal/change.ts';
import { type Action, afterRedo, afterUndo, emptyUndoStack, leavingAlone, type UndoStack, withAction } from '#domain/journal/undo-stack.ts';
import { inNotesTurn } from '#data/notes-turn.ts';
import { inLine, save } from '#data/save.ts';
import { onApplied } from '#data/store.ts';
import { takeBackNotes } from '#data/take-back-notes.ts';

export interface UndoState {
  /** What the next undo would take back, or null. */
  readonly undo: string | null;
  readonly redo: string | null;
}

let stack: UndoStack = emptyUndoStack;
let state: UndoState = { undo: null, redo: null };
const listeners = new Set<() => void>();

function set(next: UndoStack) {
  if (next === stack) return;
  stack = next;
  state = { undo: stack.done.at(-1)?.label ?? null, redo: stack.undone.at(-1)?.label ?? null };
  for (const listener of listeners) listener();
}

/** Called by `commit` for each action of this window. */
export const remember = (action: Action) => set(withAction(stack, action));

/** Called for changes that no undo of this window takes back. */
export const leaveAlone = (changes: readonly Change[]) => set(leavingAlone(stack, changes));

/** What other windows and main change is not this window's to take back. */
export const followOthers = (): (() => void) => onApplied((entry) => leaveAlone(entry.changes));

/** Takes back the last action; resolves with what it was, or null when there is none. */
export const undo = (): Promise<string | null> =>
  inNotesTurn(() =>
    inLine(async () => {
      const action = stack.done.at(-1);
      if (!action) return null;
      const changes = await takeBackNotes(action.inverse, action.changes);
      set(afterUndo(stack)); // before saving: meanwhile another window's change may thin out the stack
      await save(`Undo: ${action.label}`, changes);
      return action.label;
    }),
  );

/** Does the last undone action again. */
export const redo = (): Promise<string | null> =>
  inNotesTurn(() =>
    inLine(async () => {
      const action = stack.undone.at(-1);
      if (!action) return null;
      const changes = await takeBackNotes(action.changes, action.inverse);
      set(afterRedo(stack));
      await save(`Redo: ${action.label}`, changes);
      return action.label;
    }),
  );

export function onUndoState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useUndoState = (): UndoState => useSyncExternalStore(onUndoState, () => state);
