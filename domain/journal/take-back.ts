import type { Change, Put } from '#domain/journal/change.ts';
import { type Row, rowKey } from '#domain/journal/row.ts';
import type { Action } from '#domain/journal/undo-stack.ts';
import { mergeNote } from '#domain/notes/merge-note.ts';

const isNotePut = (change: Change): change is Put<'notes'> => change.op === 'put' && change.table === 'notes';

/**
 * The changes that take an action back, given the rows as they are stored now, in the order of its inverse. A row that
 * somebody changed since is left to them. Notes are merged instead: what was typed after the action stays, only the
 * action's own words go.
 */
export function takenBack({ changes, inverse }: Pick<Action, 'changes' | 'inverse'>, stored: readonly (Row | undefined)[]): Change[] {
  const made = new Map(changes.map((change) => [rowKey(change), change]));
  return inverse.flatMap((before, index) => {
    const after = made.get(rowKey(before));
    const current = stored[index];
    if (!after || !isAsLeft(after, current)) return [];
    return isNotePut(after) && current ? noteTakenBack(before, after, current as typeof after.value) : [before];
  });
}

/** Every change stamps `updatedAt`, so a row with the stamp of the action is as the action left it. */
function isAsLeft(after: Change, current: Row | undefined): boolean {
  if (after.op === 'delete') return current === undefined;
  if (current === undefined) return false;
  return after.table === 'notes' ? current.deletedAt === after.value.deletedAt : current.updatedAt === after.value.updatedAt;
}

function noteTakenBack(before: Change, after: Put<'notes'>, current: Put<'notes'>['value']): Change[] {
  if (current.body === after.value.body) return [before];
  const known = isNotePut(before) ? before.value : { ...current, body: '' };
  return [{ op: 'put', table: 'notes', value: { ...known, body: mergeNote(after.value.body, current.body, known.body), updatedAt: current.updatedAt } }];
}
