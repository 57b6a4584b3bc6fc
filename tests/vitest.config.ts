import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    environment: 'node',
    include: ['tests/{domain,electron,renderer,build,fence}/**/*.test.{ts,tsx}'],
    // Some sync a real disk hundreds of times, and the disk may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
