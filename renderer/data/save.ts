import type { AppendOutcome } from '#domain/bridge.ts';
import type { Change } from '#domain/journal/change.ts';
import { now } from '#data/clock.ts';
import { reportRefused, reportSaving } from '#data/save-state.ts';
import { applySaved, journal, windowId } from '#data/store.ts';

/** One action, ready to be saved. */
export interface Prepared {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** The journal does not take these changes and never will: trying again cannot help. The shell offers their words to copy. */
export class RefusedError extends Error {}

const RETRY_DELAYS_MS = [500, 1_000, 2_000, 5_000];
/** One saver at a time over all windows: what was read to make a change is still so when the change is saved. */
const SAVE_LOCK = 'heed-save';

let line: Promise<unknown> = Promise.resolve();

/** Does one piece of saving after the other, in the order they were asked for. */
export function inLine<T>(work: () => Promise<T>): Promise<T> {
  const next = line.then(work);
  line = next.catch(() => undefined);
  return next;
}

/**
 * Appends changes to main's journal, then applies them to the store. While the journal cannot be written (disk full,
 * read-only) it tries again, and `useSaveState` says so. Only call from within `inLine`.
 * @param prepare makes the changes of what is stored at that moment, anew for each try; null or no changes: nothing is saved
 * @returns what was saved
 * @throws RefusedError when no try can succeed
 */
export async function save<P extends Prepared>(prepare: () => Promise<P | null>): Promise<P | null> {
  for (let attempt = 0; ; attempt += 1) {
    // The lock is not kept between tries: another window must be able to say for itself that it cannot save.
    const done = await navigator.locks.request(SAVE_LOCK, () => tryOnce(prepare));
    if (done.kind === 'done') return done.prepared;
    reportSaving(done);
    const delayMs = RETRY_DELAYS_MS[Math.min(attempt, RETRY_DELAYS_MS.length - 1)];
    await new Promise((resolve) => setTimeout(resolve, delayMs));
  }
}

type Tried<P> = { readonly kind: 'done'; readonly prepared: P | null } | Extract<AppendOutcome, { kind: 'failed' }>;

async function tryOnce<P extends Prepared>(prepare: () => Promise<P | null>): Promise<Tried<P>> {
  const prepared = await prepare();
  if (prepared === null || prepared.changes.length === 0) return { kind: 'done', prepared: null };
  reportSaving({ kind: 'saving' });
  const outcome = await append(prepared);
  if (outcome.kind === 'failed') return outcome;
  reportSaving({ kind: 'saved' });
  await applySaved(outcome.seq, prepared.changes);
  return { kind: 'done', prepared };
}

async function append({ label, changes }: Prepared): Promise<AppendOutcome> {
  try {
    return await journal().appendToJournal({ label, at: now(), origin: windowId, changes });
  } catch (error) {
    // Only the text of an error crosses the bridge. What main does not understand now, it will not understand later.
    if (/Refused: (arguments|sender)/u.test(String(error))) {
      reportSaving({ kind: 'saved' });
      reportRefused(changes);
      throw new RefusedError(String(error));
    }
    return { kind: 'failed', reason: 'other', detail: String(error) };
  }
}
