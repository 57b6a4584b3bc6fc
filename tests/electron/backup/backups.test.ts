import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backupOfName } from '#domain/backups/backup-name.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { type BackupParts, createBackups, type Stock } from '#electron/backup/backups.ts';
import { copyBackup, type CopyJob } from '#electron/backup/copy-backup.ts';
import type { MakeJob } from '#electron/backup/make-backup.ts';
import { type RunTask, TaskCancelledError, type Watch } from '#electron/tasks/run-task.ts';
import { putBackup, someNotes } from '#tests/support/backup-files.ts';

const DAY = 86_400_000;
const start = Date.UTC(2026, 10, 22, 8, 2);

let root: string;
let folder: string;
beforeEach(async () => {
  root = await fs.mkdtemp(path.join(tmpdir(), 'heed-backups-'));
  folder = path.join(root, 'backups');
});
afterEach(() => fs.rm(root, { recursive: true, force: true }));

const stock: Stock = {
  source: { folder: '', key: null, upToSeq: 7 },
  settings: settingsSchema.parse({}),
  seal: null,
  appVersion: '0.1.0',
  journalId: 'journal',
  keysFile: null,
};
const seal = { identity: 'AGE-SECRET-KEY-1', recovery: 'age1' };

interface World {
  now: number;
  records: number;
  stock: Stock | null;
  /** What goes wrong with the next backup; null: nothing. */
  failure: Error | null;
  seen: { running: number; most: number; failures: string[]; changes: number };
}

/** Heed's backups on a real folder; what the thread writes is stood in for, as nothing here depends on what is in a backup. */
function backupsIn(given: Partial<World> = {}, notes: Parameters<typeof someNotes>[0] = {}) {
  const world: World = { now: start, records: 100, stock, failure: null, seen: { running: 0, most: 0, failures: [], changes: 0 }, ...given };
  const store = someNotes(notes);
  const runTask = (async (name: string, job: unknown, { signal }: Watch = {}) => {
    if (signal?.aborted) throw new TaskCancelledError();
    if (name === 'copy-backup') return copyBackup(job as CopyJob, { signal: new AbortController().signal, progress: () => undefined, handOver: () => Promise.resolve() });
    if (name === 'seal-backup') {
      const { folder: where, name: plain } = job as { folder: string; name: string };
      return fs.rename(path.join(where, plain), path.join(where, `${plain}.age`));
    }
    world.seen.running += 1;
    world.seen.most = Math.max(world.seen.most, world.seen.running);
    await new Promise((resolve) => setImmediate(resolve));
    world.seen.running -= 1;
    if (world.failure) throw world.failure;
    const { number, at, reason, seal: sealing } = job as MakeJob;
    return { name: await putBackup(folder, { number, at, reason, records: world.records, isSealed: sealing !== null }), records: world.records };
  }) as RunTask;
  const parts: BackupParts = {
    folder,
    store,
    runTask,
    takeStock: () => world.stock,
    moment: () => ({ now: world.now, zone: 'Europe/Berlin' }),
    changed: () => void (world.seen.changes += 1),
    failed: (what) => void world.seen.failures.push(what),
  };
  return { world, store, backups: createBackups(parts) };
}
const names = async (where = folder) => (await fs.readdir(where)).sort();
const numbers = async () => (await names()).flatMap((name) => backupOfName(name)?.number ?? []);
const failing = (code: string) => Object.assign(new Error(code), { code });

test('makes one, says so, and remembers which part of the journal it holds', async () => {
  const { backups, store } = backupsIn();
  expect(await backups.backUpNow('daily')).toEqual({ kind: 'verified', name: 'heed-000001-20261122T080200Z-daily-100.zip', at: start, records: 100 });
  expect(store.read().covers).toEqual({ name: 'heed-000001-20261122T080200Z-daily-100.zip', journalId: 'journal', upToSeq: 7 });
  expect(await backups.state()).toMatchObject({ verified: { at: start, records: 100 }, failure: null, isLocked: false });
});

test('several who ask at once get one after the other, each with a number of its own', async () => {
  const { backups, world } = backupsIn();
  const outcomes = await Promise.all([backups.backUpNow('daily'), backups.backUpNow('before-restore'), backups.backUpNow('before-import')]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['verified', 'verified', 'verified']);
  expect(world.seen.most).toBe(1);
  expect(await numbers()).toEqual([1, 2, 3]);
});

test('a number never comes twice, even when the files are gone', async () => {
  const { backups } = backupsIn();
  await backups.backUpNow('daily');
  await fs.rm(folder, { recursive: true });
  await backups.backUpNow('daily');
  expect(await numbers()).toEqual([2]);
});

test('numbers go on behind those in the folder when the memory of them is gone', async () => {
  await putBackup(folder, { number: 41, at: start - DAY });
  const { backups } = backupsIn();
  await backups.backUpNow('daily');
  expect(await numbers()).toEqual([41, 42]);
});

