import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackupKey, BackupSource } from '#domain/backups/restoring.ts';
import type { JournalEntry } from '#domain/journal/change.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { keysFileName, whatOpens } from '#electron/backup/backup-keys.ts';
import { createBackups, type Stock } from '#electron/backup/backups.ts';
import { createJournals } from '#electron/backup/journals.ts';
import { createRestores } from '#electron/backup/restores.ts';
import { type LiveJournal, openLiveJournal } from '#electron/journal/live-journal.ts';
import type { KeyFile } from '#electron/keys/key-file.ts';
import { identityOfDataKey } from '#electron/keys/age-identity.ts';
import { wrapWithPassphrase } from '#electron/keys/passphrase-wrap.ts';
import { makeRecoveryKey, wrapForRecovery } from '#electron/keys/recovery-wrap.ts';
import { stretchPassphrase } from '#electron/keys/stretch-passphrase.ts';
import { TaskCancelledError } from '#electron/tasks/run-task.ts';
import type { TaskCall } from '#electron/tasks/serve-tasks.ts';
import { someNotes } from '#tests/support/backup-files.ts';
import { canMount } from '#tests/support/can-mount.ts';
import { aCommit } from '#tests/support/commits.ts';
import { runTask } from '#tests/support/run-here.ts';

/** Quick to try, and worth nothing: only for tests. */
const QUICK = { memoryKiB: 64, passes: 1, lanes: 1 };
const START = Date.UTC(2026, 10, 22, 8, 2);

let root: string;
beforeEach(async () => {
  root = await fs.mkdtemp(path.join(tmpdir(), 'heed-restore-'));
});
const opened: LiveJournal[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((journal) => journal.close()));
  await fs.rm(root, { recursive: true, force: true });
});

const call = (signal = new AbortController().signal): TaskCall => ({ caller: {} as WebContents, signal, onProgress: () => undefined, work: (name, job) => runTask(name, job, { signal }) });

/** A profile whose backups and restores are real, and the clock is not. */
async function aProfile(name: string, sealing: Pick<Stock, 'seal' | 'keysFile'> & { readonly dataKey: Uint8Array | null } = { seal: null, keysFile: null, dataKey: null }) {
  const profile = path.join(root, name);
  await fs.mkdir(profile);
  const world = { now: START, chosenFile: null as string | null, replaced: 0, isLocked: false, isSaved: true };
  const journal: LiveJournal = await openLiveJournal(
    path.join(profile, 'journal'),
    () => null,
    () => undefined,
  );
  opened.push(journal);
  const folder = path.join(profile, 'backups');
  const store = someNotes();
  const moment = () => ({ now: (world.now += 1000), zone: 'UTC' });
  const takeStock = (): Stock => ({ source: { folder: path.join(profile, 'journal'), key: null, upToSeq: journal.state().lastSeq }, settings: settingsSchema.parse({}), appVersion: '0.1.0', journalId: journal.state().journalId, ...sealing });
  const backups = createBackups({ folder, store, runTask, takeStock, moment, changed: () => undefined, failed: () => undefined });
  const restores = createRestores({
    backups,
    store,
    folder,
    moment,
    whatOpens: (key, beside) => whatOpens(key, beside, sealing.dataKey, stretchPassphrase),
    journals: createJournals({
      profile,
      journal,
      exclusively: (work) => work(),
      keys: { file: () => (world.isLocked ? ({} as KeyFile) : null), keyFor: () => null, repair: () => Promise.resolve() },
      windows: { saveAll: () => Promise.resolve(world.isSaved), loadAnew: () => void (world.replaced += 1) },
      now: () => moment().now,
    }),
    chosenFile: () => world.chosenFile,
  });
  const people = async () => {
    const { entries } = await journal.read(0, 1e9);
    return entries.flatMap((text) => (JSON.parse(text) as JournalEntry).changes.map((change) => (change.op === 'put' && change.table === 'people' ? change.value.name : '?'))).sort();
  };
  const add = async (...names: string[]) => {
    for (const each of names) await journal.append(aCommit(each));
  };
  const made = async (): Promise<BackupSource & { from: 'folders' }> => {
    const outcome = await backups.backUpNow('by-hand');
    if (outcome.kind !== 'verified') throw new Error(outcome.kind);
    return { from: 'folders', name: outcome.name };
  };
  return { profile, folder, journal, store, backups, restores, world, people, add, made };
}

