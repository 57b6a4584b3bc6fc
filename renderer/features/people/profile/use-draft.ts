import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** A pause in typing after which a field saves. */
const PAUSE_MS = 600;

export interface Draft {
  readonly value: string;
  readonly change: (value: string) => void;
  /** Saves at once, as on leaving the field. */
  readonly flush: () => void;
}

/**
 * The text of a field while it is typed: saved at each pause and on leaving, so that nothing typed is lost. Between
 * that it follows what is saved, also when an undo or another window changes it.
 */
export function useDraft(saved: string, save: (value: string) => Promise<void>): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useEffectEvent(() => {
    clearTimeout(timer.current);
    const value = latest.current;
    if (value === null) return;
    latest.current = null;
    // What was typed stays on the screen until it is saved; newer typing stays beyond that.
    const settle = () => latest.current === null && setTyped(null);
    if (value === saved) settle();
    else void save(value).then(settle);
  });
  const flushRef = useRef(() => undefined as void);
  useEffect(() => {
    flushRef.current = () => flush();
    return () => flushRef.current();
  }, []);

  return {
    value: typed ?? saved,
    change: (value) => {
      latest.current = value;
      setTyped(value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => flushRef.current(), PAUSE_MS);
    },
    flush: () => flushRef.current(),
  };
}
