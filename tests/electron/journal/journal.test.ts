import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JournalEntry } from '#domain/journal/change.ts';
import { SCHEMA_VERSION } from '#domain/journal/migrations.ts';
import { encodeFrame } from '#electron/journal/frame.ts';
import { type Journal, NewerJournalError, openJournal } from '#electron/journal/journal.ts';
import { createSegment, firstReadableHeader, listSegments } from '#electron/journal/segments.ts';
import { canMount } from '#tests/support/can-mount.ts';
import { aCommit } from '#tests/support/commits.ts';

let folder: string;
const opened: Journal[] = [];
const open = async () => {
  const journal = await openJournal(folder);
  opened.push(journal);
  return journal;
};
const closeAll = () => Promise.all(opened.splice(0).map((journal) => journal.close()));
const seqs = async (journal: Journal, afterSeq = 0) => (await journal.read(afterSeq, 1e9)).entries.map((text) => (JSON.parse(text) as JournalEntry).seq);
const names = async (journal: Journal) =>
  (await journal.read(0, 1e9)).entries.map((text) => (JSON.parse(text) as JournalEntry).changes.map((change) => (change.op === 'put' && change.table === 'people' ? change.value.name : '?')).join());
const lastFile = async () => path.join(folder, (await fs.readdir(folder)).filter((name) => name.endsWith('.journal')).sort().at(-1) as string);

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'heed-journal-'));
});
afterEach(async () => {
  await closeAll();
  await fs.rm(folder, { recursive: true, force: true });
});

test('keeps entries in order, numbered from 1, over a restart', async () => {
  const journal = await open();
  await Promise.all(['a', 'b', 'c'].map((name) => journal.append(aCommit(name))));
  const { journalId } = journal.state();
  await closeAll();
  const again = await open();
  expect(again.state()).toEqual({ journalId, lastSeq: 3, damaged: 0 });
  expect(await names(again)).toEqual(['a', 'b', 'c']);
  expect(await again.append(aCommit('d'))).toEqual({ kind: 'saved', seq: 4 });
});

test('tells listeners of what is durable, until they end', async () => {
  const journal = await open();
  const heard: number[] = [];
  const end = journal.onAppended((entry) => heard.push(entry.seq));
  await journal.append(aCommit('a'));
  end();
  await journal.append(aCommit('b'));
  expect(heard).toEqual([1]);
});

test('a listener that fails is told of and holds up neither the next listener nor the next entry', async () => {
  const failures: unknown[] = [];
  const journal = await openJournal(folder, null, (error) => failures.push(error));
  opened.push(journal);
  const heard: number[] = [];
  const gone = new Error('Object has been destroyed');
  journal.onAppended(() => {
    throw gone;
  });
  journal.onAppended((entry) => heard.push(entry.seq));
  const outcomes = await Promise.all(['a', 'b'].map((name) => journal.append(aCommit(name))));
  expect([...outcomes, await journal.append(aCommit('c'))]).toEqual([1, 2, 3].map((seq) => ({ kind: 'saved', seq })));
  expect(heard).toEqual([1, 2, 3]);
  expect(failures).toEqual([gone, gone, gone]);
});

test('reads in pages and across segments', async () => {
  const journal = await open();
  const long = 'x'.repeat(900_000);
  for (let index = 0; index < 12; index += 1) await journal.append(aCommit(`${index}${long}`));
  expect((await fs.readdir(folder)).length).toBeGreaterThan(2);
  const seen: number[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page = await journal.read(after, 1_500_000);
    expect(page.entries.length).toBeLessThanOrEqual(2);
    seen.push(...page.entries.map((text) => (JSON.parse(text) as JournalEntry).seq));
    after = page.nextAfterSeq;
  }
  expect(seen).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  await closeAll();
  expect(await seqs(await open(), 7)).toEqual([8, 9, 10, 11, 12]);
});

test('comes back with every whole entry after a cut at any byte, and goes on from there', async () => {
  const journal = await open();
  await journal.append(aCommit('a'));
  await journal.append(aCommit('b'));
  const before = (await fs.stat(await lastFile())).size;
  await journal.append(aCommit('c'));
  await closeAll();
  const whole = await fs.readFile(await lastFile());
  for (let size = before; size < whole.length; size += 1) {
    await fs.writeFile(await lastFile(), whole.subarray(0, size));
    const cut = await open();
    expect(await names(cut)).toEqual(['a', 'b']);
    expect(await cut.append(aCommit('again'))).toEqual({ kind: 'saved', seq: 3 });
    await closeAll();
    expect(await names(await open())).toEqual(['a', 'b', 'again']);
    await closeAll();
  }
});

test('keeps the bytes that it cuts off', async () => {
  await (await open()).append(aCommit('a'));
  await closeAll();
  await fs.appendFile(await lastFile(), 'unfinished');
  await open();
  const kept = (await fs.readdir(folder)).find((name) => name.includes('.torn-'));
  expect(await fs.readFile(path.join(folder, kept as string), 'utf8')).toBe('unfinished');
});

