import type { AppendOutcome } from '#domain/bridge.ts';
import type { Change } from '#domain/journal/change.ts';
import { now } from '#data/clock.ts';
import { reportSaving } from '#data/save-state.ts';
import { applySaved, journal, windowId } from '#data/store.ts';

const RETRY_DELAYS_MS = [500, 1_000, 2_000, 5_000];
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
 */
export async function save(label: string, changes: readonly Change[]): Promise<void> {
  const seq = await appendUntilSaved(label, changes);
  await applySaved(seq, changes);
}

async function appendUntilSaved(label: string, changes: readonly Change[]): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    reportSaving({ kind: 'saving' });
    const outcome = await journal()
      .appendToJournal({ label, at: now(), origin: windowId, changes })
      .catch((error: unknown): AppendOutcome => ({ kind: 'failed', reason: 'other', detail: String(error) }));
    if (outcome.kind === 'saved') {
      reportSaving({ kind: 'saved' });
      return outcome.seq;
    }
    reportSaving(outcome);
    const delayMs = RETRY_DELAYS_MS[Math.min(attempt, RETRY_DELAYS_MS.length - 1)];
    await new Promise((resolve) => setTimeout(resolve, delayMs));
  }
}
