import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyMarkdown } from '#components/note-editor/apply-markdown.ts';
import { noteSchemaExtensions } from '#components/note-editor/note-schema.ts';
import { readMarkdown } from '#components/note-editor/read-markdown.ts';
import { writeMarkdown } from '#components/note-editor/write-markdown.ts';
import { nastyMarkdown } from './nasty-texts.ts';

const schema = getSchema(noteSchemaExtensions);

/** The state of an editor with the cursor where the text says `¦`. */
function stateOf(markdown: string): EditorState {
  const doc = schema.nodeFromJSON(readMarkdown(markdown));
  let at = -1;
  doc.descendants((node, position) => {
    const index = node.text?.indexOf('¦') ?? -1;
    if (index >= 0) at = position + index;
  });
  const state = EditorState.create({ doc });
  if (at < 0) return state;
  const tr = state.tr.delete(at, at + 1);
  return state.apply(tr.setSelection(TextSelection.create(tr.doc, at)));
}

const textOf = (state: EditorState) => writeMarkdown(state.doc.toJSON() as Parameters<typeof writeMarkdown>[0]);
const cursorOf = (state: EditorState) => {
  const { $from } = state.selection;
  return `${$from.parent.textBetween(0, $from.parentOffset)}¦${$from.parent.textBetween($from.parentOffset, $from.parent.content.size)}`;
};

test.each([
  ['a paragraph before', 'I am ty¦ping', 'They wrote\n\nI am typing', 'I am ty¦ping'],
  ['a paragraph after', 'I am ty¦ping', 'I am typing\n\nThey wrote', 'I am ty¦ping'],
  ['words before, in the same line', 'I am ty¦ping', 'Now I am typing', 'Now I am ty¦ping'],
  ['words after, in the same line', 'I am ty¦ping', 'I am typing too', 'I am ty¦ping too'],
  ['another paragraph rewritten', 'one\n\nI am ty¦ping\n\ntwo', 'ONE\n\nI am typing\n\ntwo\n\nthree', 'I am ty¦ping'],
  ['a list item added above', '- one\n- I am ty¦ping', '- one\n- between\n- I am typing', 'I am ty¦ping'],
])('keeps the cursor: %s', (_name, shown, next, cursor) => {
  const state = stateOf(shown);
  const applied = state.apply(applyMarkdown(state, next) ?? state.tr);
  expect(textOf(applied)).toBe(next);
  expect(cursorOf(applied)).toBe(cursor);
});

test('an empty line where someone is about to type is left alone', () => {
  const state = EditorState.create({ doc: schema.node('doc', null, [schema.node('paragraph', null, schema.text('one')), schema.node('paragraph')]) });
  const applied = state.apply(applyMarkdown(state, 'one more') ?? state.tr);
  expect(applied.doc.childCount).toBe(2);
  expect(textOf(applied)).toBe('one more');
});

test('the same text changes nothing', () => {
  const state = stateOf('one\n\n- two');
  expect(applyMarkdown(state, 'one\n\n* two')).toBeNull();
});

test('any note can become any other', { timeout: 60_000 }, () => {
  const note = fc.array(fc.constantFrom(...nastyMarkdown), { maxLength: 4 }).map((blocks) => blocks.join('\n\n'));
  fc.assert(
    fc.property(note, note, (before, after) => {
      const state = stateOf(before);
      const applied = state.apply(applyMarkdown(state, after) ?? state.tr);
      applied.doc.check();
      expect(textOf(applied)).toBe(writeMarkdown(readMarkdown(after)));
    }),
    { numRuns: 100 },
  );
});
