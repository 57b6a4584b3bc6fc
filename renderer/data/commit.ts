import type { Change, Put } from '#domain/journal/change.ts';
import { idOf } from '#domain/journal/row.ts';
import { inLine, save } from '#data/save.ts';
import { readStored } from '#data/stored-rows.ts';
import { leaveAlone, remember } from '#data/undo.ts';

export interface CommitOptions {
  /** False for continuous saving of notes, which the editor undoes itself. */
  readonly isUndoable?: boolean;
}

/** What is to be saved; or what makes it of the records as they are stored when its turn has come, anew for each try. */
export type Changes = readonly Change[] | (() => Promise<readonly Change[]>);

/**
 * Saves one user action: appended and synced in main's journal, then applied to the store. Resolves when both are
 * done. While the journal cannot be written (disk full, read-only) it stays pending and tries again; `useSaveState`
 * says so, and nothing claims to be saved.
 * @param label what the person did, without any content, such as "Archive person"
 * @throws RefusedError when the journal will never take it
 */
export function commit(label: string, changes: Changes, { isUndoable = true }: CommitOptions = {}): Promise<void> {
  return inLine(async () => {
    const saved = await save(async () => {
      const made = typeof changes === 'function' ? await changes() : changes;
      return { label, changes: made, inverse: isUndoable ? await inverseOf(made) : [] };
    });
    if (saved === null) return;
    if (isUndoable) remember(saved);
    else leaveAlone(saved.changes);
  });
}

/** The changes that take others back, read from the store before they are applied. */
async function inverseOf(changes: readonly Change[]): Promise<Change[]> {
  const stored = await readStored(changes);
  return changes.map((change, index) => {
    const value = stored[index];
    return value ? ({ op: 'put', table: change.table, value } as Put) : { op: 'delete', table: change.table, id: idOf(change) };
  });
}
