import type { Change } from '#domain/journal/change.ts';
import { rowKey } from '#domain/journal/row.ts';

/** One action of a window with what takes it back. */
export interface Action {
  readonly label: string;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

/** Actions that can be taken back and, of those taken back, the ones that can be done again. Newest last. */
export interface UndoStack {
  readonly done: readonly Action[];
  readonly undone: readonly Action[];
}

export const emptyUndoStack: UndoStack = { done: [], undone: [] };
const LIMIT = 200;

export const withAction = ({ done }: UndoStack, action: Action): UndoStack => ({ done: [...done, action].slice(-LIMIT), undone: [] });

/** The stack after its newest action was taken back. */
export const afterUndo = ({ done, undone }: UndoStack): UndoStack => ({ done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] });

/** The stack after the action taken back last was done again. */
export const afterRedo = ({ done, undone }: UndoStack): UndoStack => ({ done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) });

/**
 * The stack after changes that no undo of this window takes back: continuous saving of a note, another window, main.
 * An older action must not put back a row that was changed since; it keeps the rest of what it can undo. Notes are
 * excepted: undo merges them, so that a captured line goes and what was typed since stays.
 */
export function leavingAlone(stack: UndoStack, changes: readonly Change[]): UndoStack {
  const rows = new Set(changes.filter((change) => change.table !== 'notes').map(rowKey));
  if (rows.size === 0 || (stack.done.length === 0 && stack.undone.length === 0)) return stack;
  const keeps = (change: Change) => !rows.has(rowKey(change));
  const without = (action: Action): Action[] => {
    if (action.inverse.every(keeps)) return [action];
    const inverse = action.inverse.filter(keeps);
    return inverse.length === 0 ? [] : [{ label: action.label, inverse, changes: action.changes.filter(keeps) }];
  };
  return { done: stack.done.flatMap(without), undone: stack.undone.flatMap(without) };
}
