import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compactJournal } from '#electron/journal/compact.ts';
import { readVersions } from '#electron/journal/read-versions.ts';
import { DAY, erase, put, quiet, writeJournal } from './rewritten-journal.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-versions-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const later = Array.from({ length: 31 }, (_, index) => ({ day: 20 + index, changes: [put('other', `about note ${index}`)] }));

test.each([false, true])('every version of the one note, and of no other; those within the period also after old history was put away (sealed: %s)', async (isSealed) => {
  const source = await writeJournal(folder, [{ day: 0, changes: [put('note', 'one')] }, { day: 1, changes: [put('note', 'two'), put('note-b', 'other')] }, { day: 2, changes: [put('note', 'three')] }, ...later, { day: 60, changes: [erase('other'), put('note', 'four')] }], isSealed);
  const read = async () => (await readVersions({ source, table: 'notes', id: 'note' }, quiet)).map(({ at, value }) => [at / DAY, (value as unknown as { body: string }).body]);
  expect(await read()).toEqual([[0, 'one'], [1, 'two'], [2, 'three'], [60, 'four']]);
  await compactJournal({ source, now: 70 * DAY, historyDays: 60, coveredUpTo: 1e9 }, quiet);
  expect(await read(), 'what it was when the period began stays').toEqual([[2, 'three'], [60, 'four']]);
});
