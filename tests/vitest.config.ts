import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vitest/config';
import { macrosPlugin } from '#build/expand-macros.ts';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [macrosPlugin(), lingui({ configPath: fileURLToPath(new URL('../build/lingui.config.ts', import.meta.url)) })],
  test: {
    // Threads that tests start read the sources as they stand, too.
    execArgv: ['--import', fileURLToPath(new URL('../build/speak-english.ts', import.meta.url))],
    setupFiles: ['tests/support/speak.ts'],
    environment: 'node',
    // Starting a worker for each file costs more than the tests; modules with a state of their own are tested in one file each.
    isolate: false,
    include: ['tests/{domain,electron,renderer,build,fence}/**/*.test.{ts,tsx}'],
    // Some sync a real disk hundreds of times, and the disk may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
