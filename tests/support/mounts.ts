import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import { test } from '@playwright/test';

/** A small file system of its own on `folder`; skips the running test, with the reason, where mounting is not allowed. Answers with the way to take it off. */
export async function mountSmall(folder: string, options: string): Promise<() => void> {
  await fs.mkdir(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { encoding: 'utf8' });
  test.skip(mounted.status !== 0, `mounting a test disk is not permitted: ${(mounted.stderr ?? String(mounted.error)).trim()}`);
  return () => void spawnSync('umount', ['-l', folder]);
}
