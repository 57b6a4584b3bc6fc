import type { Progress } from '#domain/tasks/task.ts';

/** What a piece of work in the worker thread is given besides its job. */
export interface WorkContext {
  /** Aborted when the work is to end; `throwIfAborted()` between two steps ends it. */
  readonly signal: AbortSignal;
  /** Says how far it is. Cheap: only some of what is said goes on to a window. */
  readonly progress: (progress: Progress) => void;
  /** Gives a part of what comes out to main, which alone may append to the journal; waits until main has taken it. */
  readonly handOver: (part: unknown) => Promise<void>;
}

/** Long work without Electron. The job and the result cross between threads, so they hold plain data only. */
export type Work<Job, Result> = (job: Job, context: WorkContext) => Promise<Result>;
