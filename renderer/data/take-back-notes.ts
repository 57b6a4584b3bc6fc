import type { Change, Put } from '#domain/journal/change.ts';
import { mergeNote } from '#domain/notes/merge-note.ts';
import { db } from '#data/database.ts';

const isNotePut = (change: Change): change is Put<'notes'> => change.op === 'put' && change.table === 'notes';
const idOf = (change: Change): string => (change.op === 'put' ? change.value.id : change.id);

/**
 * The changes that take others back, with notes merged instead of put back: what was typed after the action that is
 * undone stays, only the action's own words go.
 * @param inverse the rows as they were before the action
 * @param changes the rows as the action made them
 */
export async function takeBackNotes(inverse: readonly Change[], changes: readonly Change[]): Promise<Change[]> {
  return Promise.all(
    inverse.map(async (before): Promise<Change> => {
      const after = before.table === 'notes' && changes.find((change) => change.table === 'notes' && idOf(change) === idOf(before));
      if (!after || !isNotePut(after)) return before;
      const current = await db.notes.get(idOf(before));
      if (!current || current.body === after.value.body) return before;
      const body = mergeNote(after.value.body, current.body, isNotePut(before) ? before.value.body : '');
      return { op: 'put', table: 'notes', value: { ...current, body } };
    }),
  );
}
