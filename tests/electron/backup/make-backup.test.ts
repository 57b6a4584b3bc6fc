import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settingsSchema } from '#domain/settings/settings.ts';
import { type MakeJob, makeBackup } from '#electron/backup/make-backup.ts';
import { previewBackup } from '#electron/backup/preview-backup.ts';
import { sealBackup } from '#electron/backup/seal-backup.ts';
import { openJournal } from '#electron/journal/journal.ts';
import type { WorkContext } from '#electron/tasks/work.ts';
import { canMount } from '#tests/support/can-mount.ts';
import { aCommit } from '#tests/support/commits.ts';

let root: string;
let folder: string;
let job: MakeJob;

const context = (signal = new AbortController().signal): WorkContext => ({ signal, progress: () => undefined, handOver: () => Promise.resolve() });

beforeEach(async () => {
  root = await fs.mkdtemp(path.join(tmpdir(), 'heed-make-'));
  folder = path.join(root, 'backups');
  await fs.mkdir(folder);
  const journal = await openJournal(path.join(root, 'journal'));
  for (const name of ['Ann', 'Bo', 'Chi']) await journal.append(aCommit(name));
  const { lastSeq } = journal.state();
  await journal.close();
  job = { source: { folder: path.join(root, 'journal'), key: null, upToSeq: lastSeq }, settings: settingsSchema.parse({}), seal: null, appVersion: '0.1.0', folder, number: 1, at: Date.UTC(2026, 10, 22, 8, 2), reason: 'daily' };
});
afterEach(() => fs.rm(root, { recursive: true, force: true }));

const NAME = 'heed-000001-20261122T080200Z-daily-3.zip';
const preview = (file: string, identities: readonly string[] = [], passphrase: string | null = null) => previewBackup({ file: path.join(folder, file), identities, passphrase }, context());

async function twoKeys() {
  const [own, recovery] = [await generateX25519Identity(), await generateX25519Identity()];
  return { own, recovery, seal: { identity: own, recovery: await identityToRecipient(recovery) } };
}

test('one file, readable by nobody else, with all there is', async () => {
  expect(await makeBackup(job, context())).toEqual({ name: NAME, records: 3 });
  expect(await fs.readdir(folder)).toEqual([NAME]);
  expect((await fs.stat(path.join(folder, NAME))).mode & 0o077).toBe(0);
  expect(await preview(NAME)).toEqual({
    kind: 'preview',
    preview: { at: job.at, appVersion: '0.1.0', isSealed: false, kinds: [{ table: 'people', records: 3, inTrash: 0, newest: { title: 'Ann', at: expect.any(Number) as number } }] },
  });
});

describe('sealed', () => {
  test('opens with the profile’s key and with the recovery key, and with nothing else', async () => {
    const { own, recovery, seal } = await twoKeys();
    const { name } = await makeBackup({ ...job, seal }, context());
    expect(name).toBe(`${NAME}.age`);
    for (const identity of [own, recovery]) expect(await preview(name, [identity])).toMatchObject({ kind: 'preview', preview: { isSealed: true } });
    expect(await preview(name)).toEqual({ kind: 'refused', reason: 'needs-key' });
    expect(await preview(name, [await generateX25519Identity()])).toEqual({ kind: 'refused', reason: 'wrong-key' });
    expect(await preview(name, [await generateX25519Identity()], 'a passphrase')).toEqual({ kind: 'refused', reason: 'wrong-key' });
  });

  test.skipIf(spawnSync('age', ['--version']).error !== undefined)('opens with the program age and the recovery key alone', async () => {
    const { recovery, seal } = await twoKeys();
    const { name } = await makeBackup({ ...job, seal }, context());
    await fs.writeFile(path.join(root, 'key.txt'), `${recovery}\n`);
    execFileSync('age', ['-d', '-i', path.join(root, 'key.txt'), '-o', path.join(folder, NAME), path.join(folder, name)]);
    expect(await preview(NAME)).toMatchObject({ kind: 'preview', preview: { isSealed: false } });
  });

  test('a plain one becomes the same, sealed, and is no longer readable', async () => {
    const { own, seal } = await twoKeys();
    const { name } = await makeBackup(job, context());
    await sealBackup({ folder, name, seal }, context());
    expect(await fs.readdir(folder)).toEqual([`${NAME}.age`]);
    expect(await preview(`${NAME}.age`, [own])).toMatchObject({ kind: 'preview' });
  });

  test('when it cannot be sealed the plain one stays, and nothing half sealed', async () => {
    const { seal } = await twoKeys();
    const { name } = await makeBackup(job, context());
    await expect(sealBackup({ folder, name, seal: { ...seal, recovery: 'age1nobody' } }, context())).rejects.toThrow();
    expect(await fs.readdir(folder)).toEqual([NAME]);
  });
});

test.each([0, 1, 2, 3, 4, 5, 6])('stopped after step %i nothing is left, and the older ones are untouched', async (steps) => {
  await fs.writeFile(path.join(folder, NAME), 'older');
  const stop = new AbortController();
  let left = steps;
  const stopping: WorkContext = { ...context(stop.signal), progress: () => void ((left -= 1) < 0 && stop.abort()) };
  await expect(makeBackup({ ...job, number: 2 }, stopping)).rejects.toThrow();
  expect(await fs.readdir(folder)).toEqual([NAME]);
});

describe('refuses what is not as it was made', () => {
  const made = async () => fs.readFile(path.join(folder, (await makeBackup(job, context())).name));
  const previewOf = async (bytes: Uint8Array) => {
    await fs.writeFile(path.join(folder, 'given.zip'), bytes);
    return preview('given.zip');
  };

  test('when it was cut', async () => {
    const whole = await made();
    for (let size = 0; size < whole.length; size += 97) expect(await previewOf(whole.subarray(0, size)), `${size} bytes`).toEqual({ kind: 'refused', reason: 'damaged' });
  });

  test('when a bit is different', async () => {
    const whole = await made();
    for (let at = 0; at < whole.length; at += 41) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] as number) ^ (1 << (at % 8));
      expect(await previewOf(flipped), `byte ${at}`).toMatchObject({ kind: 'refused' });
    }
  });

  test('when it is not there', async () => expect(await preview('none.zip')).toEqual({ kind: 'refused', reason: 'gone' }));
});

describe.skipIf(!canMount)('on a real small disk (needs the right to mount)', () => {
  beforeEach(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]));
  afterEach(() => execFileSync('umount', ['-l', folder]));

  test('says that it is full, and leaves nothing half written', async () => {
    await fs.writeFile(path.join(folder, 'filler'), Buffer.alloc(61_000));
    await expect(makeBackup(job, context())).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await fs.readdir(folder)).toEqual(['filler']);
  });

  test('says that it is read-only', async () => {
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    await expect(makeBackup(job, context())).rejects.toMatchObject({ code: 'EROFS' });
  });
});
