/**
 * Prints what Heed costs, each figure next to a baseline measured in the same run: `npm run bench`.
 * Raw results and the table go to out/bench/. HEED_BENCH_RUNS sets the number of starts (7).
 */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { openDisplay, rootFlags } from '#build/display.ts';
import { ensureElectron } from '#build/electron-runtime.ts';
import { main, preload, renderer, worker } from '#build/vite.ts';
import { aDay, tenYears, writeHistory } from '#tests/support/long-history.ts';
import { archiveFigures } from './archive.ts';
import { briefFigures } from './brief.ts';
import { careFigures } from './care.ts';
import { type Figure, isMet, median, p95, table } from './figures.ts';
import { type RunningApp, startApp } from './running-app.ts';
import { plainAppends, saves, strictPuts } from './save.ts';
import { searchFigures } from './search.ts';
import { sealedStartFigures } from './sealed-start.ts';
import { sealingFigures } from './sealing.ts';
import { waitingFigures } from './through-the-app.ts';

const RUNS = Number(process.env['HEED_BENCH_RUNS'] ?? 7);
const IDLE_SECONDS = 30;
/** Half a minute after a start V8 gives back, in every process, what the start left behind; after that comes rest. */
const REST_SECONDS = 45;
const root = path.resolve(import.meta.dirname, '../..');
const icon = `data:image/png;base64,${(await fs.readFile(path.join(root, 'electron/window/tray-icon.png'))).toString('base64')}`;
const usableToday = `document.querySelector('main h1')?.textContent === 'Today' && !document.querySelector('[aria-busy="true"]')`;
const blankPage = `location.href === 'about:blank' && document.readyState === 'complete'`;

const runtime = await ensureElectron();
for (const config of [main, worker, preload, renderer]) await build(config('production'));
const display = await openDisplay();
process.env['DISPLAY'] ??= display.env['DISPLAY'];
const work = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-bench-'));
const profile = (name: string) => path.join(work, name);
const heed = (folder: string, ...args: string[]) => startApp(runtime.executable, [...rootFlags, root, ...args], { ...display.env, HEED_PROFILE: profile(folder) });
const bare = (shows: 'window' | 'tray' | 'tray-after-window' = 'window') =>
  startApp(runtime.executable, [...rootFlags, path.join(root, 'tests/bench/bare')], { ...display.env, BARE_PROFILE: profile('bare'), BARE_SHOWS: shows, BARE_ICON: icon });
const settle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function timed(start: () => Promise<RunningApp>, condition: string): Promise<number> {
  const app = await start();
  const took = await app.until(condition);
  await app.end();
  return took;
}

async function during<T>(start: () => Promise<RunningApp>, condition: string | null, work: (app: RunningApp) => Promise<T>): Promise<T> {
  const app = await start();
  try {
    if (condition) await app.until(condition);
    return await work(app);
  } finally {
    await app.end();
  }
}

async function memoryAfterSettling(app: RunningApp) {
  await settle(6_000);
  return app.memoryMb();
}

async function idlePercent(app: RunningApp) {
  await settle(REST_SECONDS * 1_000);
  const before = await app.cpuSeconds();
  await settle(IDLE_SECONDS * 1_000);
  return ((await app.cpuSeconds()) - before) / IDLE_SECONDS * 100;
}

const figures: Figure[] = [];
const raw: Record<string, unknown> = { machine: `${os.cpus().length} × ${os.cpus()[0]?.model}`, electron: runtime.version, runs: RUNS, date: new Date().toISOString() };

// The first start of each profile prepares it (and, with ten years, rebuilds the store from the journal).
const records = await writeHistory(path.join(profile('years'), 'journal'), tenYears(aDay));
for (const folder of ['empty', 'years']) await fs.mkdir(profile(folder), { recursive: true });
for (const folder of ['empty', 'years']) await fs.writeFile(path.join(profile(folder), 'settings.json'), JSON.stringify({ firstRunDone: true }));
await timed(() => bare(), blankPage);
await timed(() => heed('empty'), usableToday);
const rebuild = await timed(() => heed('years'), usableToday);
figures.push({ what: `rebuild of ${records} records from the journal`, value: rebuild / 1_000, unit: 's', goal: { of: 'value', limit: 60 } });

