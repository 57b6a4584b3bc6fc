import { Extension } from '@tiptap/core';
import type { Node as ProseNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { WordingHint } from '#domain/wording/hint.ts';
import { hintsIn } from '#domain/wording/hints-in.ts';

/** What is wanted of hints; changes while the note does not. */
export interface WordingWish {
  readonly isOn: boolean;
  /** Words that are left alone, for good or this once. */
  readonly ignored: readonly string[];
}

interface State extends WordingWish {
  readonly hints: readonly WordingHint[];
}

const key = new PluginKey<State>('wording-marks');
const OFF: State = { isOn: false, ignored: [], hints: [] };

/** Stands for a chip in the text of its paragraph, so that places stay what they are. */
const CHIP = '\ufffc';
/** Paragraphs never change, they are replaced: each is read once, however long the note around it is. */
const read = new WeakMap<ProseNode, readonly WordingHint[]>();

function hintsOf(block: ProseNode): readonly WordingHint[] {
  const known = read.get(block);
  if (known) return known;
  const hints = hintsIn(block.textBetween(0, block.content.size, undefined, CHIP));
  read.set(block, hints);
  return hints;
}

function hintsOfNote(doc: ProseNode, { isOn, ignored }: WordingWish): readonly WordingHint[] {
  if (!isOn) return [];
  const hints: WordingHint[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    for (const hint of hintsOf(node)) if (!ignored.includes(hint.word)) hints.push({ ...hint, from: at + 1 + hint.from, to: at + 1 + hint.to });
    return false;
  });
  return hints;
}

const decorations = (state: EditorState): DecorationSet =>
  DecorationSet.create(
    state.doc,
    hintsInNote(state).map(({ from, to }) => Decoration.inline(from, to, { class: 'wording-hint' })),
  );

/** The passages underlined now, by their places in the note. */
export const hintsInNote = (state: EditorState): readonly WordingHint[] => key.getState(state)?.hints ?? [];

export const wordingWishMeta = key;

/** Underlines, calmly, what is worth a second look in a note about a person. Nothing of it is saved with the note. */
export const WordingMarks = Extension.create({
  name: 'wordingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<State>({
      key,
      state: {
        init: () => OFF,
        apply(tr, current) {
          const wish = tr.getMeta(key) as WordingWish | undefined;
          if (!wish && !tr.docChanged) return current;
          const { isOn, ignored } = wish ?? current;
          return { isOn, ignored, hints: hintsOfNote(tr.doc, { isOn, ignored }) };
        },
      },
      props: { decorations },
    }),
  ],
});
