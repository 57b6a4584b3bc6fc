import { useEffect, useState } from 'react';
import type { Progress } from '#domain/tasks/task.ts';
import type { Version, VersionedTable } from '#domain/history/versions.ts';
import { bridge } from '#bridge/bridge.ts';

export type FoundVersions<T extends VersionedTable> =
  | { readonly kind: 'reading'; readonly progress: Progress }
  /** Newest first. */
  | { readonly kind: 'found'; readonly versions: readonly Version<T>[] }
  | { readonly kind: 'failed' };

const BEGINNING: FoundVersions<VersionedTable> = { kind: 'reading', progress: { done: 0, total: null, doing: '' } };

/**
 * Every version of one record that the journal has. Read when the screen opens, and stopped when it is left.
 * @param id null while it is not known which record is meant
 */
export function useVersions<T extends VersionedTable>(table: T, id: string | null): FoundVersions<T> {
  const [found, setFound] = useState<FoundVersions<VersionedTable>>(BEGINNING);
  useEffect(() => {
    if (id === null) return;
    const jobId = crypto.randomUUID();
    const stopHearing = bridge.on('taskProgress', (progress) => {
      if (progress.jobId === jobId) setFound({ kind: 'reading', progress });
    });
    let isLeft = false;
    void bridge
      .runTask(jobId, { kind: 'read-versions', table, id })
      .catch(() => null)
      .then((outcome) => {
        stopHearing();
        if (!isLeft) setFound(outcome?.kind === 'done' ? { kind: 'found', versions: (outcome.result as readonly Version[]).toReversed() } : { kind: 'failed' });
      });
    return () => {
      isLeft = true;
      stopHearing();
      void bridge.cancelTask(jobId);
      setFound(BEGINNING);
    };
  }, [table, id]);
  return found as FoundVersions<T>;
}
