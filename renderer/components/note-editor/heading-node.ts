import { mergeAttributes, Node, textblockTypeInputRule } from '@tiptap/core';

const levels = [1, 2, 3, 4, 5, 6] as const;
/** Levels that have a key of their own; the deeper ones come from Markdown only. */
const KEYED = [1, 2, 3] as const;

/**
 * A title inside a note. On the page all of them are third-level headings, below the screen's title and its section's:
 * people write titles of any level in any order, and an order with jumps is lost on screen readers.
 */
export const HeadingNode = Node.create({
  name: 'heading',
  content: 'inline*',
  group: 'block',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [{ tag: 'h3', getAttrs: (element) => ({ level: levels.find((level) => String(level) === element.dataset['level']) ?? 3 }) }],
  renderHTML: ({ node, HTMLAttributes }) => ['h3', mergeAttributes(HTMLAttributes, { 'data-level': node.attrs['level'] as number }), 0],
  addInputRules() {
    return KEYED.map((level) => textblockTypeInputRule({ find: new RegExp(`^(#{${level}})\\s$`), type: this.type, getAttributes: { level } }));
  },
  addKeyboardShortcuts() {
    return Object.fromEntries(KEYED.map((level) => [`Mod-Alt-${level}`, () => this.editor.commands.toggleNode(this.name, 'paragraph', { level })]));
  },
});
