import { Mark, markInputRule } from '@tiptap/core';

const TYPED = /(^|[^`])`([^`]+)`$/;

/** Code in a line. Unlike TipTap's own it may stand inside bold text, which Markdown allows. */
export const CodeMark = Mark.create({
  name: 'code',
  code: true,
  excludes: '',
  exitable: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
  addInputRules() {
    return [markInputRule({ find: TYPED, type: this.type })];
  },
  addKeyboardShortcuts() {
    return { 'Mod-e': () => this.editor.commands.toggleMark(this.name) };
  },
});
