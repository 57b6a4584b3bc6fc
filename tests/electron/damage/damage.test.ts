import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Commit } from '#domain/journal/change.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { makeBackup } from '#electron/backup/make-backup.ts';
import { findLost } from '#electron/damage/find-lost.ts';
import { saveDamage, surveyDamage } from '#electron/damage/survey-damage.ts';
import { openJournal } from '#electron/journal/journal.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { listSegments } from '#electron/journal/segments.ts';
import { createSealer } from '#electron/keys/sealer.ts';
import { aCommit } from '#tests/support/commits.ts';

const KEY = new Uint8Array(32).fill(7);
const quiet = { signal: new AbortController().signal, progress: () => undefined, handOver: () => Promise.resolve() };

let root: string;
let source: JournalSource;
beforeEach(async () => {
  root = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-damage-'));
});
afterEach(() => fs.rm(root, { recursive: true, force: true }));

async function write(commits: readonly Commit[], isSealed = false) {
  const folder = path.join(root, 'journal');
  const journal = await openJournal(folder, isSealed ? { keyId: 'key', sealer: () => createSealer(KEY) } : null);
  for (const commit of commits) await journal.append(commit);
  source = { folder, key: isSealed ? KEY : null, upToSeq: journal.state().lastSeq };
  await journal.close();
}

/** Flips one bit in the middle of an entry, which is found by where it ends. */
async function flip(isAt: (bytes: Buffer) => number) {
  const [segment] = await listSegments(source.folder);
  const bytes = await fs.readFile(segment?.file as string);
  const at = isAt(bytes);
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  await fs.writeFile(segment?.file as string, bytes);
}

const saved = (name: string, at: number): Commit => ({ ...aCommit(name), at });
const three = [saved('Ann', 1000), saved('Bo', 2000), saved('Chi', 3000)];

async function backUp(number: number): Promise<string> {
  const folder = path.join(root, 'backups');
  await fs.mkdir(folder, { recursive: true });
  const { name } = await makeBackup({ source, settings: settingsSchema.parse({}), seal: null, appVersion: '0.1.0', folder, number, at: Date.UTC(2026, 10, 22), reason: 'daily' }, quiet);
  return path.join(folder, name);
}

test.each([false, true])('says which entry cannot be read and from when, saves its bytes, and changes nothing (sealed: %s)', async (isSealed) => {
  await write(three, isSealed);
  expect(await surveyDamage(source, quiet)).toEqual({ entries: 3, records: 3, stretches: [], oddCount: 0, odd: [], rawBytes: 0 });
  await flip((bytes) => Math.floor(bytes.length / 2));
  const [segment] = await listSegments(source.folder);
  const before = await fs.readFile(segment?.file as string);
  const damage = await surveyDamage(source, quiet);
  expect(damage).toMatchObject({ entries: 3, records: 2, stretches: [{ fromSeq: 2, toSeq: 2, count: 1, afterAt: 1000, beforeAt: 3000, isCopied: false }] });
  expect(damage.rawBytes).toBeGreaterThan(200);
  const file = path.join(root, 'raw.bin');
  await saveDamage({ source, file }, quiet);
  const raw = await fs.readFile(file);
  expect(raw.length).toBeGreaterThan(damage.rawBytes);
  expect(before.includes(raw.subarray(raw.indexOf('---\n') + 4, -1))).toBe(true);
  expect(raw.includes('person-Bo')).toBe(!isSealed);
  expect(await fs.readFile(segment?.file as string)).toEqual(before);
});

test('a record that is none of its kind is counted and kept word for word', async () => {
  const odd = { op: 'put', table: 'commitments', value: { id: 'odd', text: 42 } } as unknown as Commit['changes'][number];
  await write([...three, { ...aCommit('Dee'), at: 4000, changes: [odd] }]);
  const damage = await surveyDamage(source, quiet);
  expect(damage).toMatchObject({ records: 4, stretches: [], oddCount: 1, odd: [{ table: 'commitments', id: 'odd', isCut: false }] });
  expect(JSON.parse(damage.odd[0]?.text ?? '')).toEqual({ id: 'odd', text: 42 });
});

test('finds in a backup what a damaged entry held, only that, and says which backups it could not read', async () => {
  await write(three.map((commit) => ({ ...commit, at: 1 })));
  const files = [await backUp(1), path.join(root, 'backups', 'gone.zip')];
  expect(await findLost({ source, files, identities: [] }, quiet), 'before there is damage').toEqual({ found: [], searched: 1, unread: 1 });
  await flip((bytes) => bytes.indexOf('person-Bo'));
  const bo = aCommit('Bo').changes[0];
  const { found } = await findLost({ source, files, identities: [] }, quiet);
  expect(found).toEqual([{ table: 'people', value: (bo as { readonly value: object }).value, hereAt: null }]);
});

test('what an undo took back is not found again', async () => {
  const [put] = aCommit('Ann').changes;
  if (put?.op !== 'put') throw new Error('not a put');
  const renamed = { ...put, value: { ...put.value, name: 'Anna', updatedAt: 500 } } as typeof put;
  await write([saved('Ann', 1), { ...saved('Ann', 400), changes: [renamed] }, saved('Bo', 450)]);
  const files = [await backUp(1)];
  await write([{ ...saved('Ann', 600), changes: [put] }]); // appends: the name as it was
  await flip((bytes) => bytes.indexOf('person-Bo'));
  expect((await findLost({ source, files, identities: [] }, quiet)).found.map(({ value }) => value.id)).toEqual(['person-Bo']);
});
