import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JournalEntry } from '#domain/journal/change.ts';
import { NEXT_JOURNAL } from '#electron/journal/next-journal.ts';
import { switchJournal } from '#electron/journal/replace-journal.ts';
import { type Conversion, convertJournal } from '#electron/keys/convert-journal.ts';
import { holdKeys } from '#electron/keys/held-keys.ts';
import { wrapWithPassphrase } from '#electron/keys/passphrase-wrap.ts';
import { makeRecoveryKey, wrapForRecovery } from '#electron/keys/recovery-wrap.ts';
import { subkey } from '#electron/keys/subkeys.ts';
import { aCommit } from '#tests/support/commits.ts';
import { aWorld, type OpenedProfile, openProfile, quickStretch, type World } from '#tests/support/sealed-profile.ts';

const PASSPHRASE = 'correct horse battery';
const NAMES = Array.from({ length: 6 }, (_, index) => `Canary ${index}`);
/** Two entries, so that a kill also comes between segments. */
const SEGMENT_BYTES = 1_000;
let world: World;

class Kill extends Error {}

async function namesIn({ journal }: OpenedProfile): Promise<string[]> {
  const { entries } = await journal.read(0, 1e9);
  return entries.flatMap((text) => (JSON.parse(text) as JournalEntry).changes.map((change) => (change.op === 'put' && change.table === 'people' ? change.value.name : '')));
}

async function isAnyWordReadable(): Promise<boolean> {
  const files = (await fs.readdir(world.folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  const contents = await Promise.all(files.map((file) => fs.readFile(path.join(file.parentPath, file.name))));
  return contents.some((content) => content.includes('Canary'));
}

/** A profile whose keys are chosen already, with nothing sealed yet: a kill right after choosing. */
async function aProfileWithKeys(): Promise<Conversion> {
  const { journal } = await openProfile(world);
  for (const name of NAMES) await journal.append(aCommit(name));
  await journal.close();
  const [dataKey, keyId] = [randomBytes(32), 'one'];
  const recovery = await wrapForRecovery(dataKey, makeRecoveryKey().text);
  if (!recovery) throw new Error('no recovery key');
  await holdKeys(world.folder, { file: null, dataKey: null }).write({ keyId, goal: 'sealed', keychain: null, recovery, passphrase: await wrapWithPassphrase(dataKey, keyId, PASSPHRASE, quickStretch) }, dataKey);
  return { profile: world.folder, header: journal.header(), lastSeq: NAMES.length, to: 'sealed', keyId, key: subkey(dataKey, 'journal') };
}

/** Starts, unlocks when asked to, and lets everything that is owed be done. */
async function start(): Promise<OpenedProfile> {
  const heed = await openProfile(world);
  await heed.settled();
  if (heed.protection.read().state === 'locked') expect(await heed.protection.unlock({ with: 'passphrase', passphrase: PASSPHRASE })).toEqual({ kind: 'open' });
  await heed.settled();
  return heed;
}

/** Does what a conversion does up to the given step, where the process ends with nothing put right. */
async function convertUntil(conversion: Conversion, killAt: number): Promise<'killed' | 'through'> {
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps === killAt) throw new Kill();
  };
  try {
    await convertJournal(conversion, { progress: step, segmentBytes: SEGMENT_BYTES });
    await switchJournal(world.folder, { from: NEXT_JOURNAL, why: conversion.to === 'sealed' ? 'sealing' : 'unsealing', now: world.now }, step);
    return 'through';
  } catch (error) {
    if (error instanceof Kill) return 'killed';
    throw error;
  }
}

/** Kills at the first step, at the second, and so on, each time from the profile as it is now; answers how many steps there were. */
async function everyKill(conversion: Conversion, check: (heed: OpenedProfile) => Promise<void>): Promise<number> {
  const template = `${world.folder}-template`;
  await fs.cp(world.folder, template, { recursive: true });
  try {
    for (let killAt = 1; ; killAt += 1) {
      await fs.rm(world.folder, { recursive: true });
      await fs.cp(template, world.folder, { recursive: true });
      const ended = await convertUntil(conversion, killAt);
      const heed = await start();
      expect(heed.protection.read().state, `killed at ${killAt}`).toBe(conversion.to === 'sealed' ? 'open' : 'plain');
      await check(heed);
      await heed.journal.close();
      if (ended === 'through') return killAt - 1;
    }
  } finally {
    await fs.rm(template, { recursive: true });
  }
}

beforeEach(async () => {
  world = aWorld(await fs.mkdtemp(path.join(tmpdir(), 'heed-kills-')));
});
afterEach(() => fs.rm(world.folder, { recursive: true, force: true }));

test('sealing that is killed at any step is finished by the next start, with every entry and no readable word', async () => {
  const conversion = await aProfileWithKeys();
  const kills = await everyKill(conversion, async (heed) => {
    expect(await namesIn(heed)).toEqual(NAMES);
    expect(await isAnyWordReadable()).toBe(false);
    expect((await fs.readdir(world.folder)).sort()).toEqual(['journal', 'keys.json']);
  });
  expect(kills).toBeGreaterThanOrEqual(2 * NAMES.length + 4);
});

test('unsealing likewise', async () => {
  const conversion = await aProfileWithKeys();
  const sealed = await start();
  const file = sealed.keys.file();
  if (!file) throw new Error('not sealed');
  await sealed.keys.write({ ...file, goal: 'plain' }, sealed.keys.dataKey() as Uint8Array);
  await sealed.journal.close();
  const kills = await everyKill({ ...conversion, header: sealed.journal.header(), to: 'plain' }, async (heed) => {
    expect(await namesIn(heed)).toEqual(NAMES);
    expect(await fs.readdir(world.folder)).toEqual(['journal']);
  });
  expect(kills).toBeGreaterThanOrEqual(2 * NAMES.length + 4);
});

test('a damaged segment is sealed whole beside the new one, its gap stays counted, and its bytes come back', async () => {
  const { journal } = await openProfile(world);
  for (const name of ['Canary one', 'Canary two', 'Canary three']) await journal.append(aCommit(name));
  await journal.close();
  const file = path.join(world.folder, 'journal/000000000001.journal');
  const bytes = await fs.readFile(file);
  bytes[bytes.indexOf('Canary two')] = 0;
  await fs.writeFile(file, bytes);
  const heed = await openProfile(world);
  const { text } = await heed.protection.makeRecoveryKey();
  await heed.protection.protect({ passphrase: PASSPHRASE, opensByItself: false, recoveryKey: text });
  await heed.settled();
  expect(await namesIn(heed)).toEqual(['Canary one', 'Canary three']);
  expect(heed.journal.state()).toMatchObject({ lastSeq: 3, damaged: 1 });
  expect(await isAnyWordReadable()).toBe(false);
  await heed.protection.removePassphrase({ current: PASSPHRASE, afterwards: 'plain' });
  await heed.settled();
  await heed.journal.close();
  expect(await fs.readFile(`${file}.damaged`)).toEqual(bytes);
});
