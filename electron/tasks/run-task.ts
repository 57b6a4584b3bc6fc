import { Worker } from 'node:worker_threads';
import type { Messages } from '@lingui/core';
import { speech } from '#domain/language/speak.ts';
import type { Progress } from '#domain/tasks/task.ts';
import type { FromThread, ThreadJob, ToThread } from '#electron/tasks/thread-messages.ts';
import type { JobOf, ResultOf, WorkName } from '#electron/tasks/works.ts';

export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Takes the parts that the work hands over, one after the other. When it throws, the task fails with that error. */
  readonly take?: (part: unknown) => Promise<void>;
}

export type RunTask = <N extends WorkName>(name: N, job: JobOf<N>, watch?: Watch) => Promise<ResultOf<N>>;

/** The work was stopped by the one who asked for it. */
export class TaskCancelledError extends Error {}

/** The work failed. `code` is the system's error code or the error's name; `stack` leads to the place in the thread. */
export class TaskFailedError extends Error {
  readonly code: string;
  constructor(code: string, description: string) {
    super(code);
    this.name = 'TaskFailedError';
    this.code = code;
    this.stack = description;
  }
}

/**
 * Runs long work in a thread of its own, so that main goes on answering.
 * @param thread where the built worker stands (electron/tasks/worker.ts)
 * @param messages the catalogue of the language; none for English
 * @throws TaskCancelledError after `signal` was aborted, TaskFailedError when the work throws
 */
export const taskRunner =
  (thread: URL, messages: Messages = {}): RunTask =>
  (name, job, watch = {}) =>
    inThread(new Worker(thread, { workerData: { name, job, speech: speech(), messages } satisfies ThreadJob, name: `heed ${name}` }), watch) as Promise<never>;

function inThread(worker: Worker, { signal, onProgress, take }: Watch): Promise<unknown> {
  const cancel = () => worker.postMessage({ kind: 'cancel' } satisfies ToThread);
  const working = new Promise((resolve, reject) => {
    worker.on('message', (message: FromThread) => {
      switch (message.kind) {
        case 'progress':
          return onProgress?.(message.progress);
        case 'part':
          return void Promise.resolve(take?.(message.part)).then(() => worker.postMessage({ kind: 'taken' } satisfies ToThread), reject);
        case 'done':
          return resolve(message.result);
        case 'cancelled':
          return reject(new TaskCancelledError());
        case 'failed':
          return reject(new TaskFailedError(message.detail, message.description));
      }
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new TaskFailedError('ERR_WORKER_EXIT', 'the thread ended without a word')));
  });
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  return working.finally(() => {
    signal?.removeEventListener('abort', cancel);
    void worker.terminate();
  });
}
