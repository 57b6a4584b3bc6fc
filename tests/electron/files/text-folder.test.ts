import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ BrowserWindow: {}, dialog: {} }));
const { writeTextFolder } = await import('#electron/files/text-folder.ts');

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'heed-folder-'));
});
afterEach(() => {
  chmodSync(parent, 0o700);
  rmSync(parent, { recursive: true });
});

test('all files stand in a new folder, beside one of the same name', async () => {
  const files = [{ name: 'One.md', text: 'one' }, { name: 'one.md', text: 'two' }];
  const first = await writeTextFolder(parent, 'Pack', files);
  const second = await writeTextFolder(parent, 'Pack', files);
  expect([path.basename(first), path.basename(second)]).toEqual(['Pack', 'Pack (2)']);
  expect(readdirSync(first).map((name) => readFileSync(path.join(first, name), 'utf8')).toSorted()).toEqual(['one', 'two']);
});

test.each(['../../outside', '/etc/passwd', '..', 'con', 'a\0b'])('a name such as %j stays inside', async (name) => {
  const folder = await writeTextFolder(parent, name, [{ name, text: 'x' }]);
  expect(path.dirname(folder)).toBe(parent);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('when a file cannot be written nothing is left', async () => {
  const file = { name: 'a', text: 'x' };
  const broken = { name: 'b', get text(): string { throw Object.assign(new Error('full'), { code: 'ENOSPC' }); } };
  await expect(writeTextFolder(parent, 'Pack', [file, broken])).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(parent)).toEqual([]);
});
