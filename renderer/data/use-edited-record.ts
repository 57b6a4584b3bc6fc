import { useCallback, useEffect, useRef, useState } from 'react';
import { holdTyped } from './save-state.ts';

type Change<T> = (record: T) => T;
/** Saves a change of the record as it is stored at that moment. */
export type SaveChange<T> = (label: string, change: Change<T>) => Promise<void>;

export interface EditedRecord<T> {
  /** What the screen shows: what is stored and, over it, what was typed since. */
  readonly value: T;
  /** Typing: shown at once, saved half a second after the last key. */
  readonly type: (label: string, change: Change<T>) => void;
  /** One action: saved at once, together with nothing else, so that one undo takes it back. */
  readonly act: (label: string, change: Change<T>) => void;
}

const PAUSE_MS = 500;

/**
 * Continuous saving of a record that several fields edit. While something is typed or being saved, the screen keeps
 * its own copy; what the store says in that time is older. Only when all is saved does it follow the store again, and
 * so shows an undo or a change made in another window.
 */
export function useEditedRecord<T>(stored: T, save: SaveChange<T>): EditedRecord<T> {
  const [value, setValue] = useState(stored);
  const typed = useRef<{ readonly label: string; readonly change: Change<T> } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef(0);
  const letGo = useRef<(() => void) | null>(null);
  const saveNow = useRef(save);

  useEffect(() => {
    saveNow.current = save;
  });

  useEffect(() => {
    if (typed.current === null && saving.current === 0) setValue(stored);
  }, [stored]);

  const handOver = useCallback((label: string, change: Change<T>) => {
    saving.current += 1;
    const isSaved = holdTyped();
    void saveNow.current(label, change).finally(() => {
      saving.current -= 1;
      isSaved();
    });
  }, []);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const waiting = typed.current;
    typed.current = null;
    if (waiting) handOver(waiting.label, waiting.change);
    letGo.current?.();
    letGo.current = null;
  }, [handOver]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    window.addEventListener('blur', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('blur', flush);
      flush();
    };
  }, [flush]);

  const type = useCallback(
    (label: string, change: Change<T>) => {
      setValue(change);
      letGo.current ??= holdTyped();
      const before = typed.current?.change;
      typed.current = { label, change: before ? (record) => change(before(record)) : change };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );

  const act = useCallback(
    (label: string, change: Change<T>) => {
      flush();
      setValue(change);
      handOver(label, change);
    },
    [flush, handOver],
  );

  return { value, type, act };
}
