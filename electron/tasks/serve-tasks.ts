import type { WebContents } from 'electron';
import type { TaskKind, TaskOutcome, TaskProgress, TaskRequest, TaskResult } from '#domain/tasks/task.ts';
import { reasonOf } from '#electron/files/write-failure.ts';
import { logFailure } from '#electron/log/log-failure.ts';
import { type RunTask, TaskCancelledError, type Watch } from '#electron/tasks/run-task.ts';

/** What main gives to the one who carries out a window's task. */
export interface TaskCall {
  /** The window that asks, to show a dialog over. */
  readonly caller: WebContents;
  readonly signal: AbortSignal;
  readonly onProgress: NonNullable<Watch['onProgress']>;
  /** Works in a thread; the window hears how far it is and can cancel. */
  readonly work: RunTask;
}

/** Carries out one kind of task: asks where to save when it must, then works. Null: the manager thought better of it. */
export type CarryOut<K extends TaskKind> = (request: TaskRequest<K>, call: TaskCall) => Promise<TaskResult<K> | null>;

/** One for each kind: a missing one does not compile. */
export type TaskTable = { readonly [K in TaskKind]: CarryOut<K> };

export interface WindowTasks {
  run(caller: WebContents, jobId: string, request: TaskRequest): Promise<TaskOutcome>;
  cancel(jobId: string): void;
}

/** Runs the tasks of windows. A window that goes away cancels its own. */
export function serveTasks(table: TaskTable, runTask: RunTask): WindowTasks {
  const running = new Map<string, AbortController>();

  async function run(caller: WebContents, jobId: string, request: TaskRequest): Promise<TaskOutcome> {
    const stop = new AbortController();
    const cancel = () => stop.abort();
    running.set(jobId, stop);
    caller.once('destroyed', cancel);
    const onProgress: TaskCall['onProgress'] = (progress) => {
      if (!caller.isDestroyed()) caller.send('taskProgress', { jobId, ...progress } satisfies TaskProgress);
    };
    const work: RunTask = (name, job, watch) => runTask(name, job, { signal: stop.signal, onProgress, ...watch });
    try {
      const carryOut = table[request.kind] as CarryOut<TaskKind>;
      const result = await carryOut(request, { caller, signal: stop.signal, onProgress, work });
      return result === null ? { kind: 'cancelled' } : { kind: 'done', result };
    } catch (error) {
      if (error instanceof TaskCancelledError) return { kind: 'cancelled' };
      logFailure(`task ${request.kind}`, error);
      const detail = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
      return { kind: 'failed', reason: reasonOf(detail, process.platform), detail };
    } finally {
      caller.removeListener('destroyed', cancel);
      running.delete(jobId);
    }
  }

  return { run, cancel: (jobId) => running.get(jobId)?.abort() };
}
