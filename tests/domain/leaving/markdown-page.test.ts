import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { closedNote } from '#domain/leaving/closed-note.ts';
import { list, page, paragraph, prose } from '#domain/leaving/markdown-page.ts';
import { plainText } from '#domain/notes/plain-text.ts';

const body = (text: string) => text.replace(/^---\n[\s\S]*?---\n\n/, '');
const parse = (text: string) => fromMarkdown(text, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });

const nasty = ['# no heading', '- no item', '1. no list', '> no quote', '**not bold**', '[[no page]]', '[no](link)', '`no code`', '<b>no html</b>', '--- ', '| a | b |', '#tag', '%%hidden%%', '==marked==', '$x$', '- [ ] no box', '\\', '&amp;', '~~no~~', 'a_b_c', 'javascript:alert(1)', '<script>alert(1)</script>', '=SUM(A1)', '![x](y)', 'مرحبا', '\u202eabc', '👩‍👩‍👧‍👦', '[^1]', '+ x', '* y', ':-:', '```'];

test('what was typed into a field is read as that text', () => {
  for (const text of nasty) {
    const tree = parse(body(page({}, [paragraph(text), ...list([{ content: text }])])));
    expect(tree.children.map(({ type }) => type), text).toEqual(['paragraph', 'list']);
    expect(plainText(body(page({}, [paragraph(text)]))), text).toBe(text.trim());
  }
});

test('any line of text comes through a page', () => {
  const printable = fc.string({ unit: fc.constantFrom(...Array.from('ab1 #*_-[]()`~<>|\\!+=.:/&%$^@{}"\'é👩م')), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(printable, (text) => {
      const line = text.replace(/\s+/g, ' ').trim();
      fc.pre(line !== '' && !/(www\.|:\/\/|@)/.test(line));
      expect(plainText(body(page({}, [paragraph(line)])))).toBe(line);
    }),
    { numRuns: 200 },
  );
});

test('lines and paragraphs of a longer text stay', () => {
  expect(plainText(body(page({}, prose('one\ntwo\n\n\n  three  '))))).toBe('one\ntwo\n\nthree');
});

test('a note is kept byte for byte, and whatever it is, a heading below it is one', () => {
  const markdown = fc.string({ unit: fc.constantFrom('```', '~~~', '\n', '<!--', '-->', '<?', '<![CDATA[', '<script>', '<pre>', '<div>', '- ', '> ', '    ', 'text', ' ', '$$', '|', '`', '[a]: b'), maxLength: 14 });
  fc.assert(
    fc.property(markdown, (note) => {
      const closed = closedNote(note);
      expect(closed).toContain(note);
      const last = parse(`${closed}\n\n## Private notes`).children.at(-1);
      expect(last).toMatchObject({ type: 'heading', depth: 2, children: [{ value: 'Private notes' }] });
    }),
    { numRuns: 200 },
  );
});
