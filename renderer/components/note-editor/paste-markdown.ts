import { Extension } from '@tiptap/core';
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { readMarkdown } from './read-markdown.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What is pasted is read as Markdown, whatever HTML comes with it; what is copied leaves as Markdown. */
export const PasteMarkdown = Extension.create({
  name: 'pasteMarkdown',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handlePaste: (view, event) => insertText(view, event.clipboardData?.getData('text/plain') ?? ''),
        handleDrop: (view, event, _slice, isOwn) => {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (isOwn || !at) return false;
          return insertText(view, event.dataTransfer?.getData('text/plain') ?? '', at.pos);
        },
        clipboardTextSerializer: (slice, view) => {
          const block = slice.content.firstChild?.isInline ? view.state.schema.node('paragraph', null, slice.content) : null;
          return writeMarkdown({ type: 'doc', content: (block ? Fragment.from(block) : slice.content).toJSON() as never });
        },
      },
    }),
  ],
});

/** True always: nothing but text may come in, so that no HTML is ever taken over. */
function insertText(view: EditorView, text: string, at?: number): true {
  const { state } = view;
  const $at = at === undefined ? state.selection.$from : state.doc.resolve(at);
  const tr = state.tr;
  if (text === '') return true;
  if ($at.parent.type.spec.code) tr.insertText(text, at ?? state.selection.from, at ?? state.selection.to);
  else if (at === undefined) tr.replaceSelection(sliceOf(state.schema, text));
  else tr.replace(at, at, sliceOf(state.schema, text));
  view.dispatch(tr.scrollIntoView().setMeta('paste', true));
  return true;
}

/** Open at paragraphs, so that pasted words continue the line they are pasted into. */
function sliceOf(schema: Schema, markdown: string): Slice {
  const { content } = schema.nodeFromJSON(readMarkdown(markdown));
  const isOpen = (isFirst: boolean) => Number((isFirst ? content.firstChild : content.lastChild)?.type.name === 'paragraph');
  return new Slice(content, isOpen(true), isOpen(false));
}
