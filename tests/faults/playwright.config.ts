import '#build/speak-english.ts';
import { defineConfig } from '@playwright/test';

/** Long loops of faults on the real app: `npm run faults`. What they counted stands in a table at the end. */
export default defineConfig({
  testDir: '.',
  globalSetup: '../e2e/global-setup.ts',
  outputDir: '../../out/fault-results',
  workers: 1,
  timeout: 900_000,
  expect: { timeout: 60_000 },
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['./table.ts']],
});
