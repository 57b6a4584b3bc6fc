import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyBackup } from '#electron/backup/copy-backup.ts';
import { createSecondFolder } from '#electron/backup/second-folder.ts';
import { putBackup, someNotes } from '#tests/support/backup-files.ts';
import { canMount } from '#tests/support/can-mount.ts';

const DAY = 86_400_000;
const start = Date.UTC(2026, 5, 1);

let root: string;
let first: string;
let other: string;
beforeEach(async () => {
  root = await fs.mkdtemp(path.join(tmpdir(), 'heed-second-'));
  [first, other] = [path.join(root, 'first'), path.join(root, 'other')];
  await fs.mkdir(first);
  await fs.mkdir(other);
});
afterEach(() => fs.rm(root, { recursive: true, force: true }));

const context = { signal: new AbortController().signal, progress: () => undefined, handOver: () => Promise.resolve() };
function secondFolder(copied: readonly string[] = [], copy = (from: string, folder: string) => copyBackup({ from, folder }, context)) {
  const store = someNotes({ second: { folder: other, verifiedAt: null, failure: null, copied: [...copied] } });
  const keeper = createSecondFolder({ folder: first, store, moment: () => ({ now: start + 100 * DAY, zone: 'UTC' }), copy, seal: () => null, failed: () => undefined });
  return { keeper, state: () => keeper.state(), notes: () => store.read().second };
}
const there = async () => (await fs.readdir(other)).sort();

test('gets every backup of the first, byte by byte, with the file that a passphrase needs', async () => {
  const names = [await putBackup(first, { number: 1, at: start }, 'one'), await putBackup(first, { number: 2, at: start + DAY }, 'two')];
  await fs.writeFile(path.join(first, 'heed-keys-a1.json'), '{}');
  const { keeper, state } = secondFolder();
  await keeper.bringUpToDate();
  expect(await there()).toEqual([...names, 'heed-keys-a1.json'].sort());
  expect(await fs.readFile(path.join(other, names[1] as string), 'utf8')).toBe('two');
  expect(state()).toEqual({ folder: other, verifiedAt: start + DAY, failure: null });
});

test('keeps its own depth: what left the first stays by the same rule, and what is not Heed’s is never touched', async () => {
  const copied: string[] = [];
  for (let day = 0; day < 60; day += 1) copied.push(await putBackup(other, { number: day + 1, at: start + day * DAY }));
  const foreign = await putBackup(other, { number: 3, at: start, records: 77 });
  await fs.writeFile(path.join(other, 'letter.txt'), '');
  await putBackup(first, { number: 61, at: start + 60 * DAY });
  const { keeper } = secondFolder(copied);
  await keeper.bringUpToDate();
  const left = await there();
  expect(left).toContain(foreign);
  expect(left).toContain('letter.txt');
  expect(left.length).toBeLessThan(20);
  expect(left).toContain(copied.at(-1));
});

test('lets the readable copy go once the sealed one is there', async () => {
  const plain = await putBackup(other, { number: 1, at: start });
  await putBackup(first, { number: 1, at: start, isSealed: true });
  const { keeper } = secondFolder([plain]);
  await keeper.bringUpToDate();
  expect(await there()).toEqual([`${plain}.age`]);
});

describe('says what is wrong, and leaves the first folder alone', () => {
  test('when the folder is gone: it is not made anew below a drive that is not plugged in', async () => {
    const name = await putBackup(first, { number: 1, at: start });
    await fs.rmdir(other);
    const { keeper, state } = secondFolder();
    await keeper.bringUpToDate();
    expect(state()?.failure).toMatchObject({ reason: 'unreachable', detail: 'ENOENT' });
    expect(await fs.readdir(root)).toEqual(['first']);
    expect(await fs.readdir(first)).toEqual([name]);
    expect(await keeper.list()).toEqual([]);
  });

  test('when another, empty folder stands in its place', async () => {
    const name = await putBackup(first, { number: 1, at: start });
    const { keeper, state } = secondFolder([name]);
    await keeper.bringUpToDate();
    expect(state()?.failure?.reason).toBe('unreachable');
    expect(await there()).toEqual([]);
  });

  test('when what was written reads back differently', async () => {
    await putBackup(first, { number: 1, at: start });
    const { keeper, state } = secondFolder([], () => Promise.reject(Object.assign(new Error('differs'), { code: 'ERR_NOT_VERIFIED' })));
    await keeper.bringUpToDate();
    expect(state()?.failure?.reason).toBe('not-verified');
  });

  test('and goes on when it is there again', async () => {
    const name = await putBackup(first, { number: 1, at: start });
    await fs.rename(other, `${other}-away`);
    const { keeper, state } = secondFolder();
    await keeper.bringUpToDate();
    await fs.rename(`${other}-away`, other);
    await keeper.bringUpToDate();
    expect(state()).toMatchObject({ failure: null, verifiedAt: start });
    expect(await there()).toEqual([name]);
  });
});

describe.skipIf(!canMount)('on a real small disk (needs the right to mount)', () => {
  beforeEach(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', other]));
  afterEach(() => execFileSync('umount', ['-l', other]));

  test('says that it is full, keeps what is there, leaves nothing half written', async () => {
    const small = await putBackup(first, { number: 2, at: start + DAY }, 'x'.repeat(10_000));
    await putBackup(first, { number: 1, at: start }, 'x'.repeat(400_000));
    const { keeper, state, notes } = secondFolder();
    await keeper.bringUpToDate();
    expect(state()?.failure).toMatchObject({ reason: 'disk-full', detail: 'ENOSPC' });
    expect(await there()).toEqual([small]);
    expect(notes()?.copied).toEqual([small]);
  });
});
