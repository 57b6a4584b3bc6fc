import { expect, test } from 'vitest';
import fc from 'fast-check';
import { getSchema } from '@tiptap/core';
import { noteSchemaExtensions } from '#components/note-editor/note-schema.ts';
import { readMarkdown } from '#components/note-editor/read-markdown.ts';
import { settleDocument } from '#components/note-editor/settle-document.ts';
import { writeMarkdown } from '#components/note-editor/write-markdown.ts';
import { nastyMarkdown, nastyTyped } from './nasty-texts.ts';

const schema = getSchema(noteSchemaExtensions);
const typed = (...lines: string[]) => ({ type: 'doc', content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });
const again = (markdown: string) => writeMarkdown(readMarkdown(markdown));

test('there are enough nasty texts', () => {
  expect(nastyMarkdown.length + nastyTyped.length).toBeGreaterThan(100);
});

test.each(nastyMarkdown)('means the same after a round trip: %j', (markdown) => {
  expect(settleDocument(readMarkdown(again(markdown)))).toEqual(settleDocument(readMarkdown(markdown)));
});

test.each(nastyMarkdown)('is written the same way the second time: %j', (markdown) => {
  expect(again(again(markdown))).toBe(again(markdown));
});

test.each(nastyMarkdown)('fits the schema of the editor: %j', (markdown) => {
  expect(() => schema.nodeFromJSON(readMarkdown(markdown)).check()).not.toThrow();
});

test.each(nastyTyped)('comes back as typed: %j', (text) => {
  const doc = typed('before', text, 'after');
  expect(readMarkdown(writeMarkdown(doc))).toEqual(doc);
});

test.each(nastyTyped)('comes back as typed inside a list, a quote and a title: %j', (text) => {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] };
  const doc = {
    type: 'doc',
    content: [
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
      { type: 'blockquote', content: [paragraph] },
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] },
    ],
  };
  expect(settleDocument(readMarkdown(writeMarkdown(doc)))).toEqual(settleDocument(doc));
});

test.each([
  '| a | b |\n| :- | -: |\n| 1 | \\| |',
  '<div>\n<p>a   block</p>\n</div>',
  '[^1]: The note\n    goes on.',
  '[ref]: https://example.org  "Title"',
  '> | a |\n> | - |\n> |  1  |',
  '- item\n\n  |a|\n  |-|\n  |1|',
  '``` js {1,2}\ncode\n```',
])('keeps what it cannot edit byte for byte: %j', (block) => {
  const markdown = `Before.\n\n${block}\n\nAfter.`;
  expect(again(markdown)).toBe(markdown);
});

test.each(['[run](javascript:alert(1))', '<b>', '![picture](cat.png  "A cat")', '[a][b]\n\n[b]: https://example.org', '[titled](https://example.org "Title")'])('keeps pieces it cannot edit byte for byte: %j', (piece) => {
  expect(again(`Before ${piece}`)).toBe(`Before ${piece}`);
});

test.each([
  ['no more escapes than needed', 'snake_case, 2 * 3 and [ ] stay, as does https://example.org/a_b_(c)?d=*e*'],
  ['addresses stay whole beside what must be escaped', '\\<b> at https://example.org/a_b_c'],
])('%s', (_name, markdown) => {
  expect(again(markdown)).toBe(markdown);
});

test('a javascript: link is no link in the editor', () => {
  expect(JSON.stringify(readMarkdown('[run](javascript:alert(1))'))).not.toContain('"link"');
});

test('blanks at the end of a line and empty paragraphs are not written', () => {
  expect(writeMarkdown(typed('hello '))).toBe('hello');
  expect(writeMarkdown({ type: 'doc', content: [{ type: 'paragraph' }, ...typed('a').content, { type: 'paragraph' }] })).toBe('a');
});

test('blanks at the edge of bold text do not break it', () => {
  const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'bold ', marks: [{ type: 'bold' }] }, { type: 'text', text: 'plain' }] }] };
  expect(writeMarkdown(doc)).toBe('**bold** plain');
});

test('any text typed in any number of lines comes back', { timeout: 60_000 }, () => {
  const character = fc.constantFrom(...Array.from('ab *_`~[]()<>#+-.!|\\&:/=1"\'é中👍ש'));
  const line = fc.string({ unit: character, minLength: 1, maxLength: 24 }).map((text) => text.trimEnd()).filter((text) => text.length > 0);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const doc = typed(...lines);
      expect(readMarkdown(writeMarkdown(doc))).toEqual(doc);
    }),
    { numRuns: 200 },
  );
});
