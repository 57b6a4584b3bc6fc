import type { ElectronApplication } from '@playwright/test';

export interface AppWatch {
  /** Errors on the console of any window, exceptions nobody caught there, and unhandled rejections in main; grows as they happen. */
  readonly complaints: readonly string[];
  /** Addresses any window asked for that are not Heed's own; grows as they happen. */
  readonly requestsOutside: readonly string[];
}

const OWN = /^(app|data|blob|devtools):/;
const IN_MAIN = /unhandled|uncaught/i;

/** Watches from now on; main's rejections once this resolves. */
export async function watchApp(app: ElectronApplication): Promise<AppWatch> {
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
  // Electron says nothing of a rejection in main that nobody handles.
  const listen = () =>
    app.evaluate(() => {
      process.on('unhandledRejection', (reason) => console.error('Unhandled rejection:', reason));
      process.on('uncaughtExceptionMonitor', (error) => console.error('Uncaught exception:', error));
    });
  // While main is still being read, a collection of garbage may take the debugger's promise of an answer with it.
  await listen().catch((error: unknown) => (String(error).includes('garbage collected') ? listen() : Promise.reject(error as Error)));
  return { complaints, requestsOutside };
}
