import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArchiveFile, writeArchiveFile } from '#electron/archive/archive-file.ts';
import { verifyArchive } from '#electron/archive/read-archive.ts';
import type { TableRow } from '#electron/journal/newest-rows.ts';
import { row } from '#tests/support/archive.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-archive-file-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

async function* rows(failing = false): AsyncGenerator<TableRow> {
  yield row('people', { id: 'a', name: 'Ana', createdAt: 1, updatedAt: 2, deletedAt: null });
  if (failing) throw Object.assign(new Error('gone'), { code: 'EIO' });
}
const content = (failing = false) => ({ rows: rows(failing), settings: {}, seal: null, createdAt: 5, app: '1.0.0' });

test('writes a file that reads back, and nothing beside it', async () => {
  const file = path.join(folder, 'a.zip');
  let verified = 0;
  const { manifest, bytes } = await writeArchiveFile(file, content(), null, { onVerify: () => (verified += 1) });
  expect(bytes).toBe((await fs.stat(file)).size);
  expect(verified).toBe(1);
  expect(await verifyArchive(await readArchiveFile(file), null)).toEqual(manifest);
  expect(await fs.readdir(folder)).toEqual(['a.zip']);
});

test('an older file stays when the new one does not become whole', async () => {
  const file = path.join(folder, 'a.zip');
  await fs.writeFile(file, 'older');
  await expect(writeArchiveFile(file, content(true), null)).rejects.toMatchObject({ code: 'EIO' });
  expect(await fs.readFile(file, 'utf8')).toBe('older');
  expect(await fs.readdir(folder)).toEqual(['a.zip']);
});

test('refuses a file that is too large before it reads it', async () => {
  const file = path.join(folder, 'large.zip');
  const handle = await fs.open(file, 'w');
  await handle.truncate(600 * 1024 * 1024); // holds nothing on the disk
  await handle.close();
  await expect(readArchiveFile(file)).rejects.toMatchObject({ reason: 'too-large' });
});