describe('a bit flipped anywhere in a finished entry', () => {
  test('costs that entry only, is counted, and later entries keep their numbers', async () => {
    const journal = await open();
    const ends: number[] = [];
    for (const name of ['a', 'b', 'c']) {
      await journal.append(aCommit(name));
      ends.push((await fs.stat(await lastFile())).size);
    }
    await closeAll();
    const whole = await fs.readFile(await lastFile());
    const [start, end] = [ends[0] as number, ends[1] as number];
    for (let at = start; at < end; at += 7) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] as number) ^ 0x10;
      await fs.writeFile(await lastFile(), flipped);
      const damaged = await open();
      expect(await names(damaged)).toEqual(['a', '', 'c']);
      expect(damaged.state()).toMatchObject({ lastSeq: 3, damaged: 1 });
      await closeAll();
    }
  });

  test('costs nothing when it hits the header of one of several segments', async () => {
    const journal = await open();
    const long = 'x'.repeat(2_500_000);
    for (const name of ['a', 'b', 'c']) await journal.append(aCommit(name + long));
    const { journalId } = journal.state();
    await closeAll();
    const bytes = await fs.readFile(await lastFile());
    bytes[20] = (bytes[20] as number) ^ 1;
    await fs.writeFile(await lastFile(), bytes);
    const again = await open();
    expect(again.state()).toEqual({ journalId, lastSeq: 3, damaged: 0 });
  });
});

test('sets a segment aside whose making was killed', async () => {
  const journal = await open();
  await journal.append(aCommit('a'));
  await closeAll();
  await fs.writeFile(path.join(folder, '000000000002.journal'), Buffer.from([1, 2, 3]));
  const again = await open();
  expect(await names(again)).toEqual(['a']);
  expect(await again.append(aCommit('b'))).toEqual({ kind: 'saved', seq: 2 });
});

test('refuses a journal that a newer Heed wrote, and leaves it alone', async () => {
  await createSegment(folder, 1, { journalId: 'from-the-future', schema: 99, sealedBy: null });
  const before = await fs.readFile(await lastFile());
  await expect(openJournal(folder)).rejects.toBeInstanceOf(NewerJournalError);
  expect(await fs.readFile(await lastFile())).toEqual(before);
});

test('takes over the journal of an older Heed, and from the first change on that one refuses it', async () => {
  const older = await createSegment(folder, 1, { journalId: 'older', schema: 1, sealedBy: null });
  const first = encodeFrame({ seq: 1, payload: Buffer.from(JSON.stringify({ ...aCommit('old'), seq: 1 })) });
  await fs.appendFile(older.file, first);
  const journal = await open();
  expect(await names(journal)).toEqual(['old']);
  expect(await firstReadableHeader(await listSegments(folder)), 'looking changes nothing').toEqual({ journalId: 'older', schema: 1, sealedBy: null });
  await journal.append(aCommit('new'));
  await closeAll();
  expect(await firstReadableHeader(await listSegments(folder))).toEqual({ journalId: 'older', schema: SCHEMA_VERSION, sealedBy: null });
  const again = await open();
  expect(await names(again)).toEqual(['old', 'new']);
  expect(again.state()).toEqual({ journalId: 'older', lastSeq: 2, damaged: 0 });
});

test('begins the file of an older Heed anew when it holds nothing yet', async () => {
  await createSegment(folder, 1, { journalId: 'older', schema: 1, sealedBy: null });
  const journal = await open();
  expect(await journal.append(aCommit('a'))).toEqual({ kind: 'saved', seq: 1 });
  expect(await journal.append(aCommit('b'))).toEqual({ kind: 'saved', seq: 2 });
  await closeAll();
  expect(await listSegments(folder)).toHaveLength(1);
  expect(await names(await open())).toEqual(['a', 'b']);
});

describe.skipIf(!canMount)('on a real small disk (needs the right to mount)', () => {
  beforeEach(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]));
  afterEach(async () => {
    await closeAll();
    execFileSync('umount', [folder]);
  });

  test('says that the disk is full, keeps what was saved, and saves again when there is room', async () => {
    const journal = await open();
    await journal.append(aCommit('first'));
    const filler = path.join(folder, 'filler');
    await fs.writeFile(filler, Buffer.alloc(200_000));
    const outcome = await journal.append(aCommit('x'.repeat(100_000)));
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'disk-full' });
    expect(journal.state().lastSeq).toBe(1);
    await fs.rm(filler);
    expect(await journal.append(aCommit('y'.repeat(100_000)))).toEqual({ kind: 'saved', seq: 2 });
    await closeAll();
    const again = await open();
    expect((await names(again)).map((name) => name.slice(0, 5))).toEqual(['first', 'yyyyy']);
    expect(again.state().damaged).toBe(0);
  });

  test('says that the disk is read-only, and goes on when it is not any more', async () => {
    const journal = await open();
    await journal.append(aCommit('a'));
    await journal.close();
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expect(await journal.append(aCommit('b'))).toMatchObject({ kind: 'failed', reason: 'read-only' });
    execFileSync('mount', ['-o', 'remount,rw', folder]);
    expect(await journal.append(aCommit('b'))).toEqual({ kind: 'saved', seq: 2 });
  });
});
