import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finishSwitch, JOURNAL, switchJournal } from '#electron/journal/replace-journal.ts';

let profile: string;
const at = (name: string) => path.join(profile, name);
const standing = () => fs.readFile(path.join(profile, JOURNAL, 'which'), 'utf8');
beforeEach(async () => {
  profile = await fs.mkdtemp(path.join(tmpdir(), 'heed-switch-'));
  for (const name of [JOURNAL, 'journal-next']) {
    await fs.mkdir(at(name));
    await fs.writeFile(path.join(at(name), 'which'), name);
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await fs.rm(profile, { recursive: true, force: true });
});

/** The system refuses to rename one folder, as Windows does while another program looks into it. */
function refuse(folder: string) {
  const rename = fs.rename;
  vi.spyOn(fs, 'rename').mockImplementation((from, to) => (from === at(folder) ? Promise.reject(Object.assign(new Error('busy'), { code: 'EPERM' })) : rename(from, to)));
}

test.each([JOURNAL, 'journal-next'])('when %s cannot be renamed all is as before, also at the next start', async (folder) => {
  refuse(folder);
  await expect(switchJournal(profile, { from: 'journal-next', why: 'restore', now: 0 })).rejects.toMatchObject({ code: 'EPERM' });
  vi.restoreAllMocks();
  expect((await fs.readdir(profile)).sort()).toEqual([JOURNAL, 'journal-next']);
  expect(await standing()).toBe(JOURNAL);
  await finishSwitch(profile);
  expect(await standing()).toBe(JOURNAL);
});

test('nothing is put aside for a journal that is not there', async () => {
  await fs.rm(at('journal-next'), { recursive: true });
  await expect(switchJournal(profile, { from: 'journal-next', why: 'restore', now: 0 })).rejects.toThrow('no journal-next');
  expect(await fs.readdir(profile)).toEqual([JOURNAL]);
});
