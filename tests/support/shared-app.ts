import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import type { Change, JournalEntry } from '#domain/journal/change.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { expect, launch, root, test as base } from '#tests/support/launch.ts';
import { type AppWatch, watchApp } from '#tests/support/watch-app.ts';

interface Running {
  readonly app: ElectronApplication;
  readonly profile: string;
  readonly watch: AppWatch;
  readonly bounds: Electron.Rectangle;
  /** What of the journal an earlier test has already had taken away. */
  emptiedAt: number;
}

/** More than this is quicker left behind with its app than taken away. */
const MOST_ROWS = 400;

async function start(): Promise<Running> {
  const profile = await mkdtemp(path.join(tmpdir(), 'heed-'));
  const app = await launch(profile);
  const watch = watchApp(app);
  await app.firstWindow();
  const bounds = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds() as Electron.Rectangle);
  return { app, profile, watch, bounds, emptiedAt: 0 };
}

async function end({ app, profile }: Running): Promise<void> {
  await app.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Makes the app what it is at a first start: no record, settings as they come, one window of the first size on Today.
 * Says whether it could: one that was closed, protected or filled with years of records is left behind.
 */
async function makeEmpty(running: Running): Promise<boolean> {
  const { app, profile, bounds } = running;
  const [page, ...others] = app.windows();
  if (page === undefined || page.isClosed() || others.length > 0) return false;
  const isProtected = await access(path.join(profile, 'keys.json')).then(() => true, () => false);
  if (isProtected) return false;
  await page.emulateMedia({ colorScheme: null, reducedMotion: null, media: null, forcedColors: null });
  await app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
  // A page without the app: what was being typed is saved on the way here, and nothing writes any more.
  await page.goto('app://heed/print.html');
  if (!(await removeRows(page, running))) return false;
  await page.evaluate((settings) => {
    localStorage.clear();
    sessionStorage.clear();
    return window.heed.changeSettings(settings);
  }, settingsSchema.parse({}));
  await page.goto('app://heed/#/today');
  return true;
}

async function removeRows(page: Page, running: Running): Promise<boolean> {
  const { lastSeq, entries } = await page.evaluate(async (after) => {
    const state = await window.heed.readJournalState();
    const read: string[] = [];
    for (let next: number | null = after; next !== null && state.lastSeq > after; ) {
      const answer: { entries: readonly string[]; nextAfterSeq: number | null } = await window.heed.readJournal(next, 1_000_000);
      read.push(...answer.entries);
      next = answer.nextAfterSeq;
    }
    return { lastSeq: state.lastSeq, entries: read };
  }, running.emptiedAt);
  const rows = new Map<string, Change>();
  for (const change of entries.flatMap((entry) => (JSON.parse(entry) as JournalEntry).changes)) {
    const id = change.op === 'put' ? change.value.id : change.id;
    if (change.op === 'put') rows.set(`${change.table}/${id}`, { op: 'delete', table: change.table, id });
    else rows.delete(`${change.table}/${id}`);
  }
  if (rows.size > MOST_ROWS) return false;
  running.emptiedAt = lastSeq;
  if (rows.size === 0) return true;
  const outcome = await page.evaluate((changes) => window.heed.appendToJournal({ label: 'Empty', at: 1, origin: 'test', changes }), [...rows.values()]);
  if (outcome.kind !== 'saved') return false;
  running.emptiedAt = outcome.seq;
  return true;
}

/** Takes the app that the last test of this worker left, made empty, or starts one. */
async function take(kept: { running: Running | null }): Promise<Running> {
  const { running } = kept;
  kept.running = null;
  if (running === null) return start();
  if (await makeEmpty(running).catch(() => false)) return running;
  await end(running);
  return start();
}

/**
 * The real app for a walk that needs nothing of a start: tests in a row share one, which is emptied between them. To
 * start it costs more than most walks. A test that changes what main keeps besides journal and settings, or its
 * environment, takes `test` of launch.ts.
 */
export const test = base.extend<{ running: Running }, { kept: { running: Running | null } }>({
  kept: [
    async ({}, use) => {
      const kept: { running: Running | null } = { running: null };
      await use(kept);
      if (kept.running !== null) await end(kept.running);
    },
    { scope: 'worker' },
  ],
  running: async ({ kept, expectedComplaints }, use, info) => {
    const running = await take(kept);
    const before = { complaints: running.watch.complaints.length, requests: running.watch.requestsOutside.length };
    await use(running);
    const isOver = running.app.windows().length === 0 || info.status !== info.expectedStatus;
    if (isOver) await end(running);
    else kept.running = running;
    expect(running.watch.complaints.slice(before.complaints).filter((complaint) => !expectedComplaints.some((expected) => expected.test(complaint)))).toEqual([]);
    expect(running.watch.requestsOutside.slice(before.requests)).toEqual([]);
  },
  app: ({ running }, use) => use(running.app),
  profile: ({ running }, use) => use(running.profile),
});
export { expect, launch, root };
