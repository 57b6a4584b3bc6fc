import { app } from 'electron';
import { logFailure } from '#electron/log/log-failure.ts';

/** However long closing takes, the session does not wait for ever when it ends. */
const PATIENCE_MS = 5_000;

/** Holds the end of the process back until `close` is done: what was accepted must be on the disk. */
export function closeBeforeQuit(close: () => Promise<void>): void {
  let state: 'running' | 'closing' | 'closed' = 'running';
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
    void Promise.race([close().catch((error: unknown) => logFailure('close', error)), patience]).then(() => {
      state = 'closed';
      app.quit();
    });
  });
}
