import fs from 'node:fs/promises';
import path from 'node:path';
import type { Figure } from './figures.ts';
import { blankPage, during, type Ground, settle, usableToday } from './ground.ts';
import type { RunningApp } from './running-app.ts';

const MEMORY_ROUNDS = 2;
const MEMORY_REST_MS = 5_000;
/** Half a minute after a start V8 gives back, in every process, what the start left behind; after that comes rest. */
const REST_MS = 40_000;
const QUIET_MS = 60_000;

const closeWindow = (app: RunningApp) => app.evaluate('void window.close()').catch(() => undefined); // the page goes before it can answer

/** Proportional set size of all processes, one app at a time, as running side by side they would share it. */
export async function memoryFigures(ground: Ground): Promise<Figure[]> {
  const { profile } = await ground.years();
  const after = async (app: RunningApp) => {
    await settle(MEMORY_REST_MS);
    return app.memoryMb();
  };
  const taken = { bareWindow: [] as number[], window: [] as number[], bareTray: [] as number[], bareClosed: [] as number[], tray: [] as number[], hidden: [] as number[] };
  for (let round = 0; round < MEMORY_ROUNDS; round += 1) {
    taken.bareWindow.push(await during(() => ground.bare(), blankPage, after));
    taken.bareTray.push(await during(() => ground.bare('tray'), null, after));
    taken.bareClosed.push(await during(() => ground.bare('tray-after-window'), null, after));
    taken.hidden.push(await during(() => ground.heed(profile, ['--hidden']), null, after));
    await during(() => ground.heed(profile), usableToday, async (app) => {
      taken.window.push(await after(app));
      await closeWindow(app);
      taken.tray.push(await after(app));
    });
  }
  const tray = { unit: 'MB', of: 'median', goal: { of: 'ratio', limit: 1.1 } } as const;
  return [
    { what: 'memory (PSS), window open, 10 years', unit: 'MB', of: 'median', runs: taken.window, baseline: { name: 'a bare window', runs: taken.bareWindow }, goal: { of: 'more', limit: 80 } },
    { what: 'memory (PSS), window closed to the tray', ...tray, runs: taken.tray, baseline: { name: 'a bare tray that never had a window', runs: taken.bareTray } },
    { what: 'memory (PSS), window closed to the tray', ...tray, runs: taken.tray, baseline: { name: 'a bare tray left by a closed window', runs: taken.bareClosed } },
    { what: 'memory (PSS), started at login without a window', ...tray, runs: taken.hidden, baseline: { name: 'a bare tray that never had a window', runs: taken.bareTray } },
  ];
}

interface Rest {
  readonly wakeUps: number;
  readonly cpuPercent: number;
}

/**
 * One quiet minute of four apps side by side, each with an empty line for itself: Heed and a bare Electron, with a
 * window and in the tray. A wake-up is a thread that was waiting and runs again.
 */
export async function idleFigures(ground: Ground): Promise<Figure[]> {
  const { profile } = await ground.years();
  const second = `${profile}-second`;
  await fs.cp(path.join(ground.work, profile), path.join(ground.work, second), { recursive: true, filter: (source) => !/Singleton/.test(source) });
  const apps = [await ground.heed(profile), await ground.heed(second), await ground.bare('window'), await ground.bare('tray-after-window')] as const;
  try {
    const [open, tray, bareWindow] = apps;
    await Promise.all([open.until(usableToday), tray.until(usableToday), bareWindow.until(blankPage)]);
    await closeWindow(tray);
    await settle(REST_MS);
    const before = await Promise.all(apps.map(read));
    await settle(QUIET_MS);
    const after = await Promise.all(apps.map(read));
    const rests = after.map((now, index): Rest => ({ wakeUps: now.wakeUps - (before[index]?.wakeUps ?? 0), cpuPercent: ((now.cpuSeconds - (before[index]?.cpuSeconds ?? 0)) / (QUIET_MS / 1_000)) * 100 }));
    const of = (index: number) => rests[index] as Rest;
    const cpu = { unit: '%', of: 'median', goal: { of: 'value', limit: 0.2 } } as const;
    const wakeUps = { unit: 'a minute', of: 'median', goal: null } as const;
    return [
      { what: 'idle wake-ups, window open', ...wakeUps, runs: [of(0).wakeUps], baseline: { name: 'a bare window', runs: [of(2).wakeUps] } },
      { what: 'idle wake-ups, in the tray', ...wakeUps, runs: [of(1).wakeUps], baseline: { name: 'a bare tray left by a closed window', runs: [of(3).wakeUps] } },
      { what: 'processor, idle over a minute, window open', ...cpu, runs: [of(0).cpuPercent], baseline: { name: 'a bare window', runs: [of(2).cpuPercent] } },
      { what: 'processor, idle over a minute, in the tray', ...cpu, runs: [of(1).cpuPercent], baseline: { name: 'a bare tray left by a closed window', runs: [of(3).cpuPercent] } },
    ];
  } finally {
    await Promise.all(apps.map((app) => app.end()));
  }
}

const read = async (app: RunningApp) => ({ wakeUps: await app.wakeUps(), cpuSeconds: await app.cpuSeconds() });
