import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page, test as base } from '@playwright/test';

export const root = path.resolve(import.meta.dirname, '../..');

/** Starts the built app in a profile. `env` adds to the environment, such as TZ. */
export const launch = (profile: string, env: Record<string, string> = {}): Promise<ElectronApplication> =>
  _electron.launch({
    args: [root],
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...(process.env as Record<string, string>), ...env, HEED_PROFILE: profile },
  });

export const test = base.extend<{ profile: string; app: ElectronApplication; page: Page }>({
  profile: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'heed-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  app: async ({ profile }, use) => {
    const app = await launch(profile);
    await use(app);
    await app.close();
  },
  page: async ({ app }, use) => {
    await use(await app.firstWindow());
  },
});
export { expect } from '@playwright/test';
