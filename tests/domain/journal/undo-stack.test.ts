import { expect, test } from 'vitest';
import type { Change } from '#domain/journal/change.ts';
import { type Action, afterRedo, afterUndo, emptyUndoStack, leavingAlone, withAction } from '#domain/journal/undo-stack.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';

const putPerson = (id: string, name = id): Change => ({ op: 'put', table: 'people', value: newPerson(id as PersonId, name, {}, 1) });
const erase = (id: string, table: Change['table'] = 'people'): Change => ({ op: 'delete', table, id });
const adding = (label: string, ...ids: string[]): Action => ({ label, changes: ids.map((id) => putPerson(id)), inverse: ids.map((id) => erase(id)) });
const labels = (actions: readonly Action[]) => actions.map(({ label }) => label);
const stackOf = (...actions: Action[]) => actions.reduce(withAction, emptyUndoStack);

test('takes back in reverse order and does again in order', () => {
  const two = stackOf(adding('first', 'a'), adding('second', 'b'));
  const one = afterUndo(two);
  expect([labels(one.done), labels(one.undone)]).toEqual([['first'], ['second']]);
  expect(afterRedo(one)).toEqual(two);
  expect(afterRedo(afterRedo(afterUndo(afterUndo(two))))).toEqual(two);
});

test('does nothing when there is nothing to take back or to do again', () => {
  expect(afterUndo(emptyUndoStack)).toEqual(emptyUndoStack);
  expect(afterRedo(emptyUndoStack)).toEqual(emptyUndoStack);
});

test('a new action ends what could be done again', () => {
  const stack = withAction(afterUndo(stackOf(adding('first', 'a'))), adding('other', 'b'));
  expect([labels(stack.done), labels(stack.undone)]).toEqual([['other'], []]);
});

test('remembers the last two hundred actions', () => {
  const stack = stackOf(...Array.from({ length: 250 }, (_, index) => adding(`${index}`, `${index}`)));
  expect(labels(stack.done).at(0)).toBe('50');
  expect(stack.done).toHaveLength(200);
});

test('never puts back a row that somebody else changed since, but still the others of the action', () => {
  const stack = stackOf(adding('both', 'a', 'b'), adding('only b', 'b'), adding('c', 'c'));
  const left = leavingAlone(stack, [putPerson('b', 'renamed elsewhere')]);
  expect(labels(left.done)).toEqual(['both', 'c']);
  expect(left.done[0]).toEqual(adding('both', 'a'));
});

test('the same id in another table is another row', () => {
  const stack = stackOf(adding('a', 'a'));
  expect(leavingAlone(stack, [erase('a', 'goals')]).done).toEqual(stack.done);
});

test('what was taken back already is left alone too', () => {
  const stack = afterUndo(stackOf(adding('a', 'a')));
  expect(leavingAlone(stack, [putPerson('a', 'made again elsewhere')]).undone).toEqual([]);
});

test('typing in a note ends no undo: notes are merged', () => {
  const action: Action = { label: 'Note a promise', changes: [], inverse: [erase('note-1', 'notes'), erase('promise-1', 'commitments')] };
  expect(leavingAlone(stackOf(action), [erase('note-1', 'notes')]).done).toEqual([action]);
});
