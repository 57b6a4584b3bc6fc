import { execFile, spawn } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { rootFlags } from '#build/display.ts';
import { tool } from '#build/run-command.ts';
import { expect, root, test } from '#tests/support/launch.ts';

const run = promisify(execFile);

/** How each switch of the built binary must stand (https://www.electronjs.org/docs/latest/tutorial/fuses). */
const FUSES = {
  [FuseV1Options.RunAsNode]: FuseState.DISABLE,
  [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
  [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
  [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
} as const;

test('the package is hardened: its fuses stand as they should, nobody runs code in it, and it holds the bundles only', async ({ profile }) => {
  test.skip(process.platform !== 'linux', 'elsewhere a package is signed first');
  test.setTimeout(180_000);
  await run(tool('electron-forge'), ['package'], { cwd: root, env: { ...process.env, HEED_IS_BUILT: '1' } });
  const folder = path.join(root, 'out/forge', (await readdir(path.join(root, 'out/forge'))).find((name) => name.endsWith(`linux-${process.arch}`)) as string);
  const binary = path.join(folder, 'heed');

  const fuses = await getCurrentFuseWire(binary);
  for (const [fuse, state] of Object.entries(FUSES)) expect(fuses[fuse as unknown as FuseV1Options], FuseV1Options[Number(fuse)]).toBe(state);

  // Whatever would run code in it at once: as Node, required by Node, or through a debugger.
  const mark = path.join(profile, 'was-run');
  const evil = path.join(profile, 'evil.cjs');
  await writeFile(evil, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  const app = spawn(binary, [...rootFlags, '--inspect=0', evil], { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HEED_PROFILE: profile, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${evil}` } });
  let said = '';
  app.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await expect.poll(() => readdir(profile), 'it starts as Heed').toContain('journal');
  process.kill(-(app.pid as number), 'SIGKILL');
  expect(said).not.toContain('Debugger listening');
  expect(await readdir(profile)).not.toContain(path.basename(mark));
  // The control: what it was given does run in a Node.
  await run(process.execPath, [evil]);
  expect(await readdir(profile)).toContain(path.basename(mark));

  const inside = listPackage(path.join(folder, 'resources/app.asar'), { isPack: false });
  expect(inside.filter((file) => !/^\/(package\.json$|out($|\/(main|preload|renderer)($|\/)))/.test(file) || file.endsWith('.map'))).toEqual([]);
  expect(inside).toContain('/out/main/index.js');
});
