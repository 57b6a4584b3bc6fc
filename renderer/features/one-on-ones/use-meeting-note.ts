import { type RefObject, useEffect, useRef } from 'react';
import type { NoteEditorHandle } from '#components/note-editor/note-editor.tsx';
import { type NoteSession, openNoteSession } from '#data/note-session.ts';
import { type NotePlace, onNoteChange, storedNote } from '#data/notes.ts';
import { typedSwitch } from '#data/save-state.ts';

/**
 * Keeps an editor and a stored note the same for as long as both are there.
 * @param stored the text the editor was opened with
 */
export function useMeetingNote(place: NotePlace, stored: string, editor: RefObject<NoteEditorHandle | null>): RefObject<NoteSession | null> {
  const session = useRef<NoteSession | null>(null);
  const openedWith = useRef(stored);
  const { oneOnOneId, personId, visibility } = place;

  useEffect(() => {
    const screen = editor.current;
    if (!screen) return;
    const here: NotePlace = { oneOnOneId, personId, visibility };
    // While typed text waits to be saved, the screen says so and main keeps the window.
    const opened = openNoteSession(storedNote(here), openedWith.current, screen, typedSwitch());
    session.current = opened;
    const flush = () => void opened.flush();
    const stop = onNoteChange(here, () => void opened.follow());
    window.addEventListener('pagehide', flush);
    window.addEventListener('blur', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      stop();
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('blur', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
      session.current = null;
    };
  }, [oneOnOneId, personId, visibility, editor]);

  return session;
}
