import { mergeNote } from '#domain/notes/merge-note.ts';
import type { Alongside } from '#data/notes.ts';
import { RefusedError } from '#data/save.ts';

/** The note as an editor holds it. */
export interface NoteOnScreen {
  /** The text as it stands there now, Markdown. */
  readonly read: () => string;
  /** Brings the text to what it says, leaving the cursor and everything that is equal alone. */
  readonly show: (markdown: string) => void;
}

/** The note as it is stored. */
export interface StoredNote {
  readonly read: () => Promise<string>;
  /** Saves what was typed on top of `base`, with what others saved meanwhile; answers with the text as it is stored then. */
  readonly save: (base: string, typed: string, alongside?: Alongside) => Promise<string>;
}

export interface NoteSession {
  /** Something was typed: it is saved within 400 ms. */
  readonly typed: () => void;
  /** Saves now what is not saved yet. */
  readonly flush: () => Promise<void>;
  /** Saves a line that became a record, and the record, as one action. `before` is the text without it. */
  readonly capture: (before: string, alongside: Alongside) => Promise<void>;
  /** The stored note may have changed elsewhere: another window, an undo. */
  readonly follow: () => Promise<void>;
}

/** From the first unsaved key, not the last: who types without a pause is saved all the same. */
const SAVE_AFTER_MS = 400;

/**
 * Keeps an editor and a stored note the same while both change. A note that nobody edits is never written back, even
 * if the editor would write its Markdown differently.
 * @param opened the text that the editor was opened with
 * @param onUnsaved told whenever there begins or ceases to be text that is not saved
 */
export function openNoteSession(note: StoredNote, opened: string, screen: NoteOnScreen, onUnsaved: (isUnsaved: boolean) => void): NoteSession {
  let base = opened;
  let isEdited = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  };

  /** Takes over a stored text that holds everything up to `known`; what was typed since stays on top. */
  const adopt = (known: string, now: string) => {
    const shown = isEdited ? screen.read() : known;
    const next = mergeNote(known, shown, now);
    base = now;
    if (next !== shown) screen.show(next);
    if (next === now) settle();
  };

  const settle = () => {
    isEdited = false;
    onUnsaved(false);
  };

  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (!isEdited) return;
    const typed = screen.read();
    try {
      adopt(typed, await note.save(base, typed));
    } catch (error) {
      if (error instanceof RefusedError) return; // stays on the screen; the next key tries again
      schedule(); // it could not be read and merged: the store may have closed
      throw error;
    }
    if (isEdited) schedule(); // typed while it was being saved
  };

  const schedule = () => {
    timer ??= setTimeout(() => void inTurn(save).catch(() => undefined), SAVE_AFTER_MS);
  };

  const typed = () => {
    if (!isEdited) onUnsaved(true);
    isEdited = true;
    schedule();
  };

  return {
    typed,
    flush: () => inTurn(save),
    capture: (before, alongside) =>
      inTurn(async () => {
        const captured = screen.read();
        // First the line as it was typed: that is what taking the capture back leaves.
        const stored = await note.save(base, before);
        adopt(captured, await note.save(stored, mergeNote(before, captured, stored), alongside));
        if (isEdited) schedule();
      }),
    follow: () =>
      inTurn(async () => {
        const now = await note.read();
        if (now === base) return;
        adopt(base, now);
        if (isEdited) schedule();
      }),
  };
}
