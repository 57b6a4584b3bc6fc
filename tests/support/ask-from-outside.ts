import type { ElectronApplication } from '@playwright/test';

/** What the app hears when it is started once more with these arguments; the start itself is left out, for speed. */
export const askFromOutside = (app: ElectronApplication, ...args: readonly string[]) =>
  app.evaluate(({ app: electron }, sent) => void electron.emit('second-instance', {}, ['/usr/bin/heed', ...sent], '/'), args);
