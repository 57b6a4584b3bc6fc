import { app } from 'electron';
import path from 'node:path';
import { describeError } from '#electron/log/describe-error.ts';

/**
 * Notes a failure in `logs/heed.log` of the profile. The log says where and what kind, never what a person typed:
 * messages are left out, because a parser's or a file system's message quotes content and names.
 */
export function logFailure(where: string, error: unknown): void {
  // Loaded at the first failure: most starts never need it.
  void import('electron-log/node.js').then(({ default: log }) => {
    log.transports.console.level = false;
    log.transports.file.level = 'info';
    log.transports.file.resolvePathFn = () => path.join(app.getPath('userData'), 'logs', 'heed.log');
    log.error(where, describeError(error));
  });
}

/** What nobody caught is logged, and Heed goes on: reminders and the journal must not end with a stray promise. */
export function logUncaught(): void {
  process.on('unhandledRejection', (reason) => logFailure('unhandled rejection', reason));
  process.on('uncaughtException', (error) => logFailure('uncaught exception', error));
}
