import { t } from '@lingui/core/macro';
import { Placeholder } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import { type Ref, useContext, useEffect, useEffectEvent, useImperativeHandle, useState } from 'react';
import { type ListedKey, useListedKeys } from '#components/shortcuts.ts';
import { HintLines } from '#components/wording/hint-lines.tsx';
import { WordingContext } from '#components/wording/wording-context.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { WordingHint } from '#domain/wording/hint.ts';
import { applyMarkdown, FROM_ELSEWHERE } from './apply-markdown.ts';
import { answerKeys, CaptureCommands } from './capture-commands.ts';
import { type CaptureStanding, chipFactsMeta, ChipLabels } from './chip-labels.ts';
import './note-editor.css';
import { noteSchemaExtensions } from './note-schema.ts';
import { PasteMarkdown } from './paste-markdown.ts';
import { readMarkdown } from './read-markdown.ts';
import { SlashList } from './slash-list.tsx';
import { type CaptureTarget, useSlashList } from './use-slash-list.ts';
import { hintsInNote, WordingMarks, wordingWishMeta } from './wording-marks.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What the screen around an editor may ask of it. */
export interface NoteEditorHandle {
  /** The text as Markdown. Also answers while the editor is being taken away. */
  readonly read: () => string;
  /** Brings the text to what was written elsewhere; the cursor stays where it is. */
  readonly show: (markdown: string) => void;
  /** Puts a text in as if typed: one step of the editor's own undo. */
  readonly insert: (markdown: string) => void;
  readonly focus: () => void;
}

const noteKeys: readonly ListedKey[] = [
  { keys: 'Ctrl+B', does: t`Bold`, group: t`Notes` },
  { keys: 'Ctrl+I', does: t`Italic`, group: t`Notes` },
  { keys: 'Alt+Enter', does: t`Open the link at the cursor`, group: t`Notes` },
];
const captureKeys: readonly ListedKey[] = [
  { keys: '/', does: t`At the beginning of a line: a promise, a matter, praise, a point or a goal`, group: t`Notes` },
  { keys: 'Tab', does: t`Take the line as Heed understands it`, group: t`Notes` },
  { keys: 'ArrowDown', does: t`Another reading of the line`, group: t`Notes` },
];
const noKeys: readonly ListedKey[] = [];

export interface NoteEditorProps {
  /** Accessible name. */
  readonly label: string;
  readonly placeholder: string;
  /** The Markdown that it opens with; later changes come through the handle. */
  readonly initial: string;
  readonly today: CalendarDate;
  /** Something was typed. */
  readonly onTyped: () => void;
  readonly onBlur?: () => void;
  /** A link was pressed with Ctrl or Cmd, or Alt+Enter was pressed in it. A mere press only places the cursor. */
  readonly onFollow: (address: string) => void;
  /** What slash lines become; without it a slash is just a slash. */
  readonly capture?: CaptureTarget;
  /** What became of captured records, by their reference in the note. */
  readonly standings?: ReadonlyMap<string, CaptureStanding>;
  readonly handle: Ref<NoteEditorHandle>;
  /** What is typed is about somebody: it is read for what is worth a second look. */
  readonly isAboutPerson?: boolean;
  readonly className?: string;
}

/** Places move with every key; what is said beneath the note changes only with the passages. */
const saysTheSame = (a: readonly WordingHint[], b: readonly WordingHint[]) => a.length === b.length && a.every(({ word }, at) => word === b[at]?.word);

const NO_STANDINGS: ReadonlyMap<string, CaptureStanding> = new Map();

/**
 * Rich text over Markdown, by keyboard and Markdown shortcuts. Shows no HTML that anybody wrote, and says
 * only that something was typed or a link is to be followed: what comes of it is up to the screen.
 */
