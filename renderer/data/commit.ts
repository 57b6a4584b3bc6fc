import type { Change, Put } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import { db } from '#data/database.ts';
import { inLine, save } from '#data/save.ts';
import { leaveAlone, remember } from '#data/undo.ts';

export interface CommitOptions {
  /** False for continuous saving of notes, which the editor undoes itself. */
  readonly isUndoable?: boolean;
}

/**
 * Saves one user action: appended and synced in main's journal, then applied to the store. Resolves when both are
 * done. While the journal cannot be written (disk full, read-only) it stays pending and tries again; `useSaveState`
 * says so, and nothing claims to be saved.
 * @param label what the person did, without any content, such as "Archive person"
 */
export function commit(label: string, changes: readonly Change[], { isUndoable = true }: CommitOptions = {}): Promise<void> {
  return inLine(async () => {
    if (changes.length === 0) return;
    const inverse = isUndoable ? await inverseOf(changes) : [];
    await save(label, changes);
    if (isUndoable) remember({ label, changes, inverse });
    else leaveAlone(changes);
  });
}

/** The changes that take others back, read from the store before they are applied. */
async function inverseOf(changes: readonly Change[]): Promise<Change[]> {
  const inverse: Change[] = [];
  const byTable = Map.groupBy(changes, (change) => change.table);
  for (const [table, group] of byTable) {
    const ids = group.map((change) => (change.op === 'put' ? change.value.id : change.id));
    const before = (await db.table(table).bulkGet(ids)) as (RecordOf<TableName> | undefined)[];
    ids.forEach((id, index) => {
      const value = before[index];
      inverse.push(value ? ({ op: 'put', table, value } as Put) : { op: 'delete', table, id });
    });
  }
  return inverse;
}
