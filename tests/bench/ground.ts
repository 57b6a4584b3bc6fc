import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { openDisplay, rootFlags } from '#build/display.ts';
import { ensureElectron, type Runtime } from '#build/electron-runtime.ts';
import { aDay, tenYears, writeHistory } from '#tests/support/long-history.ts';
import { type RunningApp, startApp } from './running-app.ts';

export const root = path.resolve(import.meta.dirname, '../..');
const BARE = path.join(root, 'tests/bench/bare');
const SETTINGS = { firstRunDone: true, protectionAsked: true };

/** In the page: Today can be read and used. */
export const usableToday = `document.querySelector('main h1')?.textContent === 'Today' && !document.querySelector('[aria-busy="true"]')`;
export const blankPage = `location.href === 'about:blank' && document.readyState === 'complete'`;

type BareShows = 'window' | 'tray' | 'tray-after-window';

/** What the rows measure with: the app and a bare Electron, each in profiles that are thrown away. */
export interface Ground {
  readonly runtime: Runtime;
  /** A folder for anything, on the disk of the profiles. */
  readonly work: string;
  /** Starts for each figure that is made of starts. */
  readonly runs: number;
  heed(profile: string, args?: readonly string[], env?: Readonly<Record<string, string>>, before?: readonly string[]): Promise<RunningApp>;
  bare(shows?: BareShows): Promise<RunningApp>;
  /** The same two with a door into their main process. */
  launchHeed(profile: string): Promise<ElectronApplication>;
  launchBare(shows: BareShows): Promise<ElectronApplication>;
  /** A profile without a person, started once. */
  empty(): Promise<string>;
  /** Sixty people over ten years, started once; how many records, and how long that first start took. */
  years(): Promise<{ readonly profile: string; readonly records: number; readonly rebuildMs: number }>;
  close(): Promise<void>;
}

export async function layGround(runs: number): Promise<Ground> {
  const runtime = await ensureElectron();
  const display = await openDisplay();
  process.env['DISPLAY'] ??= display.env['DISPLAY'];
  const work = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-bench-'));
  const icon = `data:image/png;base64,${(await fs.readFile(path.join(root, 'electron/window/tray-icon.png'))).toString('base64')}`;
  const folder = (profile: string) => path.join(work, profile);
  const bareEnv = (shows: BareShows) => ({ BARE_PROFILE: folder(`bare-${shows}`), BARE_SHOWS: shows, BARE_ICON: icon });

  const ground: Omit<Ground, 'empty' | 'years' | 'close'> = {
    runtime,
    work,
    runs,
    heed: (profile, args = [], env = {}, before = []) => startApp(runtime.executable, [...before, ...rootFlags, root, ...args], { ...display.env, ...env, HEED_PROFILE: folder(profile) }),
    bare: (shows = 'window') => startApp(runtime.executable, [...rootFlags, BARE], { ...display.env, ...bareEnv(shows) }),
    launchHeed: (profile) => _electron.launch({ args: [...rootFlags, root], env: { ...(process.env as Record<string, string>), HEED_PROFILE: folder(profile) } }),
    launchBare: (shows) => _electron.launch({ args: [...rootFlags, BARE], env: { ...(process.env as Record<string, string>), ...bareEnv(shows) } }),
  };

  async function prepare(profile: string): Promise<number> {
    await fs.mkdir(folder(profile), { recursive: true });
    await fs.writeFile(path.join(folder(profile), 'settings.json'), JSON.stringify(SETTINGS));
    return timed(() => ground.heed(profile), usableToday);
  }

  return {
    ...ground,
    empty: once(async () => {
      await prepare('empty');
      return 'empty';
    }),
    years: once(async () => {
      const records = await writeHistory(path.join(folder('years'), 'journal'), tenYears(aDay));
      return { profile: 'years', records, rebuildMs: await prepare('years') };
    }),
    async close() {
      display.close();
      await fs.rm(work, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** Milliseconds from the start of the process until the condition holds in its page. */
export async function timed(start: () => Promise<RunningApp>, condition: string): Promise<number> {
  return during(start, null, (app) => app.until(condition));
}

/** Works with a running app, once a condition holds in its page; ends the app. */
export async function during<T>(start: () => Promise<RunningApp>, condition: string | null, work: (app: RunningApp) => Promise<T>): Promise<T> {
  const app = await start();
  try {
    if (condition !== null) await app.until(condition);
    return await work(app);
  } finally {
    await app.end();
  }
}

export const settle = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
