import { mergeAttributes, Node, textblockTypeInputRule } from '@tiptap/core';

const levels = [1, 2, 3, 4, 5, 6] as const;
/** Levels that have a key of their own; the deeper ones come from Markdown only. */
const KEYED = [1, 2, 3] as const;

/**
 * A title inside a note. On the page it sits two levels deeper than in its Markdown, as the screen's own title and
 * section titles stand above it and a heading order with jumps is lost on screen readers.
 */
export const HeadingNode = Node.create({
  name: 'heading',
  content: 'inline*',
  group: 'block',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => levels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML({ node, HTMLAttributes }) {
    const level = node.attrs['level'] as number;
    return [`h${Math.min(6, level + 2)}`, mergeAttributes(HTMLAttributes, { 'data-level': level }), 0];
  },
  addInputRules() {
    return KEYED.map((level) => textblockTypeInputRule({ find: new RegExp(`^(#{${level}})\\s$`), type: this.type, getAttributes: { level } }));
  },
  addKeyboardShortcuts() {
    return Object.fromEntries(KEYED.map((level) => [`Mod-Alt-${level}`, () => this.editor.commands.toggleNode(this.name, 'paragraph', { level })]));
  },
});
