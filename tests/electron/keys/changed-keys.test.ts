import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsSchema } from '#domain/settings/settings.ts';
import { takeStock } from '#electron/backup/take-stock.ts';
import type { KeyFile } from '#electron/keys/key-file.ts';
import { makeRecoveryKey, wrapForRecovery } from '#electron/keys/recovery-wrap.ts';
import { aCommit } from '#tests/support/commits.ts';
import { aWorld, type OpenedProfile, openProfile, type World } from '#tests/support/sealed-profile.ts';

const PASSPHRASE = 'correct horse battery';
let world: World;
let heed: OpenedProfile;

/** Each copy of the wrapped keys, changed by someone who can write to the disk and knows no secret; then Heed starts and is unlocked. */
async function startWith(change: (file: KeyFile) => Partial<KeyFile>) {
  await heed.journal.close();
  for (const name of ['keys.json', 'journal/keys.json']) {
    const at = path.join(world.folder, name);
    const file = JSON.parse(await fs.readFile(at, 'utf8')) as KeyFile;
    await fs.writeFile(at, JSON.stringify({ ...file, ...change(file) }));
  }
  await start();
}
async function start() {
  heed = await openProfile(world);
  expect(await heed.protection.unlock({ with: 'passphrase', passphrase: PASSPHRASE })).toEqual({ kind: 'open' });
  await heed.settled();
}
const recipientOfBackups = () => takeStock({ profile: world.folder, journal: heed.journal, keys: heed.keys, settings: { read: () => settingsSchema.parse({}) }, appVersion: '0' })?.seal?.recovery;
async function isReadable(words: string) {
  const files = (await fs.readdir(world.folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  return (await Promise.all(files.map((file) => fs.readFile(path.join(file.parentPath, file.name))))).some((bytes) => bytes.includes(words));
}

beforeEach(async () => {
  world = aWorld(await fs.mkdtemp(path.join(tmpdir(), 'heed-changed-')));
  heed = await openProfile(world);
  await heed.journal.append(aCommit('Canary Ada'));
  const { text } = await heed.protection.makeRecoveryKey();
  await heed.protection.protect({ passphrase: PASSPHRASE, opensByItself: false, recoveryKey: text });
  await heed.settled();
});
afterEach(async () => {
  await heed.journal.close();
  await fs.rm(world.folder, { recursive: true, force: true });
});

test('as Heed wrote them they are trusted, also by the next start', async () => {
  await heed.protection.changePassphrase({ current: PASSPHRASE, next: `${PASSPHRASE} again` });
  await heed.protection.changePassphrase({ current: `${PASSPHRASE} again`, next: PASSPHRASE });
  await startWith(() => ({}));
  expect(heed.protection.read()).toMatchObject({ state: 'open', trouble: null });
  expect(recipientOfBackups()).toMatch(/^age1/);
});

test('one that asks for everything to become plain unseals nothing', async () => {
  await startWith((file) => ({ goal: 'plain', revision: file.revision + 1 }));
  expect(heed.protection.read()).toMatchObject({ state: 'open', trouble: 'keys-changed' });
  expect(heed.journal.header().sealedBy).not.toBeNull();
  expect(await isReadable('Canary')).toBe(false);
  expect(await heed.protection.removePassphrase({ current: PASSPHRASE, afterwards: 'plain' })).toEqual({ kind: 'refused', reason: 'keys-changed' });
});

test("backups are sealed for nobody else's recovery key, whatever is changed in Heed, until there is a new one", async () => {
  const stranger = await wrapForRecovery(new Uint8Array(32), makeRecoveryKey().text);
  if (!stranger) throw new Error('no recovery key');
  await startWith(() => ({ recovery: stranger }));
  expect(recipientOfBackups()).toBeNull();
  expect(await heed.protection.changePassphrase({ current: PASSPHRASE, next: PASSPHRASE })).toEqual({ kind: 'done' });
  expect(recipientOfBackups()).toBeNull();
  await startWith(() => ({}));
  expect(recipientOfBackups()).toBeNull();

  const { text } = await heed.protection.makeRecoveryKey();
  expect(await heed.protection.renewRecoveryKey({ current: PASSPHRASE, recoveryKey: text })).toEqual({ kind: 'done' });
  expect(heed.protection.read()).toMatchObject({ state: 'open', trouble: null });
  expect(recipientOfBackups()).not.toBe(stranger.recipient);
  await startWith(() => ({}));
  expect(recipientOfBackups()).toMatch(/^age1/);
});

test('a key of a stranger, wrapped for the right recovery key, opens nothing and is not taken on', async () => {
  const { text } = await heed.protection.makeRecoveryKey();
  await heed.protection.renewRecoveryKey({ current: PASSPHRASE, recoveryKey: text });
  await heed.journal.close();
  const at = ['keys.json', 'journal/keys.json'].map((name) => path.join(world.folder, name));
  const file = JSON.parse(await fs.readFile(at[0]!, 'utf8')) as KeyFile;
  // As if it had been wrapped with nothing but the recipient, which stands in the file for all to read.
  const forged = { ...file, recovery: await wrapForRecovery(new Uint8Array(32).fill(7), text) };
  for (const each of at) await fs.writeFile(each, JSON.stringify(forged));
  heed = await openProfile(world);
  const request = { with: 'recovery-key', recoveryKey: text, newPassphrase: `${PASSPHRASE} new` } as const;
  expect(await heed.protection.unlock(request)).toEqual({ kind: 'wrong', retryAt: null });
  expect(heed.protection.read().state).toBe('locked');
  expect(await heed.protection.unlock({ with: 'passphrase', passphrase: PASSPHRASE })).toEqual({ kind: 'open' });
  expect(heed.protection.read()).toMatchObject({ trouble: 'keys-changed' });

  await heed.journal.close();
  for (const each of at) await fs.writeFile(each, JSON.stringify(file));
  heed = await openProfile(world);
  expect(await heed.protection.unlock(request)).toEqual({ kind: 'open' });
});
