import { InputRule, Mark } from '@tiptap/core';

const SAFE = /^(?:https?:\/\/|mailto:)\S+$/i;
const TYPED = /\[([^[\]]+)\]\(((?:https?:\/\/|mailto:)[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)$/i;

/** Whether an address may be a link at all: the web and mail. `javascript:` and everything else stay text. */
export const isSafeAddress = (address: string): boolean => SAFE.test(address);

/**
 * A link in a note. It is not an `<a href>`: a click places the cursor. Its address is the tooltip; with Ctrl or Cmd
 * held it is followed, which main asks about first.
 */
export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'span[data-address]', getAttrs: (element) => ({ href: element.getAttribute('data-address') ?? '' }) }],
  renderHTML: ({ mark }) => ['span', { 'data-address': mark.attrs['href'] as string, title: mark.attrs['href'] as string, class: 'note-link' }, 0],
  addInputRules() {
    return [
      new InputRule({
        find: TYPED,
        handler: ({ state, range, match }) => {
          const [, label = '', href = ''] = match;
          state.tr.replaceWith(range.from, range.to, state.schema.text(label, [this.type.create({ href })])).removeStoredMark(this.type);
        },
      }),
    ];
  },
});
