import type { Calls } from '#domain/bridge.ts';
import { argumentsOf } from '#electron/ipc/arguments.ts';
import { lockedCalls } from '#electron/ipc/locked-calls.ts';
import { arePlainValues } from '#electron/ipc/plain-values.ts';

/** What goes over the wire: a refusal is a value here and becomes a rejected promise in the preload. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refused: string };

/** The frame that a call comes from, as Electron describes it; null when it is gone. */
export interface Sender {
  readonly url: string;
  readonly parent: unknown;
}

interface Checks {
  readonly name: keyof Calls;
  readonly isOurs: (url: string) => boolean;
  readonly isLocked: () => boolean;
  readonly handle: (...args: unknown[]) => unknown;
  readonly failed: (error: unknown) => void;
}

/**
 * Answers one call: only a frame of Heed's own is heard, only arguments of the right shape are acted on, and whatever
 * happens the window gets a value.
 */
export async function answerCall({ name, isOurs, isLocked, handle, failed }: Checks, sender: Sender | null, args: readonly unknown[]): Promise<Answer> {
  // Heed's pages have no frames, so a call from within one is none of ours, whatever its address.
  if (!sender || sender.parent !== null || !isOurs(sender.url)) return { ok: false, refused: 'sender' };
  if (isLocked() && !lockedCalls.has(name)) return { ok: false, refused: 'locked' };
  try {
    const parsed = arePlainValues(args) ? argumentsOf[name].safeParse(args) : null;
    if (!parsed?.success) return { ok: false, refused: `arguments of ${name}` };
    return { ok: true, value: await handle(...(parsed.data as unknown[])) };
  } catch (error) {
    failed(error);
    return { ok: false, refused: `${name} failed` };
  }
}
