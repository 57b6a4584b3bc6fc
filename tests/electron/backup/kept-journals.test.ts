import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { letKeptJournalsGo } from '#electron/backup/kept-journals.ts';
import { openJournal } from '#electron/journal/journal.ts';
import type { BackupStore } from '#electron/settings/backup-store.ts';
import { someNotes } from '#tests/support/backup-files.ts';
import { aCommit } from '#tests/support/commits.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 22);
const KEPT = 'journal-before-restore-20261122000000000';

let profile: string;
let store: BackupStore;
beforeEach(async () => {
  profile = await fs.mkdtemp(path.join(tmpdir(), 'heed-kept-'));
  await writeJournal('journal');
  await writeJournal(KEPT);
  store = someNotes({ goBack: { restoredAt: START, journal: KEPT, backup: null } });
});
afterEach(() => fs.rm(profile, { recursive: true, force: true }));

async function writeJournal(name: string) {
  const journal = await openJournal(path.join(profile, name));
  await journal.append(aCommit('Ann'));
  await journal.close();
}
const look = (day: number) => letKeptJournalsGo(profile, store, START + day * DAY);
async function everyDay(from: number, to: number) {
  for (let day = from; day <= to; day += 1) await look(day);
}
const folders = async () => (await fs.readdir(profile)).sort();

test('what a restore replaced stays for thirty days, and goes together with the way back', async () => {
  await everyDay(0, 29);
  expect([await folders(), store.read().goBack?.journal]).toEqual([['journal', KEPT], KEPT]);
  await look(30);
  expect([await folders(), store.read().goBack, store.read().kept]).toEqual([['journal'], null, {}]);
});

test('a clock that jumps a year ahead takes neither', async () => {
  await look(0);
  await look(365);
  await look(366);
  await look(2);
  expect([await folders(), store.read().goBack?.journal]).toEqual([['journal', KEPT], KEPT]);
  await everyDay(3, 30);
  expect([await folders(), store.read().goBack]).toEqual([['journal'], null]);
});

test('one that a later restore or going back left aside goes after its own time', async () => {
  const undone = 'journal-before-undo-20261202000000000';
  await everyDay(0, 10);
  await writeJournal(undone);
  await everyDay(11, 31);
  expect(await folders()).toEqual(['journal', undone]);
  await everyDay(32, 41);
  expect(await folders()).toEqual(['journal']);
});

test('the offer by the backup alone ends, too, when the journal went before', async () => {
  await look(0);
  await fs.rm(path.join(profile, KEPT), { recursive: true });
  await everyDay(1, 29);
  expect(store.read().goBack).not.toBeNull();
  await look(30);
  expect([store.read().goBack, store.read().kept]).toEqual([null, {}]);
});

test('one with damage in it stays, as its bytes may be all there is; only the offer ends', async () => {
  const file = path.join(profile, KEPT, '000000000001.journal');
  const bytes = await fs.readFile(file);
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] as number) ^ 1;
  await fs.writeFile(file, bytes);
  await everyDay(0, 40);
  expect([await folders(), store.read().goBack]).toEqual([['journal', KEPT], null]);
  expect(await fs.readFile(file)).toEqual(bytes);
});

test('what a conversion left is not its business, nor anything else', async () => {
  const others = ['journal-before-sealing-20261122000000000', 'journal-next', 'letters'];
  for (const name of others) await fs.mkdir(path.join(profile, name));
  await everyDay(0, 31);
  expect(await folders()).toEqual(['journal', ...others].sort());
});
