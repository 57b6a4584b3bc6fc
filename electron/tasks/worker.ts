import '#electron/tasks/speak-as-main.ts'; // first: the modules below hold texts
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { describeError } from '#electron/log/describe-error.ts';
import type { FromThread, ThreadJob, ToThread } from '#electron/tasks/thread-messages.ts';
import type { Work } from '#electron/tasks/work.ts';
import { works } from '#electron/tasks/works.ts';

/** The thread of one task: does the job it was started with, says how it went, and ends. */
const PROGRESS_EVERY_MS = 100;

z.config({ jitless: true });
const main = parentPort;
if (!main) throw new Error('This module is the beginning of a worker thread.');
const say = (message: FromThread) => main.postMessage(message);

const stop = new AbortController();
let taken: () => void = () => undefined;
main.on('message', (message: ToThread) => (message.kind === 'cancel' ? stop.abort() : taken()));

let saidAt = 0;
const { name, job } = workerData as ThreadJob;
const work = works[name as keyof typeof works] as Work<unknown, unknown>;

try {
  const result = await work(job, {
    signal: stop.signal,
    progress(progress) {
      const at = performance.now();
      if (at - saidAt < PROGRESS_EVERY_MS && progress.done !== progress.total) return;
      saidAt = at;
      say({ kind: 'progress', progress });
    },
    handOver: (part) =>
      new Promise((resolve) => {
        taken = resolve;
        say({ kind: 'part', part });
      }),
  });
  say({ kind: 'done', result });
} catch (error) {
  if (stop.signal.aborted) say({ kind: 'cancelled' });
  else say({ kind: 'failed', detail: (error as NodeJS.ErrnoException).code ?? (error as Error).name, description: describeError(error) });
}
main.close();
