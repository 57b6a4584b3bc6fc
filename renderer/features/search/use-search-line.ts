import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';

export interface SearchLine {
  /** What is searched for. */
  readonly line: string;
  readonly type: (line: string) => void;
  /** Puts what was typed into the address; for leaving the field. */
  readonly keep: () => void;
}

/**
 * The words of the search, kept in the address: going back to it finds it as it was left. They are put there only when
 * the field is left, as the router changes addresses at its leisure and would swallow letters of fast typing.
 */
export function useSearchLine(): SearchLine {
  const [params, setParams] = useSearchParams();
  const { key, search } = useLocation();
  const asked = params.get('q') ?? '';
  const here = `${key}${search}`;
  const [typed, setTyped] = useState({ line: asked, at: here });
  // One who comes from the palette with other words finds those.
  const line = typed.at === here ? typed.line : asked;
  return {
    line,
    type: (next) => setTyped({ line: next, at: here }),
    keep: () => {
      if (line !== asked) setParams(line ? { q: line } : {}, { replace: true });
    },
  };
}
