import { ipcMain, type WebContents } from 'electron';
import type { Calls } from '#domain/bridge.ts';
import { argumentsOf } from '#electron/ipc/arguments.ts';
import { lockedCalls } from '#electron/ipc/locked-calls.ts';
import { logFailure } from '#electron/log/log-failure.ts';

/** Main's side of the contract: a missing or extra handler does not compile. Each gets the window that asks. */
export type Handlers = { readonly [Name in keyof Calls]: (caller: WebContents, ...args: Parameters<Calls[Name]>) => ReturnType<Calls[Name]> | Awaited<ReturnType<Calls[Name]>> };

/** What goes over the wire: a refusal is a value here and becomes a rejected promise in the preload. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refused: string };

/**
 * Serves the calls of windows whose frame is ours (`isOurs` sees the frame's URL). Returns the way to stop.
 * @param isLocked while it is, only the calls of locked-calls.ts are answered
 */
export function serveCalls(handlers: Handlers, isOurs: (url: string) => boolean, isLocked: () => boolean): () => void {
  const names = Object.keys(argumentsOf) as (keyof Calls)[];
  for (const name of names) {
    ipcMain.handle(name, async (event, ...args: unknown[]): Promise<Answer> => {
      // Heed's pages have no frames, so a call from within one is none of ours, whatever its address.
      if (!event.senderFrame || event.senderFrame.parent !== null || !isOurs(event.senderFrame.url)) return { ok: false, refused: 'sender' };
      if (isLocked() && !lockedCalls.has(name)) return { ok: false, refused: 'locked' };
      const parsed = argumentsOf[name].safeParse(args);
      if (!parsed.success) return { ok: false, refused: `arguments of ${name}` };
      const handle = handlers[name] as (caller: WebContents, ...args: unknown[]) => unknown;
      try {
        return { ok: true, value: await handle(event.sender, ...(parsed.data as unknown[])) };
      } catch (error) {
        logFailure(`call ${name}`, error);
        return { ok: false, refused: `${name} failed` };
      }
    });
  }
  return () => names.forEach((name) => ipcMain.removeHandler(name));
}
