import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backupOfName } from '#domain/backups/backup-name.ts';
import { SCHEMA_VERSION } from '#domain/journal/migrations.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { archiveDesk } from '#electron/archive/archive-desk.ts';
import { verifyArchive } from '#electron/archive/read-archive.ts';
import { backUpBeforeMigration } from '#electron/backup/before-migration.ts';
import { type Backups, createBackups } from '#electron/backup/backups.ts';
import { takeStock } from '#electron/backup/take-stock.ts';
import { type LiveJournal, openLiveJournal } from '#electron/journal/live-journal.ts';
import { listSegments } from '#electron/journal/segments.ts';
import { identityOfRecoveryKey } from '#electron/keys/age-identity.ts';
import { TaskCancelledError } from '#electron/tasks/run-task.ts';
import { readRecoveryKey } from '#domain/protection/recovery-key.ts';
import { someNotes } from '#tests/support/backup-files.ts';
import { aCommit } from '#tests/support/commits.ts';
import { runTask } from '#tests/support/run-here.ts';
import { aWorld, openProfile, type OpenedProfile, type World } from '#tests/support/sealed-profile.ts';

const chosen = vi.hoisted(() => ({ file: '' }));
vi.mock('electron', () => ({
  app: { getPath: () => '', getVersion: () => '0.1.0' },
  BrowserWindow: { fromWebContents: () => null },
  dialog: { showOpenDialog: async () => ({ canceled: false, filePaths: [chosen.file] }) },
}));

const PASSPHRASE = 'correct horse battery';
const START = Date.UTC(2026, 10, 22, 8, 2);
const FULL = Object.assign(new Error('full'), { code: 'ENOSPC' });

let root: string;
let folder: string;
let opened: LiveJournal[] = [];
/** Thrown by the next backup, when set. */
let failure: Error | null;
beforeEach(async () => {
  root = await fs.mkdtemp(path.join(tmpdir(), 'heed-before-'));
  folder = path.join(root, 'backups');
  failure = null;
});
afterEach(async () => {
  for (const journal of opened) await journal.close();
  opened = [];
  await fs.rm(root, { recursive: true, force: true });
});

/** Real backups of a journal. */
function backupsOf(heed: Pick<OpenedProfile, 'journal' | 'keys'>, store = someNotes()): Backups {
  opened.push(heed.journal);
  let now = START;
  return createBackups({
    folder,
    store,
    runTask: ((name, job, watch) => (failure && name === 'make-backup' ? Promise.reject(failure) : runTask(name, job, watch))) as typeof runTask,
    takeStock: () => takeStock({ profile: root, ...heed, settings: { read: () => settingsSchema.parse({}) }, appVersion: '0.1.0' }),
    moment: () => ({ now: (now += 1000), zone: 'UTC' }),
    changed: () => undefined,
    failed: () => undefined,
  });
}

const backupNames = async () => (await fs.readdir(folder).catch(() => [])).filter((name) => backupOfName(name)).sort();
const reasons = async () => (await backupNames()).map((name) => backupOfName(name)?.reason);
const bytesOf = (name: string) => fs.readFile(path.join(folder, name));
const recordsIn = async (name: string, identity?: string): Promise<number> => {
  const { tables } = await verifyArchive(await bytesOf(name), identity === undefined ? null : { kind: 'identities', identities: [identity] });
  return Object.values(tables).reduce((sum, { records }) => sum + records, 0);
};

