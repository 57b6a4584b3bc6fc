import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomic, writeBeside } from '#electron/files/write-atomic.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-files-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

test('replaces a file whole and leaves nothing beside it', async () => {
  const file = path.join(folder, 'a.txt');
  await writeAtomic(file, 'older and longer');
  await writeAtomic(file, 'newer');
  expect(await fs.readFile(file, 'utf8')).toBe('newer');
  expect(await fs.readdir(folder)).toEqual(['a.txt']);
});

test('writes under a name as long as the file system takes', async () => {
  const name = `${'ü'.repeat(125)}.pdf`; // 254 bytes
  await writeAtomic(path.join(folder, name), 'x');
  expect((await fs.readdir(folder)).map((each) => each.normalize('NFC'))).toEqual([name]);
});

test('leaves the folder as it was when the last step fails', async () => {
  const taken = path.join(folder, 'taken');
  await fs.mkdir(path.join(taken, 'inside'), { recursive: true });
  await expect(writeAtomic(taken, 'x')).rejects.toMatchObject({ code: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/) as string });
  expect(await fs.readdir(folder)).toEqual(['taken']);
});

test('says what is wrong with a place that is no folder', async () => {
  await fs.writeFile(path.join(folder, 'file'), '');
  await expect(writeAtomic(path.join(folder, 'file', 'x'), 'x')).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(writeAtomic(path.join(folder, 'missing', 'x'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(writeBeside(path.join(folder, 'missing', 'x.pdf'), bytes('x'))).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await fs.readdir(folder)).toEqual(['file']);
});

test('numbers what would fall on something that is there', async () => {
  await fs.writeFile(path.join(folder, 'Plan.pdf'), 'mine');
  await fs.mkdir(path.join(folder, 'Plan (2).pdf'));
  expect(await writeBeside(path.join(folder, 'Plan.pdf'), bytes('third'))).toBe(path.join(folder, 'Plan (3).pdf'));
  expect(await fs.readFile(path.join(folder, 'Plan.pdf'), 'utf8')).toBe('mine');
});

test('many writers at once each get a name of their own', async () => {
  const files = await Promise.all(Array.from({ length: 20 }, (_, index) => writeBeside(path.join(folder, 'Plan.pdf'), bytes(String(index)))));
  expect(new Set(files).size).toBe(20);
  expect(await fs.readdir(folder)).toHaveLength(20);
  const contents = await Promise.all(files.map((file) => fs.readFile(file, 'utf8')));
  expect(contents).toEqual(Array.from({ length: 20 }, (_, index) => String(index)));
});
