import { useEffect, useState } from 'react';
import type { SearchResults } from '#data/search/search-messages.ts';
import { onRead, searchRecords } from '#data/search/searcher.ts';

/** Results for the line it belongs to; `failed` says why there are none. */
export interface Searched {
  readonly line: string;
  readonly results: SearchResults | null;
  readonly failed: string | null;
}

const NOTHING: Searched = { line: '', results: null, failed: null };

/** While records are still being read, an open list asks again this often. */
const ASK_AGAIN_MS = 400;

/**
 * What answers a line while it is being typed: the answer to an older line stays until the newer one is there, so
 * that nothing flickers.
 */
export function useSearch(line: string, limit: number): Searched {
  const [searched, setSearched] = useState(NOTHING);
  // What comes after an empty line is another search, and begins with nothing.
  if (line.trim() === '' && searched !== NOTHING) setSearched(NOTHING);
  useEffect(() => {
    if (line.trim() === '') return;
    let isCurrent = true;
    let askedAt = 0;
    const ask = () => {
      askedAt = performance.now();
      searchRecords(line, limit).then(
        (results) => isCurrent && setSearched({ line, results, failed: null }),
        (error: unknown) => isCurrent && setSearched({ line, results: null, failed: String(error) }),
      );
    };
    ask();
    const stop = onRead((read) => (read === 1 || performance.now() - askedAt > ASK_AGAIN_MS) && ask());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [line, limit]);
  return line.trim() === '' ? NOTHING : searched;
}
