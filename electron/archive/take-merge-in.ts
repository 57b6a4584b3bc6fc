import { t } from '@lingui/core/macro';
import type { Merged } from '#domain/archive/archive-tasks.ts';
import type { Change, JournalEntry } from '#domain/journal/change.ts';
import { rowKey } from '#domain/journal/row.ts';
import type { MergePart, MergeWorked } from '#electron/archive/merge-archive.ts';
import type { Journal } from '#electron/journal/journal.ts';
import { rowKeyOf } from '#electron/journal/newest-rows.ts';

const ORIGIN = 'import';

export interface TakingIn {
  /** Appends one part of a merge; what was changed here since the merge began stays as it is. */
  readonly take: (part: unknown) => Promise<void>;
  /** What came of it. */
  readonly result: (worked: Extract<MergeWorked, { kind: 'merged' }>) => Merged;
  readonly stop: () => void;
}

/**
 * Appends what a merge hands over as ordinary entries, so that windows follow and nothing can be half in.
 * @param cannotWrite called when an entry was not taken: the merge is to end
 */
export function takeMergeIn(journal: Journal, now: () => number, cannotWrite: () => void): TakingIn {
  const changedSince = new Set<string>();
  const stop = journal.onAppended(({ origin, text }) => {
    if (origin !== ORIGIN) for (const change of (JSON.parse(text) as JournalEntry).changes) changedSince.add(rowKey(change));
  });
  let added = 0;
  let updated = 0;
  let kept = 0;
  let failure: Exclude<Merged['ended'], 'complete' | 'stopped'> | null = null;

  return {
    async take(part) {
      const { rows, ...counts } = part as MergePart;
      if (failure) return;
      const coming = rows.filter(({ table, value }) => !changedSince.has(rowKeyOf(table, value.id)));
      if (coming.length === 0) return;
      const outcome = await journal.append({ label: t`Import records`, at: now(), origin: ORIGIN, changes: coming.map(({ table, value }) => ({ op: 'put', table, value }) as Change) });
      if (outcome.kind === 'failed') {
        failure = outcome.reason === 'unreadable' ? 'other' : outcome.reason;
        cannotWrite();
        return;
      }
      const stayed = rows.length - coming.length;
      kept += stayed;
      added += counts.added;
      updated += Math.max(0, counts.updated - stayed); // what can have been changed here since was here
    },
    result: ({ counts, isComplete }) => ({ kind: 'merged', counts: { added, updated, ...counts, kept: counts.kept + kept }, ended: failure ?? (isComplete ? 'complete' : 'stopped') }),
    stop,
  };
}
