import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listBackups, sweepUnfinished } from '#electron/backup/backup-folder.ts';
import { placeVerified } from '#electron/backup/place-verified.ts';
import { putBackup } from '#tests/support/backup-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'heed-backup-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const write = (file: string) => fs.writeFile(file, 'content');

test('a file has its name only after it was read back', async () => {
  const namesBefore: string[][] = [];
  const name = await placeVerified(folder, write, async (file) => {
    namesBefore.push(await fs.readdir(folder));
    expect(await fs.readFile(file, 'utf8')).toBe('content');
    return 'final';
  });
  expect(namesBefore.flat().every((each) => each.endsWith('.tmp'))).toBe(true);
  expect([name, await fs.readdir(folder)]).toEqual(['final', ['final']]);
});

test.each([
  ['writing', () => Promise.reject(new Error('no')), () => Promise.resolve('final')],
  ['reading back', write, () => Promise.reject(new Error('no'))],
] as const)('when %s fails nothing stays, and an older file of that name is untouched', async (_step, writes, checks) => {
  await fs.writeFile(path.join(folder, 'final'), 'older');
  await expect(placeVerified(folder, writes, checks)).rejects.toThrow('no');
  expect(await fs.readdir(folder)).toEqual(['final']);
  expect(await fs.readFile(path.join(folder, 'final'), 'utf8')).toBe('older');
});

test('what a kill left half written is no backup, and is swept away with nothing else', async () => {
  const name = await putBackup(folder, { number: 1 });
  await fs.writeFile(path.join(folder, '.heed-0123456789ab.tmp'), 'half');
  await fs.writeFile(path.join(folder, 'holiday.zip'), 'mine');
  expect((await listBackups(folder)).map((backup) => backup.name)).toEqual([name]);
  await sweepUnfinished(folder);
  expect((await fs.readdir(folder)).sort()).toEqual([name, 'holiday.zip'].sort());
});

test('a folder that is not there holds no backups; one that cannot be read is no empty folder', async () => {
  expect(await listBackups(path.join(folder, 'none'))).toEqual([]);
  await fs.writeFile(path.join(folder, 'a-file'), '');
  await expect(listBackups(path.join(folder, 'a-file'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});
