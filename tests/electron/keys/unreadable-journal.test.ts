import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupName } from '#domain/backups/backup-name.ts';
import { JOURNAL } from '#electron/journal/replace-journal.ts';
import { aCommit } from '#tests/support/commits.ts';
import { aWorld, type OpenedProfile, openProfile, type World } from '#tests/support/sealed-profile.ts';

const PASSPHRASE = 'correct horse battery';
let world: World;
const opened: OpenedProfile[] = [];

beforeEach(async () => {
  world = aWorld(await fs.mkdtemp(path.join(tmpdir(), 'heed-unreadable-')));
});
afterEach(async () => {
  for (const { journal } of opened.splice(0)) await journal.close();
  await fs.rm(world.folder, { recursive: true, force: true });
});

async function start(): Promise<OpenedProfile> {
  const heed = await openProfile(world);
  opened.push(heed);
  return heed;
}

const journalFiles = async () => (await fs.readdir(path.join(world.folder, JOURNAL))).sort();
const protect = async ({ protection }: OpenedProfile) => {
  const { text } = await protection.makeRecoveryKey();
  return protection.protect({ passphrase: PASSPHRASE, opensByItself: true, recoveryKey: text });
};

/** A profile with a backup at hand, closed; then something stands in the journal's folder that no file system reads as a file. */
async function makeUnreadable(heed: OpenedProfile) {
  await heed.journal.append(aCommit('Canary Ada'));
  await heed.journal.close();
  const backups = path.join(world.folder, 'backups');
  await fs.mkdir(backups);
  await fs.writeFile(path.join(backups, backupName({ number: 1, at: 1, reason: 'daily', records: 1, isSealed: true })), 'a backup');
  await fs.mkdir(path.join(world.folder, JOURNAL, '000000000009.journal'));
}

test.each(['keychain', 'passphrase'] as const)('a sealed journal that does not open stays as it is, with its keys, when Heed is opened by %s', async (opensBy) => {
  world.keychain = 'ready';
  const before = await start();
  await protect(before);
  await before.settled();
  if (opensBy === 'passphrase') await before.protection.setOpensByItself(false);
  await makeUnreadable(before);
  const files = await journalFiles();

  const heed = await start();
  expect(heed.loss).toMatchObject({ kind: 'unreadable' });
  if (opensBy === 'passphrase') expect(await heed.protection.unlock({ with: 'passphrase', passphrase: PASSPHRASE })).toEqual({ kind: 'open' });
  await heed.settled();
  expect(heed.protection.read()).toMatchObject({ state: 'open', trouble: null });
  expect(await journalFiles()).toEqual(files);
  expect(await fs.readdir(world.folder)).toEqual(expect.arrayContaining(['keys.json', JOURNAL]));
  expect(world.storeCleared).toBe(1);
  expect(await heed.protection.removePassphrase({ current: PASSPHRASE, afterwards: 'plain' })).toEqual({ kind: 'refused', reason: 'not-now' });

  await fs.rmdir(path.join(world.folder, JOURNAL, '000000000009.journal'));
  const again = await start();
  if (opensBy === 'passphrase') await again.protection.unlock({ with: 'passphrase', passphrase: PASSPHRASE });
  expect((await again.journal.read(0, 1e9)).entries.join()).toContain('Canary Ada');
});

test('protection is not chosen for a journal that does not open', async () => {
  await makeUnreadable(await start());
  const files = await journalFiles();
  const heed = await start();
  expect(await protect(heed)).toEqual({ kind: 'refused', reason: 'not-now' });
  await heed.settled();
  expect(await journalFiles()).toEqual(files);
});