export function NoteEditor({ label, placeholder, initial, today, onTyped, onBlur, onFollow, capture, standings = NO_STANDINGS, handle, isAboutPerson = true, className = '' }: NoteEditorProps) {
  useListedKeys(noteKeys);
  useListedKeys(capture ? captureKeys : noKeys);
  const slash = useSlashList(capture ?? null, today);
  const typed = useEffectEvent(onTyped);
  const left = useEffectEvent(() => onBlur?.());
  const look = useEffectEvent(slash.look);
  const follow = useEffectEvent(onFollow);
  const wording = useContext(WordingContext);
  const [leftAlone, setLeftAlone] = useState<readonly string[]>([]);
  const [hints, setHints] = useState<readonly WordingHint[]>([]);

  // Made once: an editor given new options lays all of its text out anew.
  const [options] = useState(() => ({
    extensions: [...noteSchemaExtensions, PasteMarkdown, Placeholder.configure({ placeholder }), ChipLabels.configure({ facts: () => ({ today, standings }) }), CaptureCommands, WordingMarks],
    content: readMarkdown(initial),
    textDirection: 'auto' as const,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'false', class: 'note-text', ...(capture && { 'aria-haspopup': 'listbox', 'aria-controls': slash.id }) },
    },
  }));
  const editor = useEditor(options);

  useEffect(() => {
    if (!editor) return;
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean; getMeta: (name: string) => unknown } }) => {
      if (transaction.docChanged && transaction.getMeta(FROM_ELSEWHERE) !== true) typed();
      look(editor);
      setHints((known) => (saysTheSame(known, hintsInNote(editor.state)) ? known : hintsInNote(editor.state)));
    };
    const onLeave = () => {
      look(editor);
      left();
    };
    const onFocus = () => look(editor);
    const onClick = (event: MouseEvent) => {
      const address = event.ctrlKey || event.metaKey ? (event.target as Element).closest('[data-address]')?.getAttribute('data-address') : null;
      if (address) follow(address);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const address = event.key === 'Enter' && event.altKey ? (editor.getAttributes('link')['href'] as string | undefined) : undefined;
      if (!address) return;
      event.preventDefault();
      event.stopPropagation();
      follow(address);
    };
    const { dom } = editor.view;
    dom.addEventListener('click', onClick);
    dom.addEventListener('keydown', onKeyDown, true);
    editor.on('transaction', onTransaction).on('blur', onLeave).on('focus', onFocus);
    return () => {
      dom.removeEventListener('click', onClick);
      dom.removeEventListener('keydown', onKeyDown, true);
      editor.off('transaction', onTransaction).off('blur', onLeave).off('focus', onFocus);
    };
  }, [editor]);

  useEffect(() => {
    if (editor) answerKeys(editor, slash.keysFor(editor));
  });

  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(chipFactsMeta, { today, standings }).setMeta('addToHistory', false));
  }, [editor, today, standings]);

  useEffect(() => {
    const wish = { isOn: wording.isOn && isAboutPerson, ignored: [...wording.ignored, ...leftAlone] };
    if (editor && !editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(wordingWishMeta, wish).setMeta('addToHistory', false));
  }, [editor, wording.isOn, wording.ignored, isAboutPerson, leftAlone]);

  useImperativeHandle(handle, () => ({
    read: () => writeMarkdown(editor.getJSON()),
    show: (markdown) => {
      const tr = editor.isDestroyed ? null : applyMarkdown(editor.state, markdown);
      if (tr) editor.view.dispatch(tr);
    },
    insert: (markdown) => void editor.chain().insertContentAt({ from: 0, to: editor.state.doc.content.size }, readMarkdown(markdown)).focus('end').run(),
    // Not TipTap's own, which waits for the next frame: the first keys would be lost.
    focus: () => editor.view.focus(),
  }), [editor]);

  return (
    <div className={`relative ${className}`}>
      <EditorContent editor={editor} />
      <HintLines hints={hints} onLeave={(word) => setLeftAlone([...leftAlone, word])} />
      {slash.open && (
        <div className="absolute start-0 z-30 max-w-full" style={slash.open.place}>
          <SlashList id={slash.id} choices={slash.open.choices} selected={slash.open.selected} today={today} onChoose={(choice) => slash.choose(editor, choice)} />
        </div>
      )}
    </div>
  );
}