const starts = { bare: [] as number[], empty: [] as number[], years: [] as number[] };
for (let run = 0; run < RUNS; run += 1) {
  starts.bare.push(await timed(() => bare(), blankPage));
  starts.empty.push(await timed(() => heed('empty'), usableToday));
  starts.years.push(await timed(() => heed('years'), usableToday));
}
raw['starts'] = starts;
const bareStart = { name: 'bare window', value: median(starts.bare) };
figures.push(
  { what: 'cold start to usable Today, empty profile', value: median(starts.empty), unit: 'ms', baseline: bareStart, goal: { of: 'ratio', limit: 1.4 } },
  { what: 'cold start to usable Today, 60 people × 10 years', value: median(starts.years), unit: 'ms', baseline: bareStart, goal: { of: 'ratio', limit: 1.4 } },
  { what: 'cold start, 10 years over empty', value: median(starts.years), unit: 'ms', baseline: { name: 'empty profile', value: median(starts.empty) }, goal: { of: 'ratio', limit: 1.15 } },
);

figures.push(...(await briefFigures(() => heed('years'), usableToday)));
figures.push(...(await careFigures(() => heed('years'), usableToday)));
figures.push(...(await searchFigures(() => heed('years'), usableToday)));

const saving = await during(
  () => heed('empty'),
  usableToday,
  async (app) => {
    const plain = await plainAppends(work);
    return { saves: await saves(app), plain, strict: await strictPuts(app) };
  },
);
raw['saves'] = saving;
figures.push(
  { what: 'save p95, commit to acknowledged', value: p95(saving.saves), unit: 'ms', baseline: { name: '1 kB append + fdatasync', value: p95(saving.plain) }, goal: { of: 'ratio', limit: 3 } },
  { what: 'save p95, commit to acknowledged', value: p95(saving.saves), unit: 'ms', baseline: { name: 'strict IndexedDB put', value: p95(saving.strict) }, goal: { of: 'ratio', limit: 1.5 } },
);

figures.push(...(await waitingFigures(work)));
figures.push(...(await sealingFigures(work)));
figures.push(...(await sealedStartFigures(work, (folder, env, before) => startApp(runtime.executable, [...before, ...rootFlags, root], { ...display.env, ...env, HEED_PROFILE: folder }), usableToday, RUNS)));
figures.push(...(await archiveFigures(work, path.join(profile('years'), 'journal'))));

const memory = { bareWindow: [] as number[], window: [] as number[], bareTray: [] as number[], bareClosed: [] as number[], tray: [] as number[], hidden: [] as number[] };
for (let run = 0; run < 3; run += 1) {
  memory.bareWindow.push(await during(() => bare(), blankPage, memoryAfterSettling));
  memory.bareTray.push(await during(() => bare('tray'), null, memoryAfterSettling));
  memory.bareClosed.push(await during(() => bare('tray-after-window'), null, memoryAfterSettling));
  memory.hidden.push(await during(() => heed('years', '--hidden'), null, memoryAfterSettling));
  await during(
    () => heed('years'),
    usableToday,
    async (app) => {
      memory.window.push(await memoryAfterSettling(app));
      await app.evaluate('void window.close()').catch(() => undefined); // the page goes before it can answer
      memory.tray.push(await memoryAfterSettling(app));
    },
  );
}
raw['memory'] = memory;
const bareTray = { name: 'bare, tray only', value: median(memory.bareTray) };
figures.push(
  { what: 'memory (PSS), window open, 10 years', value: median(memory.window), unit: 'MB', baseline: { name: 'bare window', value: median(memory.bareWindow) }, goal: { of: 'more', limit: 80 } },
  { what: 'memory (PSS), window closed to the tray', value: median(memory.tray), unit: 'MB', baseline: bareTray, goal: { of: 'ratio', limit: 1.1 } },
  { what: 'memory (PSS), window closed to the tray', value: median(memory.tray), unit: 'MB', baseline: { name: 'bare, tray left by a closed window', value: median(memory.bareClosed) }, goal: { of: 'ratio', limit: 1.1 } },
  { what: 'memory (PSS), started at login without a window', value: median(memory.hidden), unit: 'MB', baseline: bareTray, goal: { of: 'ratio', limit: 1.1 } },
);

figures.push({ what: `CPU idle over ${IDLE_SECONDS} s, window open`, value: await during(() => heed('years'), usableToday, idlePercent), unit: '%', goal: { of: 'value', limit: 0.2 } });

const text = table(figures);
await fs.mkdir(path.join(root, 'out/bench'), { recursive: true });
await fs.writeFile(path.join(root, 'out/bench/table.md'), `${text}\n`);
await fs.writeFile(path.join(root, 'out/bench/raw.json'), JSON.stringify({ ...raw, figures }, null, 2));
console.log(`${text}\n\n${figures.filter(isMet).length} of ${figures.length} goals met or without a goal. Raw results: out/bench/raw.json`);
display.close();
await fs.rm(work, { recursive: true, force: true });
