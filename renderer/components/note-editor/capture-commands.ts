import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type CaptureKind, kindsBegunBy, kindSaid, slashWord } from '#domain/notes/capture.ts';
import { FROM_ELSEWHERE } from './apply-markdown.ts';

/** A line that begins with a slash, as far as it has been typed. */
export type SlashLine =
  | { readonly phase: 'kind'; readonly from: number; readonly to: number; readonly kinds: readonly CaptureKind[] }
  | { readonly phase: 'record'; readonly from: number; readonly to: number; readonly kind: CaptureKind; readonly text: string };

interface SlashState {
  /** Beginning of a line that was kept as text with Esc. */
  readonly keptAt: number | null;
  /** Whether the last change was a capture, which undo takes back together with its record. */
  readonly hasJustCaptured: boolean;
}

const key = new PluginKey<SlashState>('capture-commands');
const CAPTURED = 'captured';
const KEPT = 'kept-as-text';

/** The slash line the cursor stands in; null when there is none, or when it was kept as text. */
export function slashLine(state: EditorState): SlashLine | null {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'paragraph') return null;
  const from = $from.start();
  if (key.getState(state)?.keptAt === from) return null;
  const line = $from.parent.textBetween(0, $from.parent.content.size, '\n', '\ufffc');
  const span = { from, to: $from.end() };
  const query = /^\/(\p{L}*)$/u.exec(line)?.[1]?.toLowerCase();
  if (query !== undefined) {
    const kinds = kindsBegunBy(query);
    return kinds.length > 0 ? { phase: 'kind', ...span, kinds } : null;
  }
  const [, word = '', text = ''] = /^\/(\p{L}+)[ \u00a0](.*)$/su.exec(line) ?? [];
  const kind = kindSaid(word.toLowerCase());
  return kind === null ? null : { phase: 'record', ...span, kind, text };
}

/** Completes the slash word. */
export const chooseKind = (state: EditorState, { from, to }: SlashLine, kind: CaptureKind): Transaction => state.tr.insertText(`/${slashWord(kind)} `, from, to).scrollIntoView();

/** Leaves the line as the text it is. */
export const keepAsText = (state: EditorState, { from }: SlashLine): Transaction => state.tr.setMeta(KEPT, from);

/** Puts the captured record's chip, its words and its date in place of the slash line, and begins the next line. */
export function putCapture(state: EditorState, { from, to }: SlashLine, captured: { readonly kind: CaptureKind; readonly ref: string; readonly text: string; readonly on: string | null }): Transaction {
  const { schema } = state;
  const chip = schema.node('capture', { kind: captured.kind, ref: captured.ref });
  const date = captured.on === null ? [] : [schema.text(' '), schema.node('agreedBy', { on: captured.on })];
  const tr = state.tr.replaceWith(from, to, [chip, schema.text(` ${captured.text}`), ...date]);
  const end = tr.mapping.map(to);
  const isInItem = ['listItem', 'taskItem'].includes(tr.doc.resolve(end).node(-1).type.name);
  tr.split(end, isInItem ? 2 : 1);
  // Of undo's two histories this belongs to the record's: typing's own undo steps over it.
  return tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(to)))).setMeta(CAPTURED, true).setMeta('addToHistory', false).scrollIntoView();
}

export interface CaptureKeys {
  /** A key while a slash line is open; true when it was used. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** Ctrl+Z right after a capture. */
  readonly takeBack: () => void;
}

interface CaptureStorage {
  keys: CaptureKeys | null;
}

declare module '@tiptap/core' {
  interface Storage {
    captureCommands: CaptureStorage;
  }
}

/** Says what keys do in an open slash line from now on. */
export function answerKeys(editor: Editor, keys: CaptureKeys): void {
  editor.storage.captureCommands.keys = keys;
}

/** Slash commands: keeps what was kept as text, and hands keys to the open list. */
export const CaptureCommands = Extension.create<object, CaptureStorage>({
  name: 'captureCommands',
  priority: 1_000, // before Enter and Tab mean something to lists
  addStorage: () => ({ keys: null }),
  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin<SlashState>({
        key,
        state: { init: () => ({ keptAt: null, hasJustCaptured: false }), apply: (tr, state, _before, after) => nextState(tr, state, after) },
        props: {
          handleKeyDown: (view, event) => {
            if (!storage.keys || event.isComposing) return false;
            const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
            if (isUndo && key.getState(view.state)?.hasJustCaptured) {
              storage.keys.takeBack();
              return true;
            }
            return storage.keys.onKey(event);
          },
        },
      }),
    ];
  },
});

function nextState(tr: Transaction, { keptAt, hasJustCaptured }: SlashState, after: EditorState): SlashState {
  const kept = (tr.getMeta(KEPT) as number | undefined) ?? (keptAt === null ? null : tr.mapping.map(keptAt, -1));
  const isStillSlash = kept !== null && kept < after.doc.content.size && after.doc.resolve(kept).parent.textContent.startsWith('/');
  const isTyping = tr.docChanged && tr.getMeta(FROM_ELSEWHERE) !== true;
  return { keptAt: isStillSlash ? kept : null, hasJustCaptured: tr.getMeta(CAPTURED) === true || (hasJustCaptured && !isTyping) };
}
