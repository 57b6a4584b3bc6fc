import { spawnSync } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { ensureElectron } from '#build/electron-runtime.ts';
import { expect, root, test } from '#tests/support/launch.ts';
import { needs } from '#tests/support/tools.ts';
import { walkEverywhere } from '#tests/support/walk.ts';

const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** An executable that runs Electron under strace and writes down every connection to another machine. */
async function tracedElectron(folder: string): Promise<{ executable: string; connections(): Promise<string[]> }> {
  const { executable: electron } = await ensureElectron();
  const log = path.join(folder, 'connections.log');
  const executable = path.join(folder, 'traced-electron');
  await writeFile(executable, `#!/bin/sh\nexec strace -f -qq --seccomp-bpf -e trace=connect,sendto -o '${log}' '${electron}' "$@"\n`);
  await chmod(executable, 0o755);
  return { executable, connections: async () => (await readFile(log, 'utf8').catch(() => '')).split('\n').filter((line) => /AF_INET/.test(line)) };
}

test('a walk through every screen asks for nothing outside app://, and no process of it connects to another machine', async ({ profile }) => {
  needs('strace');
  test.slow();
  const traced = await tracedElectron(profile);
  const app = await _electron.launch({ executablePath: traced.executable, args: [...rootFlags, root], env: { ...(process.env as Record<string, string>), HEED_PROFILE: profile } });
  const page = await app.firstWindow();
  // In place of Heed's own filter, so that a request is seen and not only refused.
  await app.evaluate(({ session }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { heedRequests: seen });
    session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
      seen.push(url);
      decide({});
    });
  });
  await page.reload();
  await walkEverywhere(page);
  const requests = await app.evaluate(() => (globalThis as unknown as { heedRequests: string[] }).heedRequests);
  await app.close();
  expect(requests.filter((url) => url.startsWith('app://heed/')).length).toBeGreaterThan(3);
  expect(requests.filter((url) => !/^(app:\/\/heed\/|data:|blob:|devtools:)/.test(url))).toEqual([]);
  expect(await traced.connections()).toEqual([]);
});

test('the trace above sees what a blank Electron does', async ({ profile }) => {
  needs('strace');
  test.slow();
  const traced = await tracedElectron(profile);
  const app = await _electron.launch({ executablePath: traced.executable, args: [...rootFlags, `--user-data-dir=${profile}/blank`, path.join(root, 'build/icons/canvas.mjs')] });
  await app.firstWindow();
  await expect.poll(async () => (await traced.connections()).length, { timeout: 20_000 }).toBeGreaterThan(0);
  await app.close();
});

test('starts and works in a namespace without a network', async ({ profile }) => {
  needs('unshare', '/usr/bin/python3');
  test.slow();
  const isolate = process.getuid?.() === 0 ? ['-n'] : ['-c', '-n'];
  test.skip(spawnSync('unshare', [...isolate, 'true']).status !== 0, 'this machine makes no network namespaces');
  const withLoopback = path.join(root, 'tests/support/desktop/with-loopback.py');
  const { stdout, stderr } = spawnSync('unshare', [...isolate, '/usr/bin/python3', withLoopback, process.execPath, path.join(root, 'tests/support/walk-alone.ts'), profile], { encoding: 'utf8', timeout: 80_000, cwd: root });
  expect(stdout, stderr).toMatch(/^Walked through \d+ screens\.$/m);
});
