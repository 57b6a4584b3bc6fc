import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';

export interface AppWatch {
  /** Errors on the console of any window, exceptions nobody caught there, and unhandled rejections in main; grows as they happen. */
  readonly complaints: readonly string[];
  /** Addresses any window asked for that are not Heed's own; grows as they happen. */
  readonly requestsOutside: readonly string[];
}

/**
 * Goes first on the command line of a watched app. While main is still being read, the debugger is no way to ask for
 * it: a collection of garbage may take V8's promise of an answer with it ("Promise was collected").
 */
export const SAYS_REJECTIONS = ['-r', path.join(import.meta.dirname, 'say-rejections.cjs')] as const;

const OWN = /^(app|data|blob|devtools):/;
const IN_MAIN = /unhandled|uncaught/i;

/** Watches from now on. That main says its rejections, `SAYS_REJECTIONS` sees to. */
export function watchApp(app: ElectronApplication): AppWatch {
  const complaints: string[] = [];
  const requestsOutside: string[] = [];
  const context = app.context();
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page: ${error.error().message}`));
  context.on('request', (request) => {
    if (!OWN.test(request.url())) requestsOutside.push(request.url());
  });
  app.process().stderr?.on('data', (bytes: Buffer) => {
    const text = bytes.toString();
    if (IN_MAIN.test(text)) complaints.push(`main: ${text.trim()}`);
  });
  return { complaints, requestsOutside };
}
