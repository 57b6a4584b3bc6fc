import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeRecoveryKey } from '#domain/protection/recovery-key.ts';
import { aCommit } from '#tests/support/commits.ts';
import { aWorld, type OpenedProfile, openProfile, type World } from '#tests/support/sealed-profile.ts';

const PASSPHRASE = 'correct horse battery';
let world: World;
let heed: OpenedProfile;

async function start() {
  heed = await openProfile(world);
  return heed;
}
const restart = async () => {
  await heed.journal.close();
  return start();
};
async function protect(passphrase: string | null = PASSPHRASE, opensByItself = false) {
  const { text } = await heed.protection.makeRecoveryKey();
  expect(await heed.protection.protect({ passphrase, opensByItself, recoveryKey: text })).toEqual({ kind: 'done' });
  await heed.settled();
  return text;
}
const tryPassphrase = (passphrase: string) => heed.protection.unlock({ with: 'passphrase', passphrase });
const names = async () => (await heed.journal.read(0, 1e9)).entries.map((text) => /Canary \w+/.exec(text)?.[0] ?? 'damaged');

/** Files anywhere below the profile with these words in them. */
async function filesWith(words: string): Promise<string[]> {
  const files = await fs.readdir(world.folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files) if (file.isFile() && (await fs.readFile(path.join(file.parentPath, file.name))).includes(words)) found.push(file.name);
  return found;
}

beforeEach(async () => {
  world = aWorld(await fs.mkdtemp(path.join(tmpdir(), 'heed-protect-')));
  await start();
  for (const name of ['Canary Ada', 'Canary Grace']) await heed.journal.append(aCommit(name));
});
afterEach(async () => {
  await heed.journal.close();
  await fs.rm(world.folder, { recursive: true, force: true });
});

describe('choosing protection', () => {
  test('seals all that was there, by way of converting, and leaves no word readable', async () => {
    await fs.writeFile(path.join(world.folder, 'journal/000000000001.journal.torn-9'), 'Canary torn');
    await protect();
    expect(heed.states).toEqual(['plain', 'converting', 'open']);
    expect(await names()).toEqual(['Canary Ada', 'Canary Grace']);
    expect(await filesWith('Canary')).toEqual([]);
    expect(await fs.readdir(path.join(world.folder, 'journal'))).toContain('000000000001.journal.torn-9.sealed');
    expect(world.storeCleared).toBe(1);
    expect(await heed.journal.append(aCommit('Canary Mary'))).toEqual({ kind: 'saved', seq: 3 });
    expect(await filesWith('Canary')).toEqual([]);
  });

  test('what is saved while it converts is not lost', async () => {
    const { text } = await heed.protection.makeRecoveryKey();
    await heed.protection.protect({ passphrase: PASSPHRASE, opensByItself: false, recoveryKey: text });
    expect(heed.protection.read().state).toBe('converting');
    expect(await heed.journal.append(aCommit('Canary Mary'))).toEqual({ kind: 'saved', seq: 3 });
    await heed.settled();
    expect(await names()).toEqual(['Canary Ada', 'Canary Grace', 'Canary Mary']);
    expect(await filesWith('Canary')).toEqual([]);
  });

  test.each([
    ['nothing chosen', { passphrase: null, opensByItself: false }, 'nothing-opens'],
    ['a passphrase that is too short', { passphrase: '1234567', opensByItself: false }, 'too-short'],
    ['a keychain that is not there', { passphrase: null, opensByItself: true }, 'no-keychain'],
    ['words that are not saved', { passphrase: PASSPHRASE, opensByItself: false }, 'not-written'],
  ] as const)('is refused with %s', async (_why, request, reason) => {
    world.saves = reason !== 'not-written';
    const { text } = await heed.protection.makeRecoveryKey();
    expect(await heed.protection.protect({ ...request, recoveryKey: text })).toEqual({ kind: 'refused', reason });
    expect(heed.protection.read().state).toBe('plain');
    expect(await fs.readdir(world.folder)).toEqual(['journal']);
  });

  test('is refused with a recovery key that was mistyped', async () => {
    expect(await heed.protection.protect({ passphrase: PASSPHRASE, opensByItself: false, recoveryKey: 'AAAA-AAAA' })).toEqual({ kind: 'refused', reason: 'recovery-key' });
  });

  test('on a full disk the profile stays as it was, and says why', async () => {
    world.conversionFails = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const { text } = await heed.protection.makeRecoveryKey();
    await heed.protection.protect({ passphrase: PASSPHRASE, opensByItself: false, recoveryKey: text });
    expect(await heed.settled()).toEqual({ state: 'plain', keychain: 'none', trouble: 'disk-full' });
    await restart();
    expect(heed.protection.read().state).toBe('plain');
    expect(await names()).toEqual(['Canary Ada', 'Canary Grace']);
  });
});

