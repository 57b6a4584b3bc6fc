import { type RunTask, TaskCancelledError } from '#electron/tasks/run-task.ts';
import { works } from '#electron/tasks/works.ts';

/** Does the work of a thread in the test's own. */
export const runTask = (async (name: keyof typeof works, job: never, watch) => {
  const signal = watch?.signal ?? new AbortController().signal;
  try {
    return await works[name](job, { signal, progress: () => undefined, handOver: (part) => watch?.take?.(part) ?? Promise.resolve() });
  } catch (error) {
    throw signal.aborted ? new TaskCancelledError() : error;
  }
}) as RunTask;
