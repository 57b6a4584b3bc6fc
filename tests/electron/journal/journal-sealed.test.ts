import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeFrames, encodeFrame } from '#electron/journal/frame.ts';
import { type Journal, type JournalSealing, openJournal } from '#electron/journal/journal.ts';
import { type ReadEntry, readEntries } from '#electron/journal/journal-reader.ts';
import { createSealer } from '#electron/keys/sealer.ts';
import { aCommit } from '#tests/support/commits.ts';

const key = randomBytes(32);
const sealer = createSealer(key);
const open: JournalSealing = { keyId: 'one', sealer: () => sealer };
const locked: JournalSealing = { keyId: 'one', sealer: () => null };
let folder: string;
let journal: Journal;

const segment = () => path.join(folder, '000000000001.journal');
const read = async (source: { key: Uint8Array | null; upToSeq: number }, fromSeq?: number) => {
  const entries: ReadEntry[] = [];
  for await (const entry of readEntries({ folder, ...source }, fromSeq)) entries.push(entry);
  return entries;
};

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'heed-sealed-'));
  journal = await openJournal(folder, open);
  for (const name of ['Canary Ada', 'Canary Grace', 'Canary Mary']) await journal.append(aCommit(name));
});
afterEach(async () => {
  await journal.close();
  await fs.rm(folder, { recursive: true, force: true });
});

test('holds no readable word and comes back complete', async () => {
  expect((await fs.readFile(segment())).includes('Canary')).toBe(false);
  await journal.close();
  journal = await openJournal(folder, open);
  expect((await journal.read(0, 1e9)).entries.map((text) => /Canary \w+/.exec(text)?.[0])).toEqual(['Canary Ada', 'Canary Grace', 'Canary Mary']);
});

test('opens without the key, tells how far it goes, and gives and takes nothing until the key is there', async () => {
  await journal.close();
  journal = await openJournal(folder, locked);
  expect(journal.state()).toMatchObject({ lastSeq: 3, damaged: 0 });
  await expect(journal.read(0, 1e9)).rejects.toThrow('locked');
  expect(await journal.append(aCommit('lost?'))).toMatchObject({ kind: 'failed' });
  await journal.close();
  journal = await openJournal(folder, open);
  expect(await journal.append(aCommit('d'))).toEqual({ kind: 'saved', seq: 4 });
});

test('does not open with the key of another profile', async () => {
  await journal.close();
  journal = await openJournal(folder, { keyId: 'two', sealer: () => createSealer(randomBytes(32)) });
  await expect(journal.read(0, 1e9)).rejects.toThrow('locked');
});

test('an entry put in the place of another is damaged, not believed', async () => {
  await journal.close();
  const [header, first, second, third] = decodeFrames(await fs.readFile(segment())).frames;
  const swapped = [header, { seq: 1, payload: second?.payload }, { seq: 2, payload: first?.payload }, third];
  await fs.writeFile(segment(), Buffer.concat(swapped.map((frame) => encodeFrame(frame as { seq: number; payload: Buffer }))));
  journal = await openJournal(folder, open);
  const { entries } = await journal.read(0, 1e9);
  expect(entries.map((text) => /Canary \w+/.exec(text)?.[0] ?? 'damaged')).toEqual(['damaged', 'damaged', 'Canary Mary']);
  expect(journal.state().damaged).toBe(2);
});

test('a worker reads it beside main, from any entry, as far as it was told', async () => {
  const texts = (await journal.read(0, 1e9)).entries;
  expect(await read({ key, upToSeq: 3 })).toEqual(texts.map((text, index) => ({ seq: index + 1, text })));
  expect(await read({ key, upToSeq: 2 }, 2)).toEqual([{ seq: 2, text: texts[1] }]);
  await expect(read({ key: null, upToSeq: 3 })).rejects.toThrow('no key');
});