describe('with a passphrase', () => {
  beforeEach(async () => void (await protect()));

  test('start asks for it, gives nothing out before, and everything after', async () => {
    await restart();
    expect(heed.protection.read()).toMatchObject({ state: 'locked', hasPassphrase: true, retryAt: null });
    expect(heed.protection.isOpen()).toBe(false);
    expect(await heed.protection.readStoreKey()).toBeNull();
    await expect(heed.journal.read(0, 1e9)).rejects.toThrow('locked');
    expect(await tryPassphrase(PASSPHRASE)).toEqual({ kind: 'open' });
    expect(await names()).toEqual(['Canary Ada', 'Canary Grace']);
  });

  test('the same words typed on another system open it', async () => {
    await heed.protection.changePassphrase({ current: PASSPHRASE, next: 'Caf\u00e9 am See' });
    await restart();
    expect(await tryPassphrase('Cafe\u0301 am See')).toEqual({ kind: 'open' });
  });

  test('locking forgets the key; words that are not saved hold it up', async () => {
    world.saves = false;
    expect(await heed.protection.lock()).toBe('waits');
    expect(heed.protection.read().state).toBe('open');
    world.saves = true;
    const before = await heed.protection.readStoreKey();
    expect(await heed.protection.lock()).toBe('locked');
    expect(heed.protection.read().state).toBe('locked');
    expect(await heed.journal.append(aCommit('x'))).toMatchObject({ kind: 'failed' });
    await tryPassphrase(PASSPHRASE);
    expect(await heed.protection.readStoreKey()).toEqual(before);
  });

  test('wrong ones slow down, over a restart too, and destroy nothing', async () => {
    await restart();
    const waits: (number | null)[] = [];
    for (let count = 0; count < 11; count += 1) {
      const outcome = await tryPassphrase(`wrong number ${count}`);
      if (outcome.kind !== 'wrong') throw new Error(outcome.kind);
      waits.push(outcome.retryAt === null ? null : (outcome.retryAt - world.now) / 1000);
      if (outcome.retryAt !== null) {
        expect(await tryPassphrase(PASSPHRASE)).toEqual({ kind: 'wait', retryAt: outcome.retryAt });
        await restart();
        expect(heed.protection.read()).toMatchObject({ retryAt: outcome.retryAt });
        world.now = outcome.retryAt;
      }
    }
    expect(waits).toEqual([null, null, null, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(await tryPassphrase(PASSPHRASE)).toEqual({ kind: 'open' });
    await heed.protection.lock();
    expect(await tryPassphrase('wrong again')).toEqual({ kind: 'wrong', retryAt: null });
  });

  test('a clock that is set back keeps nobody out for longer than the pause', async () => {
    await restart();
    for (let count = 0; count < 4; count += 1) await tryPassphrase('wrong passphrase');
    world.now -= 365 * 86_400_000;
    const outcome = await tryPassphrase(PASSPHRASE);
    expect(outcome).toEqual({ kind: 'wait', retryAt: world.now + 2_000 });
    world.now += 2_000;
    expect(await tryPassphrase(PASSPHRASE)).toEqual({ kind: 'open' });
  });

  test('guesses side by side count one after the other', async () => {
    await restart();
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, count) => tryPassphrase(`guess number ${count}`)));
    expect(outcomes.map(({ kind }) => kind)).toEqual([...Array(4).fill('wrong'), ...Array(6).fill('wait')]);
  });

  test('it can be changed by who knows it, and then only the new one opens', async () => {
    expect(await heed.protection.changePassphrase({ current: 'something else', next: 'a new passphrase' })).toEqual({ kind: 'wrong', retryAt: null });
    expect(await heed.protection.changePassphrase({ current: PASSPHRASE, next: 'short' })).toEqual({ kind: 'refused', reason: 'too-short' });
    expect(await heed.protection.changePassphrase({ current: PASSPHRASE, next: 'a new passphrase' })).toEqual({ kind: 'done' });
    await restart();
    expect(await tryPassphrase(PASSPHRASE)).toEqual({ kind: 'wrong', retryAt: null });
    expect(await tryPassphrase('a new passphrase')).toEqual({ kind: 'open' });
  });

  test('without a keychain, removing it makes everything plain again', async () => {
    expect(await heed.protection.removePassphrase({ current: PASSPHRASE, afterwards: 'keychain' })).toEqual({ kind: 'refused', reason: 'no-keychain' });
    expect(await heed.protection.removePassphrase({ current: PASSPHRASE, afterwards: 'plain' })).toEqual({ kind: 'done' });
    expect(await heed.settled()).toMatchObject({ state: 'plain' });
    expect(await names()).toEqual(['Canary Ada', 'Canary Grace']);
    await restart();
    expect(heed.protection.read().state).toBe('plain');
    expect(await names()).toEqual(['Canary Ada', 'Canary Grace']);
    expect(await fs.readdir(world.folder)).toEqual(['journal']);
  });
});

