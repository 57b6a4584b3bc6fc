import { useEffect, useRef, useState } from 'react';
import type { ImportRow } from '#domain/people/import/find-duplicates.ts';
import { understandTable, type UnderstandInput } from './understand-table.ts';

export interface Understanding {
  /** The rows as last understood; those of an older mapping while newer ones are being read. */
  readonly rows: readonly ImportRow[];
  readonly isFresh: boolean;
  /** From 0 to 1. */
  readonly share: number;
}

/** Reads the table as people again whenever what decides about it changes; an older reading is given up. */
export function useUnderstanding(input: UnderstandInput | null): Understanding {
  const [done, setDone] = useState<{ readonly input: UnderstandInput | null; readonly rows: readonly ImportRow[] }>({ input: null, rows: [] });
  const [share, setShare] = useState(0);
  const latest = useRef(input);
  const hasRows = useRef(false);
  useEffect(() => {
    latest.current = input;
    if (input === null) return;
    const stop = new AbortController();
    // Only the first reading is waited for, with its progress in sight; later ones replace what is shown.
    const isFirst = !hasRows.current;
    void understandTable(input, (next) => !stop.signal.aborted && isFirst && setShare(next), stop.signal).then((rows) => {
      if (rows === null || latest.current !== input) return;
      hasRows.current = true;
      setDone({ input, rows });
    });
    return () => stop.abort();
  }, [input]);
  return { rows: done.rows, isFresh: input !== null && done.input === input, share };
}
