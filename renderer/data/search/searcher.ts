import { speech } from '#domain/language/speak.ts';
import { storeKeyNow } from '#data/database.ts';
import type { FromSearch, SearchResults, ToSearch } from '#data/search/search-messages.ts';
import { onStored } from '#data/store.ts';

/** The worker goes when nobody has searched for so long: its index is memory that other programs could use. */
const IDLE_MS = 5 * 60_000;

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, { readonly resolve: (results: SearchResults) => void; readonly reject: (error: Error) => void }>;
  readonly stopFollowing: () => void;
}

let running: Running | null = null;
let asked = 0;
let idle: ReturnType<typeof setTimeout> | undefined;
const readListeners = new Set<(read: number) => void>();

/**
 * Searches all records. The first search of a while begins to read them; until that is done, results come from what
 * has been read, the newest records first, and `read` says how much that is.
 * @param line as it was typed, with its filters
 * @throws Error when the records cannot be read
 */
export function searchRecords(line: string, limit: number): Promise<SearchResults> {
  const { worker, waiting } = (running ??= start());
  clearTimeout(idle);
  idle = setTimeout(stopSearching, IDLE_MS);
  const id = (asked += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ kind: 'search', id, line, language: speech().language, limit } satisfies ToSearch);
  });
}

/** Told how much has been read, from 0 to 1, as it grows. */
export function onRead(listener: (read: number) => void): () => void {
  readListeners.add(listener);
  return () => readListeners.delete(listener);
}

/** Forgets the index, with the records in it: before a lock, and after a while without a search. */
export function stopSearching(): void {
  clearTimeout(idle);
  running?.worker.terminate();
  running?.stopFollowing();
  for (const { reject } of running?.waiting.values() ?? []) reject(new Error('The search was stopped.'));
  running = null;
}

function start(): Running {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting: Running['waiting'] = new Map();
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
    if (data.kind === 'read') for (const listener of readListeners) listener(data.read);
    else if (data.kind === 'failed') fail(new Error(data.detail));
    else {
      waiting.get(data.id)?.resolve(data.results);
      waiting.delete(data.id);
    }
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(message)));
  worker.postMessage({ kind: 'open', storeKey: storeKeyNow() } satisfies ToSearch);
  const stopFollowing = onStored((changes) => worker.postMessage({ kind: 'stored', changes } satisfies ToSearch));
  return { worker, waiting, stopFollowing };

  function fail(error: Error) {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }
}
