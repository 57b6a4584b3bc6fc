import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test as base } from '@playwright/test';
import { openDisplay } from '#build/display.ts';
import { SAYS_REJECTIONS, watchApp } from '#tests/support/watch-app.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** Starts the built app in a profile. `env` adds to the environment, such as TZ; `before` goes before the app on the command line. */
export const launch = (profile: string, env: Record<string, string> = {}, before: readonly string[] = []): Promise<ElectronApplication> =>
  _electron.launch({
    args: [...SAYS_REJECTIONS, ...before, root],
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...(process.env as Record<string, string>), HEED_LANGUAGE: 'en-GB', ...env, HEED_PROFILE: profile },
  });

export interface Options {
  /** Added to the app's environment. */
  env: Record<string, string>;
  /** Complaints of the app that a test brings about on purpose, such as a full disk. */
  expectedComplaints: readonly RegExp[];
}

export interface Fixtures {
  /** A profile folder of the test's own, removed afterwards. */
  profile: string;
  app: ElectronApplication;
  page: Page;
}

export interface WorkerFixtures {
  /** A display for the apps of this worker, so that two workers do not take the focus from each other. */
  display: undefined;
}

/** The real app in a profile of its own. A test fails when the app complains or asks for anything outside app://. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  display: [
    async ({}, use) => {
      const display = await openDisplay();
      if (display.env['DISPLAY']) process.env['DISPLAY'] = display.env['DISPLAY'];
      await use(undefined);
      display.close();
    },
    { scope: 'worker', auto: true },
  ],
  env: [{}, { option: true }],
  expectedComplaints: [[], { option: true }],
  profile: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'heed-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  app: async ({ profile, env, expectedComplaints }, use) => {
    const app = await launch(profile, env);
    const { complaints, requestsOutside } = watchApp(app);
    await use(app);
    await app.close();
    expect(complaints.filter((complaint) => !expectedComplaints.some((expected) => expected.test(complaint)))).toEqual([]);
    expect(requestsOutside).toEqual([]);
  },
  page: async ({ app }, use) => {
    await use(await app.firstWindow());
  },
});
export { expect };
