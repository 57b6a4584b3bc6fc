import type { Editor } from '@tiptap/core';
import { useId, useRef, useState } from 'react';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Captured } from '#domain/notes/capture.ts';
import { understandCapture } from '#domain/notes/understand-capture.ts';
import { type CaptureKeys, chooseKind, keepAsText, putCapture, type SlashLine, slashLine } from './capture-commands.ts';
import { optionId, type SlashChoice } from './slash-list.tsx';
import { suggestDue } from './suggest-due.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Makes a record of what was captured. */
export interface CaptureTarget {
  /** Begins a record; answers the short reference under which the note will name it. */
  readonly begin: (captured: Captured) => string;
  /** The line stands in the note: `before` is the text with the line as it was typed. Saves both as one action. */
  readonly finish: (before: string) => void;
  /** Takes the last capture back, record and line. */
  readonly takeBack: () => void;
}

interface OpenList {
  readonly line: SlashLine;
  readonly choices: readonly SlashChoice[];
  readonly selected: number;
  /** Where it stands in the editor, in pixels from its upper or lower edge. */
  readonly place: { readonly top: number } | { readonly bottom: number };
}

/** Room that the longest list takes, in pixels at the normal text size. */
const LIST_HEIGHT = 270;
const GAP = 4;

/** Below its line, or above it where the window ends. */
function placeAt(editor: Editor, position: number): OpenList['place'] {
  const box = editor.view.dom.getBoundingClientRect();
  const cursor = editor.view.coordsAtPos(position);
  const isTight = cursor.bottom + LIST_HEIGHT > window.innerHeight && cursor.top > LIST_HEIGHT;
  return isTight ? { bottom: box.bottom - cursor.top + GAP } : { top: cursor.bottom - box.top + GAP };
}

const choicesFor = (line: SlashLine, today: CalendarDate): SlashChoice[] =>
  line.phase === 'kind' ? line.kinds.map((kind) => ({ does: 'choose', kind })) : understandCapture(line.kind, line.text, suggestDue(line.text, today)).map((captured) => ({ does: 'capture', captured }));

/** The list below a slash line: what is in it, which choice the keys have reached, and what choosing does. */
export function useSlashList(target: CaptureTarget | null, today: CalendarDate) {
  const id = useId();
  const [open, setOpen] = useState<OpenList | null>(null);
  const current = useRef<OpenList | null>(null);

  const show = (editor: Editor, next: OpenList | null) => {
    current.current = next;
    setOpen(next);
    const isPointing = next !== null && next.choices.length > 0;
    if (isPointing) editor.view.dom.setAttribute('aria-activedescendant', optionId(id, next.selected));
    else editor.view.dom.removeAttribute('aria-activedescendant');
  };

  /** Looks at the line the cursor is in; call after every change of text or cursor. */
  const look = (editor: Editor) => {
    const line = target && editor.isFocused ? slashLine(editor.state) : null;
    if (!line) {
      if (current.current) show(editor, null);
      return;
    }
    const choices = choicesFor(line, today);
    const wasAt = current.current?.line.phase === line.phase ? current.current.selected : 0;
    show(editor, { line, choices, selected: Math.min(wasAt, Math.max(0, choices.length - 1)), place: placeAt(editor, line.from) });
  };

  const choose = (editor: Editor, choice: SlashChoice) => {
    const line = current.current?.line;
    if (!line || !target) return;
    if (choice.does === 'choose') {
      editor.view.dispatch(chooseKind(editor.state, line, choice.kind));
      return;
    }
    const { captured } = choice;
    const before = writeMarkdown(editor.getJSON());
    const on = 'dueOn' in captured ? captured.dueOn : null;
    editor.view.dispatch(putCapture(editor.state, line, { kind: captured.kind, ref: target.begin(captured), text: captured.text, on }));
    target.finish(before);
  };

  const keysFor = (editor: Editor): CaptureKeys => ({
    takeBack: () => target?.takeBack(),
    onKey: (event) => {
      const list = current.current;
      if (!list || event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === 'Escape') {
        editor.view.dispatch(keepAsText(editor.state, list.line));
        event.stopPropagation(); // Esc steps back once: here it closes the list
        return true;
      }
      const count = list.choices.length;
      const choice = list.choices[list.selected];
      if (!choice || event.shiftKey) return false;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        show(editor, { ...list, selected: (list.selected + (event.key === 'ArrowDown' ? 1 : count - 1)) % count });
        return true;
      }
      if (event.key !== 'Enter' && event.key !== 'Tab') return false;
      choose(editor, choice);
      return true;
    },
  });

  return { id, open, look, choose, keysFor };
}