/** Keys as a sealed profile has them. */
async function aKey(passphrase: string) {
  const [dataKey, keyId, recoveryKey] = [new Uint8Array(32).fill(9), 'key-1', makeRecoveryKey().text];
  const recovery = await wrapForRecovery(dataKey, recoveryKey);
  if (!recovery || !('recipient' in recovery)) throw new Error('no recovery key');
  const file = { version: 1, revision: 1, proof: '', keyId, goal: 'sealed', keychain: null, recovery, passphrase: await wrapWithPassphrase(dataKey, keyId, passphrase, stretchPassphrase, QUICK) };
  return { dataKey, recoveryKey, seal: { identity: identityOfDataKey(dataKey), recovery: recovery.recipient }, keysFile: { name: keysFileName(keyId), content: JSON.stringify(file) } };
}

test('goes back to what a backup holds, keeps what was there, and goes back to that', async () => {
  const { add, made, restores, people, store, profile, world } = await aProfile('one');
  await add('Ann', 'Bo');
  const source = await made();
  await add('Later');
  expect(await restores.restore({ source, key: null }, call())).toEqual({ kind: 'restored', records: 2 });
  expect([await people(), world.replaced]).toEqual([['Ann', 'Bo'], 1]);
  expect(await fs.readdir(profile)).toContain(store.read().goBack?.journal);
  expect(await restores.goBack(call())).toEqual({ kind: 'restored' });
  expect([await people(), world.replaced, store.read().goBack]).toEqual([['Ann', 'Bo', 'Later'], 2, null]);
});

test('goes back by the backup when the journal that was put aside is gone', async () => {
  const { add, made, restores, people, store, profile } = await aProfile('one');
  await add('Ann');
  const source = await made();
  await add('Later');
  await restores.restore({ source, key: null }, call());
  await fs.rm(path.join(profile, store.read().goBack?.journal as string), { recursive: true });
  expect(await restores.goBack(call())).toEqual({ kind: 'restored', records: 2 });
  expect(await people()).toEqual(['Ann', 'Later']);
});

test('a journal without entries takes a backup without one of itself', async () => {
  const { add, made, folder } = await aProfile('old');
  await add('Ann');
  const { name } = await made();
  const fresh = await aProfile('fresh');
  fresh.world.chosenFile = path.join(folder, name);
  expect(await fresh.restores.restore({ source: { from: 'file' }, key: null }, call())).toEqual({ kind: 'restored', records: 1 });
  expect(await fresh.people()).toEqual(['Ann']);
  expect(await fs.readdir(path.join(fresh.folder)).catch(() => [])).toEqual([]);
});

describe('a sealed backup on another machine', () => {
  async function carried(withKeysFile: boolean) {
    const key = await aKey('right passphrase');
    const old = await aProfile('old', key);
    await old.add('Ann');
    const { name } = await old.made();
    const stick = path.join(root, 'stick');
    await fs.mkdir(stick);
    await fs.copyFile(path.join(old.folder, name), path.join(stick, 'backup.age'));
    if (withKeysFile) await fs.copyFile(path.join(old.folder, key.keysFile.name), path.join(stick, key.keysFile.name));
    const fresh = await aProfile('fresh');
    fresh.world.chosenFile = path.join(stick, 'backup.age');
    const open = (typed: BackupKey | null) => fresh.restores.preview({ kind: 'preview-backup', source: { from: 'file' }, key: typed }, call());
    return { ...fresh, ...key, open };
  }
  const passphrase = (typed: string): BackupKey => ({ with: 'passphrase', passphrase: typed });

  test('asks for a key, and comes back with the passphrase of that time', async () => {
    const { open, restores, people } = await carried(true);
    expect(await open(null)).toEqual({ kind: 'refused', reason: 'needs-key' });
    expect(await open(passphrase('wrong passphrase'))).toEqual({ kind: 'refused', reason: 'wrong-key' });
    expect(await open(passphrase('right passphrase'))).toMatchObject({ kind: 'preview', preview: { isSealed: true } });
    expect(await restores.restore({ source: { from: 'file' }, key: passphrase('right passphrase') }, call())).toEqual({ kind: 'restored', records: 1 });
    expect(await people()).toEqual(['Ann']);
  });

  test('comes back with the recovery key alone', async () => {
    const { open, restores, people, recoveryKey } = await carried(false);
    expect(await open(passphrase('right passphrase'))).toEqual({ kind: 'refused', reason: 'no-keys-file' });
    const key: BackupKey = { with: 'recovery-key', recoveryKey };
    expect(await open({ with: 'recovery-key', recoveryKey: makeRecoveryKey().text })).toEqual({ kind: 'refused', reason: 'wrong-key' });
    expect(await restores.restore({ source: { from: 'file' }, key }, call())).toEqual({ kind: 'restored', records: 1 });
    expect(await people()).toEqual(['Ann']);
  });
});