describe('with a keychain', () => {
  beforeEach(async () => {
    world.keychain = 'ready';
    await protect(null, true);
  });

  test('Heed opens by itself, and cannot be locked', async () => {
    await restart();
    expect(heed.states).toEqual(['open']);
    expect(await names()).toEqual(['Canary Ada', 'Canary Grace']);
    expect(await heed.protection.lock()).toBe('no-passphrase');
  });

  test('one that is locked is said, and opens Heed as soon as it is open', async () => {
    world.keychain = 'locked';
    await restart();
    expect(heed.protection.read()).toMatchObject({ state: 'locked', keychain: 'locked', trouble: 'keychain-locked' });
    await heed.protection.lookAtKeychain();
    expect(heed.protection.read().state).toBe('locked');
    world.keychain = 'ready';
    await heed.protection.lookAtKeychain();
    expect(heed.protection.read()).toMatchObject({ state: 'open', keychain: 'ready' });
  });

  test('one that is gone leaves the recovery key, which sets a passphrase', async () => {
    const recoveryKey = (await heed.protection.makeRecoveryKey()).text;
    await heed.protection.renewRecoveryKey({ current: null, recoveryKey });
    world.keychain = 'none';
    await restart();
    expect(heed.protection.read()).toMatchObject({ state: 'locked', trouble: 'keychain-refused' });
    expect(await heed.protection.unlock({ with: 'recovery-key', recoveryKey, newPassphrase: null })).toEqual({ kind: 'refused', reason: 'no-keychain' });
    expect(await heed.protection.unlock({ with: 'recovery-key', recoveryKey, newPassphrase: PASSPHRASE })).toEqual({ kind: 'open' });
    await restart();
    expect(await tryPassphrase(PASSPHRASE)).toEqual({ kind: 'open' });
  });

  test('a passphrase can be added, asked at start or not, and taken away again', async () => {
    expect(await heed.protection.setOpensByItself(false)).toEqual({ kind: 'refused', reason: 'nothing-opens' });
    expect(await heed.protection.changePassphrase({ current: null, next: PASSPHRASE })).toEqual({ kind: 'done' });
    await restart();
    expect(heed.protection.read()).toMatchObject({ state: 'open', hasPassphrase: true, opensByItself: true });
    expect(await heed.protection.setOpensByItself(false)).toEqual({ kind: 'done' });
    await restart();
    expect(heed.protection.read()).toMatchObject({ state: 'locked', opensByItself: false });
    await tryPassphrase(PASSPHRASE);
    expect(await heed.protection.removePassphrase({ current: PASSPHRASE, afterwards: 'keychain' })).toEqual({ kind: 'done' });
    await restart();
    expect(heed.protection.read()).toMatchObject({ state: 'open', hasPassphrase: false });
  });
});

