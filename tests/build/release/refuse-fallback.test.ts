import { expect, test } from 'vitest';
import { refuseUnlessReleasable } from '#build/release/refuse-fallback.ts';

const fallback = { isFallback: true, version: '33.2.1' };

test('a release is refused on the fallback runtime, with both versions named', () => {
  expect(() => refuseUnlessReleasable(fallback, '39.0.0', true)).toThrow('A release must run on Electron 39.0.0; here is only the fallback runtime, Electron 33.2.1. Nothing was packaged.');
});

test.each([
  ['a trial package on the fallback runtime', fallback, false],
  ['a release on Electron’s own build', { isFallback: false, version: '39.0.0' }, true],
  ['a trial package on it', { isFallback: false, version: '39.0.0' }, false],
])('%s is not', (_what, runtime, isRelease) => {
  expect(() => refuseUnlessReleasable(runtime, '39.0.0', isRelease)).not.toThrow();
});
