import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { type RunTask, TaskCancelledError } from '#electron/tasks/run-task.ts';

/** What a verified backup holds. */
export interface Covered {
  /** The backup's name. */
  readonly name: string;
  /** The newest entry of the journal that is in it. */
  readonly upToSeq: number;
}

export interface HistoryParts {
  /** Null while Heed is locked or no journal opens. */
  readonly source: () => JournalSource | null;
  /** The newest verified backup of this journal that is still there; null when there is none. */
  readonly covered: () => Promise<Covered | null>;
  readonly historyDays: () => number;
  readonly now: () => number;
  /** Nobody is at the keyboard. */
  readonly isIdle: () => boolean;
  /** Lets nothing else rewrite the journal meanwhile. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  readonly runTask: RunTask;
  readonly failed: (what: string, error: unknown) => void;
}

export interface HistoryKeeper {
  /** Takes old history out of the journal, once after each verified backup and when nobody is at work; otherwise nothing. */
  look(): Promise<void>;
  stop(): void;
}

/** Keeps the journal's history as long as its period says, and no longer. */
export function createHistoryKeeper({ source, covered, historyDays, now, isIdle, exclusively, runTask, failed }: HistoryParts): HistoryKeeper {
  const stopping = new AbortController();
  let doneAfter: string | null = null;

  return {
    async look() {
      if (!isIdle()) return;
      try {
        await exclusively(async () => {
          const [backup, journal] = [await covered(), source()];
          if (!backup || !journal || backup.name === doneAfter) return;
          await runTask('compact-journal', { source: journal, now: now(), historyDays: historyDays(), coveredUpTo: backup.upToSeq }, { signal: stopping.signal });
          doneAfter = backup.name;
        });
      } catch (error) {
        if (!(error instanceof TaskCancelledError)) failed('put old history away', error);
      }
    },
    stop: () => stopping.abort(),
  };
}
