import { expect, test } from 'vitest';
import { reasonOf } from '#electron/files/write-failure.ts';
import { TookTooLongError, within } from '#electron/pdf/within.ts';

test.each([
  ['ENOSPC', 'linux', 'disk-full'],
  ['EDQUOT', 'linux', 'disk-full'],
  ['EROFS', 'linux', 'read-only'],
  ['EACCES', 'linux', 'read-only'],
  ['EPERM', 'darwin', 'read-only'],
  ['EPERM', 'win32', 'in-use'],
  ['EBUSY', 'win32', 'in-use'],
  ['ENOENT', 'linux', 'other'],
  ['TookTooLongError', 'linux', 'other'],
])('%s on %s is %s', (code, platform, reason) => expect(reasonOf(code, platform)).toBe(reason));

test('what never ends, ends', async () => {
  await expect(within(5, 'layout', new Promise(() => undefined))).rejects.toBeInstanceOf(TookTooLongError);
  await expect(within(1_000, 'layout', Promise.resolve('done'))).resolves.toBe('done');
  await expect(within(1_000, 'layout', Promise.reject(new Error('crashed')))).rejects.toThrow('crashed');
});