describe('changes nothing', () => {
  async function untouched(act: (profile: Awaited<ReturnType<typeof aProfile>>, source: { from: 'folders'; name: string }) => Promise<unknown>) {
    const profile = await aProfile('one');
    await profile.add('Ann', 'Bo');
    const source = await profile.made();
    await profile.add('Later');
    const { journalId } = profile.journal.state();
    const outcome = await act(profile, source);
    expect(await profile.people()).toEqual(['Ann', 'Bo', 'Later']);
    expect([profile.journal.state().journalId, profile.world.replaced, profile.store.read().goBack]).toEqual([journalId, 0, null]);
    return outcome;
  }

  test('when the backup is damaged', async () => {
    const outcome = await untouched(async ({ folder, restores }, source) => {
      const file = path.join(folder, source.name);
      await fs.truncate(file, (await fs.stat(file)).size - 5);
      return restores.restore({ source, key: null }, call());
    });
    expect(outcome).toEqual({ kind: 'refused', reason: 'damaged' });
  });

  test.each(['../letter.zip', 'heed-000009-20261122T080200Z-daily-1.zip', '/etc/passwd'])('when a window asks for %s', async (name) => {
    expect(await untouched(({ restores }) => restores.restore({ source: { from: 'folders', name }, key: null }, call()))).toEqual({ kind: 'refused', reason: 'gone' });
  });

  test('when it is cancelled', async () => {
    const stop = new AbortController();
    await untouched(async ({ restores }, source) => {
      stop.abort();
      await expect(restores.restore({ source, key: null }, call(stop.signal))).rejects.toBeInstanceOf(TaskCancelledError);
    });
  });

  test.skipIf(!canMount)('when there is no room for a backup of what is here now (needs the right to mount)', async () => {
    const outcome = await untouched(async ({ folder, restores }, source) => {
      const aside = path.join(root, source.name);
      await fs.copyFile(path.join(folder, source.name), aside);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder]);
      await fs.copyFile(aside, path.join(folder, source.name));
      await fs.writeFile(path.join(folder, 'filler'), Buffer.alloc(9_000)).catch(() => undefined);
      return restores.restore({ source, key: null }, call()).finally(() => execFileSync('umount', ['-l', folder]));
    });
    expect(outcome).toMatchObject({ kind: 'not-backed-up', failure: { reason: 'disk-full' } });
  });
});

test('Heed that is locked while it restores writes nothing, as it could not be sealed', async () => {
  const { add, made, restores, people, profile, world } = await aProfile('locked-meanwhile');
  await add('Ann');
  const source = await made();
  await add('Later');
  world.isLocked = true;
  await expect(restores.restore({ source, key: null }, call())).rejects.toMatchObject({ code: 'ERR_LOCKED' });
  expect(await people()).toEqual(['Ann', 'Later']);
  expect((await fs.readdir(profile)).sort()).toEqual(['backups', 'journal']);
});

test('words that could not be saved are not taken away by a restore', async () => {
  const { add, made, restores, people, world } = await aProfile('unsaved');
  await add('Ann');
  const source = await made();
  await add('Later');
  world.isSaved = false;
  await expect(restores.restore({ source, key: null }, call())).rejects.toMatchObject({ code: 'ERR_UNSAVED' });
  expect(await people()).toEqual(['Ann', 'Later']);
  expect(world.replaced).toBe(0);
});
