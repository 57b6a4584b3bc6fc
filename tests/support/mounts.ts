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

/** Lets nobody write to a folder and its files, root neither; skips the running test, with the reason, where that cannot be. Answers with the way back. */
export async function makeReadOnly(folder: string): Promise<() => void> {
  const set = (flag: '+i' | '-i') => spawnSync('chattr', ['-R', flag, folder], { encoding: 'utf8' });
  const made = set('+i');
  if (made.status !== 0) set('-i');
  test.skip(made.status !== 0, `a folder cannot be made read-only here: ${(made.stderr ?? String(made.error)).trim()}`);
  return () => void set('-i');
}