test('rotates after each one, and a year of days leaves about two dozen', async () => {
  const { backups, world } = backupsIn();
  for (let day = 0; day < 60; day += 1) {
    world.now = start + day * DAY;
    await backups.backUpNow('daily');
  }
  await backups.tidyUp();
  expect((await numbers()).slice(-7)).toEqual([54, 55, 56, 57, 58, 59, 60]);
  expect((await names()).length).toBeLessThan(15);
});

test('nothing is made of nothing, nor while Heed is locked', async () => {
  expect(await backupsIn({ stock: { ...stock, source: { ...stock.source, upToSeq: 0 } } }).backups.backUpNow('daily')).toEqual({ kind: 'nothing' });
  expect(await backupsIn({ stock: null }).backups.backUpNow('daily')).toEqual({ kind: 'locked' });
  expect(await names()).toEqual([]);
});

describe('a failure', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EIO', 'unreachable'],
    ['ERR_NOT_VERIFIED', 'not-verified'],
    ['EWHATEVER', 'other'],
  ])('%s is said as %s, counts from the first of its kind, and is over with the next success', async (code, reason) => {
    const { backups, world, store } = backupsIn({ failure: failing(code) });
    await backups.backUpNow('daily');
    world.now = start + DAY;
    expect(await backups.backUpNow('daily')).toEqual({ kind: 'failed', failure: { at: start + DAY, sinceAt: start, reason, detail: code } });
    world.failure = null;
    await backups.backUpNow('daily');
    expect(store.read().failure).toBeNull();
    expect(world.seen.failures).toEqual(['make a backup', 'make a backup']);
  });

  test('takes none of the older ones away', async () => {
    for (let day = 0; day < 7; day += 1) await putBackup(folder, { number: day + 1, at: start - (7 - day) * DAY });
    const before = await names();
    const { backups } = backupsIn({ failure: failing('ENOSPC') });
    await backups.backUpNow('daily');
    await backups.tidyUp();
    expect(await names()).toEqual(before);
  });

  test('of the folder itself is said, too', async () => {
    await fs.writeFile(folder, 'a file where the folder should be');
    expect(await backupsIn().backups.backUpNow('daily')).toMatchObject({ kind: 'failed', failure: { detail: 'EEXIST' } });
  });
});

const sealedStock: Stock = { ...stock, source: { ...stock.source, key: new Uint8Array(32) }, seal, keysFile: { name: 'heed-keys-a.json', content: '{}' } };

test('while protection is only being put in place, backups from before stay readable; then they are sealed, with their keys beside', async () => {
  const plain = await putBackup(folder, { number: 1, at: start });
  const { backups, world } = backupsIn({ stock: { ...sealedStock, source: stock.source } });
  await backups.tidyUp();
  expect(await names()).toEqual([plain]);
  world.stock = sealedStock;
  await backups.tidyUp();
  expect(await names()).toEqual(['heed-keys-a.json', `${plain}.age`].sort());
});

test('what was written before there was a key is sealed, here and in the second folder', async () => {
  const second = path.join(root, 'second');
  await fs.mkdir(second);
  const plain = await putBackup(folder, { number: 1, at: start });
  await putBackup(second, { number: 1, at: start });
  const { backups } = backupsIn({ stock: sealedStock }, { second: { folder: second, verifiedAt: null, failure: null, copied: [plain] } });
  await backups.backUpNow('daily');
  await backups.tidyUp();
  const expected = ['heed-keys-a.json', 'heed-000002-20261122T080200Z-daily-100.zip.age'];
  expect(await names()).toEqual(expected.sort());
  expect(await names(second)).toEqual(expected.sort());
});

test('one that is deleted goes from the second folder, too, and no other name deletes anything', async () => {
  const second = path.join(root, 'second');
  await fs.mkdir(second);
  const { backups } = backupsIn({}, { second: { folder: second, verifiedAt: null, failure: null, copied: [] } });
  const made = await backups.backUpNow('daily');
  await backups.tidyUp();
  await fs.writeFile(path.join(root, 'letter.txt'), '');
  await backups.remove('../letter.txt');
  await backups.remove(made.kind === 'verified' ? made.name : '');
  expect([await names(), await names(second), (await names(root)).includes('letter.txt')]).toEqual([[], [], true]);
});

test('the list has both folders, and each backup once', async () => {
  const second = path.join(root, 'second');
  const here = await putBackup(folder, { number: 2, at: start });
  await putBackup(second, { number: 2, at: start });
  const only = await putBackup(second, { number: 1, at: start - DAY });
  const { backups } = backupsIn({}, { second: { folder: second, verifiedAt: null, failure: null, copied: [] } });
  expect((await backups.state()).backups.map(({ name, place }) => [name, place])).toEqual([
    [here, 'first'],
    [only, 'second'],
  ]);
  expect(await backups.files()).toEqual([path.join(folder, here), path.join(second, only)]);
});

test('ends what it is doing when Heed ends', async () => {
  const { backups } = backupsIn();
  await backups.stop();
  await expect(backups.backUpNow('daily')).rejects.toBeInstanceOf(TaskCancelledError);
});
