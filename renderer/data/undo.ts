import { t } from '@lingui/core/macro';
import type { Change } from '#domain/journal/change.ts';
import { takenBack } from '#domain/journal/take-back.ts';
import { type Action, afterRedo, afterUndo, emptyUndoStack, leavingAlone, type UndoStack, withAction } from '#domain/journal/undo-stack.ts';
import { inLine, type Prepared, save } from '#data/save.ts';
import { onApplied } from '#data/store.ts';
import { readStored } from '#data/stored-rows.ts';

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
  takeBack(t`Undo`, () => {
    const action = stack.done.at(-1);
    stack = afterUndo(stack);
    return action;
  });

/** Does the last undone action again. */
export const redo = (): Promise<string | null> =>
  takeBack(t`Redo`, () => {
    const action = stack.undone.at(-1);
    stack = afterRedo(stack);
    return action && { label: action.label, changes: action.inverse, inverse: action.changes };
  });

/**
 * @param verb begins the name of the step in the journal
 * @param next takes the next action off the stack, before it is saved: meanwhile another window's change may thin out
 * the stack. One of which everything was changed elsewhere since is passed over.
 */
const takeBack = (verb: string, next: () => Action | undefined): Promise<string | null> =>
  inLine(async () => {
    let action: Action | undefined;
    await save(async (): Promise<Prepared | null> => {
      for (action ??= next(); action; action = next()) {
        const changes = takenBack(action, await readStored(action.inverse));
        if (changes.length > 0) return { label: `${verb}: ${action.label}`, changes };
      }
      return null;
    });
    return action?.label ?? null;
  });
