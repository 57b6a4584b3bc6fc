import type { Change } from '#domain/journal/change.ts';
import { type Action, afterRedo, afterUndo, emptyUndoStack, leavingAlone, type UndoStack, withAction } from '#domain/journal/undo-stack.ts';
import { inNotesTurn } from '#data/notes-turn.ts';
import { inLine, save } from '#data/save.ts';
import { onApplied } from '#data/store.ts';
import { takeBackNotes } from '#data/take-back-notes.ts';

let stack: UndoStack = emptyUndoStack;

/** Called by `commit` for each action of this window. */
export function remember(action: Action): void {
  stack = withAction(stack, action);
}

/** Called for changes that no undo of this window takes back. */
export function leaveAlone(changes: readonly Change[]): void {
  stack = leavingAlone(stack, changes);
}

/** What other windows and main change is not this window's to take back. */
export const followOthers = (): (() => void) => onApplied((entry) => leaveAlone(entry.changes));

/** Takes back the last action; resolves with what it was, or null when there is none. */
export const undo = (): Promise<string | null> =>
  inNotesTurn(() =>
    inLine(async () => {
      const action = stack.done.at(-1);
      if (!action) return null;
      const changes = await takeBackNotes(action.inverse, action.changes);
      stack = afterUndo(stack); // before saving: meanwhile another window's change may thin out the stack
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
      stack = afterRedo(stack);
      await save(`Redo: ${action.label}`, changes);
      return action.label;
    }),
  );
