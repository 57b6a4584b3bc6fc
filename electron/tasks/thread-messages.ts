import type { Messages } from '@lingui/core';
import type { Speech } from '#domain/language/language.ts';
import type { Progress } from '#domain/tasks/task.ts';

/** What main says to the thread that works for it, beside the job it is started with. */
export type ToThread = { readonly kind: 'cancel' } | { readonly kind: 'taken' };

/** What the thread says to main. A failure without its message: that may quote what a person typed. */
export type FromThread =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'part'; readonly part: unknown }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string; readonly description: string };

export interface ThreadJob {
  /** How main speaks, and its catalogue: the thread speaks likewise. */
  readonly speech: Speech;
  readonly messages: Messages;
  readonly name: string;
  readonly job: unknown;
}
