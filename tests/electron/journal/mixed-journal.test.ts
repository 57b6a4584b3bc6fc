import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openJournal } from '#electron/journal/journal.ts';
import { readEntries } from '#electron/journal/journal-reader.ts';
import { createSegment, MixedJournalError, newHeader } from '#electron/journal/segments.ts';
import { createSealer } from '#electron/keys/sealer.ts';
import { aCommit } from '#tests/support/commits.ts';

const key = new Uint8Array(32).fill(7);
const sealing = { keyId: 'one', sealer: () => createSealer(key) };
let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'heed-mixed-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

async function aSealedJournal(names: readonly string[]) {
  const journal = await openJournal(folder, sealing);
  for (const name of names) {
    await journal.append(aCommit(name));
    await journal.endSegment();
  }
  await journal.close();
}
const isIn = async (words: string) => (await Promise.all((await fs.readdir(folder)).map((name) => fs.readFile(path.join(folder, name))))).some((bytes) => bytes.includes(words));

test('a plain file that came to lie behind sealed ones takes nothing that is typed', async () => {
  await aSealedJournal(['Ada', 'Grace']);
  await createSegment(folder, 9, newHeader(null));
  await expect(openJournal(folder, sealing)).rejects.toThrow(MixedJournalError);
  expect(await isIn('Mary')).toBe(false);
});

test('a reader whose journal is swapped beneath it fails, rather than take all that follows for damage', async () => {
  await aSealedJournal(['Ada', 'Grace', 'Mary']);
  const reading = readEntries({ folder, key, upToSeq: 3 });
  expect((await reading.next()).value).toMatchObject({ seq: 1, text: expect.stringContaining('Ada') as string });
  for (const name of await fs.readdir(folder)) await fs.rm(path.join(folder, name));
  for (const firstSeq of [1, 2, 3]) await createSegment(folder, firstSeq, newHeader('one'));
  await expect(reading.next()).rejects.toThrow(MixedJournalError);
});

test('a file of another journal among older ones shows as damage and costs only its own entries', async () => {
  await aSealedJournal(['Ada', 'Grace', 'Mary']);
  await createSegment(folder, 2, newHeader(null));
  const journal = await openJournal(folder, sealing);
  const { entries } = await journal.read(0, 1e9);
  await journal.close();
  expect(entries.map((text) => /Ada|Grace|Mary|damaged/.exec(text)?.[0])).toEqual(['Ada', 'damaged', 'Mary']);
});
