import { Node } from '@tiptap/core';

/** A block of Markdown that the editor has no form for: a table, HTML, a footnote. Its source is edited as plain text. */
export const SourceBlock = Node.create({
  name: 'sourceBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  parseHTML: () => [{ tag: 'pre[data-source]', preserveWhitespace: 'full' }],
  renderHTML: () => ['pre', { 'data-source': '' }, ['code', 0]],
});

/** A piece of a line that stays Markdown source: an inline HTML tag, a picture, a footnote mark, an unsafe link. */
export const SourceInline = Node.create({
  name: 'sourceInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ source: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'code[data-source]', getAttrs: (element) => ({ source: element.textContent }) }],
  renderHTML: ({ node }) => ['code', { 'data-source': '' }, node.attrs['source'] as string],
  renderText: ({ node }) => node.attrs['source'] as string,
});
