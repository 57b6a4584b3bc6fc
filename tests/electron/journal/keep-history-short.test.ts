import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsSchema } from '#domain/settings/settings.ts';
import { type Backups, createBackups } from '#electron/backup/backups.ts';
import { coveredOf } from '#electron/backup/covered.ts';
import { takeStock } from '#electron/backup/take-stock.ts';
import { createHistoryKeeper, type HistoryKeeper } from '#electron/journal/keep-history-short.ts';
import { oneAtATime } from '#electron/journal/rewriting.ts';
import type { BackupStore } from '#electron/settings/backup-store.ts';
import { someNotes } from '#tests/support/backup-files.ts';
import { aCommit } from '#tests/support/commits.ts';
import { runTask } from '#tests/support/run-here.ts';
import { aWorld, openProfile, type OpenedProfile, type World } from '#tests/support/sealed-profile.ts';
import { bytesIn, DAY, rowsOf } from './rewritten-journal.ts';

/** The day after the last entry: the first five days are over ninety days old, and forty days of writing came since. */
const NOW = 110 * DAY;

let root: string;
let world: World;
let heed: OpenedProfile;
let store: BackupStore;
let backups: Backups;
let history: HistoryKeeper;
let isIdle: boolean;
let compactions: number;

beforeEach(async () => {
  root = await fs.mkdtemp(path.join(tmpdir(), 'heed-history-'));
  world = aWorld(root);
  isIdle = true;
  compactions = 0;
  await start();
  for (const day of [0, 1, 2, 3, 4, ...Array.from({ length: 40 }, (_, index) => 60 + index)]) {
    await heed.journal.append({ ...aCommit(`Canary ${day}`, 'ann'), at: day * DAY });
    if (day < 10) await heed.journal.endSegment();
  }
  await heed.journal.endSegment();
});
afterEach(async () => {
  await backups.stop();
  await heed.journal.close();
  await fs.rm(root, { recursive: true, force: true });
});

/** As main puts them together, on real folders. */
async function start() {
  heed = await openProfile(world);
  store = someNotes();
  const counted = ((name, job, watch) => {
    if (name === 'compact-journal') compactions += 1;
    return runTask(name, job, watch);
  }) as typeof runTask;
  let now = NOW;
  const settings = { read: () => settingsSchema.parse({}) };
  backups = createBackups({
    folder: path.join(root, 'backups'),
    store,
    runTask: counted,
    takeStock: () => takeStock({ profile: root, ...heed, settings, appVersion: '0.1.0' }),
    moment: () => ({ now: (now += 1000), zone: 'UTC' }),
    changed: () => undefined,
    failed: () => undefined,
  });
  world.backUp = () => backups.backUpNow('before-conversion');
  history = createHistoryKeeper({
    source: () => (heed.protection.isOpen() && heed.journal.isThere() ? source() : null),
    covered: () => coveredOf(heed.journal.state().journalId, path.join(root, 'backups'), store),
    historyDays: () => settings.read().historyDays,
    now: () => NOW,
    isIdle: () => isIdle,
    exclusively: oneAtATime(),
    runTask: counted,
    failed: (what, error) => expect.unreachable(`${what}: ${String(error)}`),
  });
}
const source = () => ({ folder: path.join(root, 'journal'), key: heed.keys.keyFor('journal')?.key ?? null, upToSeq: heed.journal.state().lastSeq });
const journalBytes = () => bytesIn(path.join(root, 'journal'));
const texts = async () => (await heed.journal.read(0, 1e9)).entries.join();
const made = async () => {
  const outcome = await backups.backUpNow('daily');
  await backups.tidyUp();
  if (outcome.kind !== 'verified') throw new Error(outcome.kind);
  return path.join(root, 'backups', outcome.name);
};

test('old versions go once a verified backup holds them and nobody is at work, and what there is stays the same', async () => {
  const [before, rows] = [await journalBytes(), await rowsOf(source())];
  await history.look();
  expect([await journalBytes(), compactions]).toEqual([before, 0]); // no backup yet
  await made();
  isIdle = false;
  await history.look();
  expect([await journalBytes(), compactions]).toEqual([before, 0]);
  isIdle = true;
  await history.look();
  const after = await journalBytes();
  for (const day of [0, 1, 2, 3]) expect(after).not.toContain(`Canary ${day}"`);
  for (const day of [4, 60, 99]) expect(after).toContain(`Canary ${day}"`);
  expect(await rowsOf(source())).toEqual(rows);
  await history.look();
  expect(compactions).toBe(1);
  await made();
  await history.look();
  expect([compactions, await journalBytes()]).toEqual([2, after]);
});

test('a backup that is gone, or of another journal, holds nothing', async () => {
  const before = await journalBytes();
  const file = await made();
  await fs.rename(file, `${file}.elsewhere`);
  await history.look();
  await fs.rename(`${file}.elsewhere`, file);
  store.change({ covers: { name: path.basename(file), journalId: 'another', upToSeq: 1e9 } });
  await history.look();
  expect([await journalBytes(), compactions]).toEqual([before, 0]);
});

test('sealed, it goes the same way, by the backup from before that was sealed since; not while Heed is locked', async () => {
  await made();
  const { text } = await heed.protection.makeRecoveryKey();
  await heed.protection.protect({ passphrase: 'correct horse battery', opensByItself: false, recoveryKey: text });
  expect((await heed.settled()).state).toBe('open');
  await backups.tidyUp();
  expect(await texts()).toContain('Canary 1"');
  await heed.protection.lock();
  await history.look();
  expect(compactions).toBe(0);
  await heed.protection.unlock({ with: 'passphrase', passphrase: 'correct horse battery' });
  await heed.journal.endSegment(); // sealing has put all of a small journal into one file
  await history.look();
  expect([compactions, heed.journal.state().damaged]).toEqual([1, 0]);
  expect(await texts()).toContain('Canary 99"');
});
