import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    environment: 'node',
    // Starting a worker for each file costs more than the tests; modules with a state of their own are tested in one file each.
    isolate: false,
    include: ['tests/{domain,electron,renderer,build,fence}/**/*.test.{ts,tsx}'],
    // Some sync a real disk hundreds of times, and the disk may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
