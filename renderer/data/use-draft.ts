import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { holdTyped } from '#data/save-state.ts';

/** A pause in typing after which a field saves. */
const PAUSE_MS = 600;

export interface Draft {
  readonly value: string;
  readonly change: (value: string) => void;
  /** For leaving the field: saves at once, and shows what is saved from then on. */
  readonly leave: () => void;
}

/**
 * The text of a field while it is typed: saved at each pause and on leaving, so that nothing typed is lost. What was
 * typed stays on the screen until the field is left, as saving may tidy it (a space at the end); otherwise the field
 * follows what is saved, also when an undo or another window changes it.
 */
export function useDraft(saved: string, save: (value: string) => Promise<void>): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const saving = useRef(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const letGo = useRef<(() => void) | null>(null);

  const saveNow = useEffectEvent(() => {
    clearTimeout(timer.current);
    const value = unsaved.current;
    unsaved.current = null;
    const isSaved = letGo.current;
    letGo.current = null;
    if (value !== null && value !== saved) saving.current = save(value).finally(() => isSaved?.());
    else isSaved?.();
  });
  const saveLater = useRef<() => void>(() => undefined);
  useEffect(() => {
    saveLater.current = () => saveNow();
    return () => saveLater.current();
  }, []);

  return {
    value: typed ?? saved,
    change: (value) => {
      unsaved.current = value;
      letGo.current ??= holdTyped();
      setTyped(value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => saveLater.current(), PAUSE_MS);
    },
    leave: () => {
      saveLater.current();
      void saving.current.then(() => unsaved.current === null && setTyped(null));
    },
  };
}
