import { ipcMain, type WebContents } from 'electron';
import type { Calls } from '#domain/bridge.ts';
import { answerCall } from '#electron/ipc/answer-call.ts';
import { argumentsOf } from '#electron/ipc/arguments.ts';
import { logFailure } from '#electron/log/log-failure.ts';

/** Main's side of the contract: a missing or extra handler does not compile. Each gets the window that asks. */
export type Handlers = { readonly [Name in keyof Calls]: (caller: WebContents, ...args: Parameters<Calls[Name]>) => ReturnType<Calls[Name]> | Awaited<ReturnType<Calls[Name]>> };

/**
 * Serves the calls of windows whose frame is ours (`isOurs` sees the frame's URL). Returns the way to stop.
 * @param isLocked while it is, only the calls of locked-calls.ts are answered
 */
export function serveCalls(handlers: Handlers, isOurs: (url: string) => boolean, isLocked: () => boolean): () => void {
  const names = Object.keys(argumentsOf) as (keyof Calls)[];
  for (const name of names) {
    const handle = handlers[name] as (caller: WebContents, ...args: unknown[]) => unknown;
    const failed = (error: unknown) => logFailure(`call ${name}`, error);
    ipcMain.handle(name, (event, ...args: unknown[]) => answerCall({ name, isOurs, isLocked, failed, handle: (...parsed) => handle(event.sender, ...parsed) }, event.senderFrame, args));
  }
  return () => names.forEach((name) => ipcMain.removeHandler(name));
}
