import type { Transition } from '#domain/transition.ts';
import { showToast } from './toast.tsx';

/**
 * Says what a saved change came to, with a way back, or why it could not be made. Answers the record as it is now.
 * @param said null says nothing: the screen shows it well enough
 */
export function sayOutcome<T>(outcome: Transition<T>, said: string | null | ((saved: T) => string | null), undo: () => unknown): T | null {
  if (outcome.kind === 'refused') {
    showToast({ text: outcome.reason });
    return null;
  }
  const text = typeof said === 'function' ? said(outcome.value) : said;
  if (text !== null) showToast({ text, undo });
  return outcome.value;
}