describe('the recovery key', () => {
  test('opens after a forgotten passphrase, which a new one replaces', async () => {
    const recoveryKey = await protect();
    await restart();
    const unlock = (typed: string, newPassphrase = 'a new passphrase') => heed.protection.unlock({ with: 'recovery-key', recoveryKey: typed, newPassphrase });
    expect(await unlock('nonsense')).toEqual({ kind: 'refused', reason: 'recovery-key' });
    expect(await unlock(writeRecoveryKey(new Uint8Array(16)))).toEqual({ kind: 'wrong', retryAt: null });
    expect(await unlock(recoveryKey, 'short')).toEqual({ kind: 'refused', reason: 'too-short' });
    expect(await unlock(recoveryKey.toLowerCase())).toEqual({ kind: 'open' });
    expect(await names()).toEqual(['Canary Ada', 'Canary Grace']);
    await restart();
    expect(await tryPassphrase('a new passphrase')).toEqual({ kind: 'open' });
  });

  test('a new one takes the place of the old', async () => {
    const old = await protect();
    const { text } = await heed.protection.makeRecoveryKey();
    expect(await heed.protection.renewRecoveryKey({ current: 'something else', recoveryKey: text })).toMatchObject({ kind: 'wrong' });
    expect(await heed.protection.renewRecoveryKey({ current: PASSPHRASE, recoveryKey: text })).toEqual({ kind: 'done' });
    await restart();
    expect(await heed.protection.unlock({ with: 'recovery-key', recoveryKey: old, newPassphrase: PASSPHRASE })).toMatchObject({ kind: 'wrong' });
    expect(await heed.protection.unlock({ with: 'recovery-key', recoveryKey: text, newPassphrase: PASSPHRASE })).toEqual({ kind: 'open' });
  });
});

describe('the file of wrapped keys', () => {
  const places = () => [path.join(world.folder, 'keys.json'), path.join(world.folder, 'journal/keys.json')];

  test.each([0, 1])('may be lost or damaged in one place, and is put right there (%i)', async (place) => {
    await protect();
    for (const harm of [() => fs.rm(places()[place] as string), () => fs.writeFile(places()[place] as string, '{"version":1')]) {
      await harm();
      await restart();
      expect(await tryPassphrase(PASSPHRASE)).toEqual({ kind: 'open' });
      await restart();
      expect(await tryPassphrase(PASSPHRASE)).toEqual({ kind: 'open' });
    }
  });

  test('when all copies are gone, Heed says so, opens nothing and changes nothing', async () => {
    await protect();
    for (const file of places()) await fs.rm(file);
    const before = await fs.readFile(path.join(world.folder, 'journal/000000000001.journal'));
    await restart();
    expect(heed.protection.read()).toMatchObject({ state: 'locked', trouble: 'keys-missing' });
    expect(await tryPassphrase(PASSPHRASE)).toEqual({ kind: 'refused', reason: 'not-now' });
    expect(await fs.readFile(path.join(world.folder, 'journal/000000000001.journal'))).toEqual(before);
  });
});

test('while words cannot be saved one lock waits, however often it is asked for, and comes as soon as they are', async () => {
  await protect();
  world.saves = false;
  for (let count = 0; count < 3; count += 1) expect(await heed.protection.lock()).toBe('waits');
  expect(world.later).toHaveLength(1);
  world.saves = true;
  const locked = new Promise<void>((resolve) => heed.protection.onChanged(({ state }) => void (state === 'locked' && resolve())));
  world.later[0]?.();
  await locked;
  expect(await heed.protection.readStoreKey()).toBeNull();
});