describe('before everything is sealed', () => {
  let world: World;
  let heed: OpenedProfile;
  let backups: Backups;
  const second = () => path.join(root, 'elsewhere');
  async function start() {
    world = aWorld(root);
    heed = await openProfile(world);
    await fs.mkdir(second());
    backups = backupsOf(heed, someNotes({ second: { folder: second(), verifiedAt: null, failure: null, copied: [] } }));
    world.backUp = () => backups.backUpNow('before-conversion');
  }
  async function protect() {
    const { text } = await heed.protection.makeRecoveryKey();
    await heed.protection.protect({ passphrase: PASSPHRASE, opensByItself: false, recoveryKey: text });
    const protection = await heed.settled();
    await backups.tidyUp(); // as main does when the protection has changed
    return { protection, identity: identityOfRecoveryKey(readRecoveryKey(text) as Uint8Array) };
  }
  const journalText = async () => (await heed.journal.read(0, 1e9)).entries.join();

  test('a backup is made, and afterwards no backup is readable, here or in the second folder', async () => {
    await start();
    await heed.journal.append(aCommit('Canary Ada'));
    await backups.backUpNow('daily');
    await heed.journal.append(aCommit('Canary Grace'));
    const { protection, identity } = await protect();
    expect(protection.state).toBe('open');
    expect(await reasons()).toEqual(['daily', 'before-conversion']);
    for (const [index, name] of (await backupNames()).entries()) {
      await expect(verifyArchive(await bytesOf(name), null)).rejects.toThrow();
      expect(await recordsIn(name, identity)).toBe(index + 1);
    }
    const everywhere = await fs.readdir(root, { recursive: true, withFileTypes: true });
    const files = everywhere.filter((file) => file.isFile());
    expect(files.filter(({ name }) => name.endsWith('.zip') || name.endsWith('.tmp'))).toEqual([]);
    expect(files.filter(({ name }) => name.endsWith('.zip.age'))).toHaveLength(4);
    // An entry of a zip begins with these bytes, and every word that is not compressed reads as it is.
    for (const { parentPath, name } of files) {
      const bytes = await fs.readFile(path.join(parentPath, name));
      expect([bytes.includes('Canary'), bytes.includes('PK\u0003\u0004'), bytes.includes('manifest.json')], name).toEqual([false, false, false]);
    }
  });

  test('a plain copy that is left only in the second folder is sealed there', async () => {
    await start();
    await heed.journal.append(aCommit('Canary Ada'));
    await backups.backUpNow('daily');
    await backups.tidyUp();
    for (const name of await backupNames()) await fs.rm(path.join(folder, name));
    await protect();
    const there = (await fs.readdir(second())).filter((name) => backupOfName(name)).sort();
    expect(there.map((name) => [backupOfName(name)?.number, backupOfName(name)?.isSealed])).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  describe('keys that are lost', () => {
    const places = () => [path.join(root, 'keys.json'), path.join(root, 'journal/keys.json')];
    async function losing(lose: () => Promise<unknown>) {
      await start();
      await heed.journal.append(aCommit('Canary Ada'));
      const [before, after] = [PASSPHRASE, 'another long passphrase'];
      await protect();
      await backups.backUpNow('daily');
      expect(await heed.protection.changePassphrase({ current: before, next: after })).toEqual({ kind: 'done' });
      await backups.tidyUp();
      await heed.journal.close();
      await lose();
      heed = await openProfile(world);
      opened.push(heed.journal);
      return { before, after, open: (passphrase: string) => heed.protection.unlock({ with: 'passphrase', passphrase }) };
    }
    const removed = () => Promise.all(places().map((file) => fs.rm(file)));
    const damaged = () => Promise.all(places().map((file) => fs.truncate(file, 40)));

    test.each([
      ['both files are gone', removed],
      ['both files are damaged', damaged],
      ['those beside the backups are gone with them', async () => (await removed(), fs.rm(folder, { recursive: true }))],
    ])('are found beside the backups when %s, with the passphrase of now, and put back', async (_why, lose) => {
      const { before, after, open } = await losing(lose);
      expect(heed.protection.read()).toMatchObject({ state: 'locked', hasPassphrase: true, trouble: null });
      expect(await open(before)).toMatchObject({ kind: 'wrong' });
      expect(await open(after)).toEqual({ kind: 'open' });
      await heed.settled();
      expect(await journalText()).toContain('Canary Ada');
      const [first, copy] = await Promise.all(places().map((file) => fs.readFile(file, 'utf8')));
      expect(JSON.parse(first as string)).toMatchObject({ goal: 'sealed' });
      expect(copy).toBe(first);
    });

    test('are said to be missing when no copy is left either, and nothing is changed', async () => {
      const { open, after } = await losing(async () => (await removed(), await fs.rm(folder, { recursive: true }), fs.rm(second(), { recursive: true })));
      expect(heed.protection.read()).toMatchObject({ state: 'locked', trouble: 'keys-missing' });
      expect(await open(after)).toMatchObject({ kind: 'refused' });
      expect((await fs.readdir(root)).sort()).toEqual(['journal']);
    });

    test('of another profile do not open this one', async () => {
      const { open, after } = await losing(async () => {
        const [file, ...others] = [...places(), ...[folder, second()].map((where) => path.join(where, `heed-keys-${heed.keys.file()?.keyId}.json`))];
        const foreign = JSON.stringify({ ...JSON.parse(await fs.readFile(file as string, 'utf8')), keyId: 'another' });
        for (const each of [file as string, ...others]) await fs.writeFile(each, foreign);
      });
      expect(heed.protection.read()).toMatchObject({ state: 'locked', trouble: 'keys-missing' });
      expect(await open(after)).toMatchObject({ kind: 'refused' });
    });
  });

  test('with nothing written there is nothing to wait for', async () => {
    await start();
    expect((await protect()).protection.state).toBe('open');
    expect(await backupNames()).toEqual([]);
  });

  test.each([
    [FULL, 'disk-full'],
    [Object.assign(new Error('no'), { code: 'EACCES' }), 'not-backed-up'],
    [Object.assign(new Error('differs'), { code: 'ERR_NOT_VERIFIED' }), 'not-backed-up'],
  ])('when the backup fails (%s) it does not begin, says so, and everything is as it was', async (error, trouble) => {
    await start();
    await heed.journal.append(aCommit('Canary Ada'));
    await backups.backUpNow('daily');
    const before = await bytesOf((await backupNames())[0] as string);
    failure = error;
    expect((await protect()).protection).toEqual({ state: 'plain', keychain: 'none', trouble });
    expect(await journalText()).toContain('Canary Ada');
    expect((await fs.readdir(root)).sort()).toEqual(['backups', 'elsewhere', 'journal']);
    expect(await bytesOf((await backupNames())[0] as string)).toEqual(before);
  });

  test('when the sealing itself fails, what there is of backups needs no key', async () => {
    await start();
    await heed.journal.append(aCommit('Canary Ada'));
    await backups.backUpNow('daily');
    world.conversionFails = FULL;
    expect((await protect()).protection).toMatchObject({ state: 'plain', trouble: 'disk-full' });
    for (const name of await backupNames()) expect(await recordsIn(name)).toBe(1);
    expect(await reasons()).toEqual(['daily', 'before-conversion']);
  });

  test('a backup that is ended with Heed leaves the keys, and the next start goes on', async () => {
    await start();
    await heed.journal.append(aCommit('Canary Ada'));
    const asked = new Promise<void>((resolve) => {
      world.backUp = async () => {
        resolve();
        throw new TaskCancelledError();
      };
    });
    const { text } = await heed.protection.makeRecoveryKey();
    await heed.protection.protect({ passphrase: PASSPHRASE, opensByItself: false, recoveryKey: text });
    await asked;
    await heed.journal.close();
    world.backUp = () => backups.backUpNow('before-conversion');
    heed = await openProfile(world);
    backups = backupsOf(heed);
    expect(await heed.protection.unlock({ with: 'passphrase', passphrase: PASSPHRASE })).toEqual({ kind: 'open' });
    expect((await heed.settled()).state).toBe('open');
    expect(await reasons()).toEqual(['before-conversion']);
    expect(heed.journal.header().sealedBy).not.toBeNull();
  });
});

describe('before the first write in a newer shape', () => {
  const journals = path.resolve(import.meta.dirname, '../../support/journals');
  const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);
  async function older(version: number) {
    await fs.cp(path.join(journals, `schema-${version}`), path.join(root, 'journal'), { recursive: true });
    const journal = await openLiveJournal(path.join(root, 'journal'), () => null, () => undefined);
    const backups = backupsOf({ journal, keys: { file: () => null, dataKey: () => null, keyFor: () => null } as unknown as OpenedProfile['keys'] });
    journal.beforeUpgrade(() => backUpBeforeMigration(backups));
    return { journal, backups };
  }

  test.each(versions)('of version %i a backup of all that was there is made, once', async (version) => {
    const { journal } = await older(version);
    const before = journal.state().lastSeq;
    expect(await backupNames()).toEqual([]);
    expect(await Promise.all(['one', 'two'].map((name) => journal.append(aCommit(name))))).toEqual([1, 2].map((more) => ({ kind: 'saved', seq: before + more })));
    await journal.append(aCommit('three'));
    expect(await reasons()).toEqual(['before-migration']);
    expect(await recordsIn((await backupNames())[0] as string)).toBeGreaterThan(5);
  });

  test('on a full disk nothing is written until there is room', async () => {
    const { journal } = await older(1);
    const { lastSeq } = journal.state();
    failure = FULL;
    expect(await journal.append(aCommit('waits'))).toEqual({ kind: 'failed', reason: 'disk-full', detail: 'ENOSPC' });
    expect([journal.header().schema, (await listSegments(path.join(root, 'journal'))).length]).toEqual([1, 1]);
    failure = null;
    expect(await journal.append(aCommit('waits'))).toEqual({ kind: 'saved', seq: lastSeq + 1 });
    expect(await reasons()).toEqual(['before-migration']);
  });

  test('another failure keeps no word from being saved', async () => {
    const { journal, backups } = await older(1);
    failure = Object.assign(new Error('no'), { code: 'EACCES' });
    expect(await journal.append(aCommit('saved'))).toMatchObject({ kind: 'saved' });
    expect((await backups.state()).failure?.reason).toBe('read-only');
  });

  test('a journal of today needs none', async () => {
    const journal = await openLiveJournal(path.join(root, 'journal'), () => null, () => undefined);
    const prepare = vi.fn(() => Promise.resolve());
    journal.beforeUpgrade(prepare);
    await journal.append(aCommit('Ann'));
    await journal.close();
    expect(prepare).not.toHaveBeenCalled();
  });
});

describe('before a merge', () => {
  async function merging() {
    const heed = await openProfile(aWorld(root));
    const backups = backupsOf(heed);
    await heed.journal.append(aCommit('Ann', 'ann'));
    const made = await backups.backUpNow('by-hand');
    chosen.file = path.join(root, 'other.zip');
    await fs.copyFile(path.join(folder, made.kind === 'verified' ? made.name : ''), chosen.file);
    await heed.journal.append({ label: 'x', at: 1, origin: 'window', changes: [{ op: 'delete', table: 'people', id: 'ann' }] });
    const source = () => ({ folder: path.join(root, 'journal'), key: null, upToSeq: heed.journal.state().lastSeq });
    const settings = { read: () => settingsSchema.parse({}), change: () => undefined } as never;
    const desk = archiveDesk({ journal: heed.journal, settings, source, backups, written: new Set(), handedOver: { file: () => null } });
    const signal = new AbortController().signal;
    const call = { caller: {} as WebContents, signal, onProgress: () => undefined, work: runTask };
    expect(await desk['preview-archive']({ kind: 'preview-archive', file: 'choose', passphrase: null }, call)).toMatchObject({ kind: 'preview' });
    return { heed, merge: () => desk['merge-archive']({ kind: 'merge-archive', passphrase: null, withSettings: false }, call) };
  }

  test('a backup of what is here is made', async () => {
    const { heed, merge } = await merging();
    expect(await merge()).toMatchObject({ kind: 'merged', ended: 'complete', counts: { added: 1 } });
    expect(await reasons()).toEqual(['by-hand', 'before-import']);
    expect(heed.journal.state().lastSeq).toBe(3);
  });

  test('without one nothing comes in', async () => {
    const { heed, merge } = await merging();
    failure = FULL;
    expect(await merge()).toMatchObject({ kind: 'not-backed-up', failure: { reason: 'disk-full' } });
    expect(heed.journal.state().lastSeq).toBe(2);
  });
});
