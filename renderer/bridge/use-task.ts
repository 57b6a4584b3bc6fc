import { useSyncExternalStore } from 'react';
import type { Progress, TaskKind, TaskOutcome, TaskRequest } from '#domain/tasks/task.ts';
import { bridge } from './bridge.ts';

export type TaskState<K extends TaskKind> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress; readonly cancel: () => void }
  | { readonly kind: 'ended'; readonly outcome: TaskOutcome<K> };

export interface Task<K extends TaskKind> {
  readonly state: TaskState<K>;
  /** Begins, unless one of this kind runs already; answers when it has ended. */
  readonly start: (request: TaskRequest<K>) => Promise<TaskOutcome<K>>;
  /** Forgets how the last one ended. */
  readonly clear: () => void;
}

const idle = { kind: 'idle' } as const;
const states = new Map<TaskKind, TaskState<TaskKind>>();
const running = new Map<TaskKind, Promise<TaskOutcome>>();
const listeners = new Set<() => void>();

function set(kind: TaskKind, state: TaskState<TaskKind>) {
  states.set(kind, state);
  for (const listener of listeners) listener();
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function run(request: TaskRequest): Promise<TaskOutcome> {
  const jobId = crypto.randomUUID();
  const cancel = () => void bridge.cancelTask(jobId);
  set(request.kind, { kind: 'running', progress: { done: 0, total: null, doing: '' }, cancel });
  const stop = bridge.on('taskProgress', (progress) => {
    if (progress.jobId === jobId) set(request.kind, { kind: 'running', progress, cancel });
  });
  const outcome = await bridge.runTask(jobId, request).catch((error: unknown): TaskOutcome => ({ kind: 'failed', reason: 'other', detail: String(error) }));
  stop();
  set(request.kind, { kind: 'ended', outcome });
  return outcome;
}

function start(request: TaskRequest): Promise<TaskOutcome> {
  const begun = running.get(request.kind) ?? run(request).finally(() => running.delete(request.kind));
  running.set(request.kind, begun);
  return begun;
}

/**
 * One task of a kind at a time in this window, with how far it is and how it ended. It goes on when its screen is left,
 * and the screen finds it again.
 */
export function useTask<K extends TaskKind>(kind: K): Task<K> {
  const state = useSyncExternalStore(listen, () => states.get(kind) ?? idle);
  return { state: state as TaskState<K>, start: start as unknown as Task<K>['start'], clear: () => set(kind, idle) };
}
