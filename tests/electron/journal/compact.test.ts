import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JournalEntry } from '#domain/journal/change.ts';
import { type CompactJob, compactJournal } from '#electron/journal/compact.ts';
import { listSegments } from '#electron/journal/segments.ts';
import { asMainSees, DAY, erase, put, quiet, rowsOf, textsOf, writeJournal, type Written } from './rewritten-journal.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-compact-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

/** Day 0 to 9 are old: 40 days of writing come after them. */
const history: Written[] = [
  { day: 0, changes: [put('ana', 'one'), put('bea', 'only')] },
  { day: 1, changes: [put('ana', 'two')] },
  { day: 2, changes: [put('gone', 'secret')] },
  { day: 3, changes: [put('ana', 'three'), put('ana', 'four')] },
  { day: 3, changes: [erase('gone')] },
  ...Array.from({ length: 40 }, (_, index) => ({ day: 10 + index, changes: [put('ana', `later ${index}`)] })),
];
const job = (source: CompactJob['source'], known: Partial<CompactJob> = {}): CompactJob => ({ source, now: 60 * DAY, historyDays: 50.5, coveredUpTo: 1e9, ...known });
const bodiesOf = (texts: readonly string[], below: number) => texts.slice(0, below).map((text) => (JSON.parse(text.slice(text.indexOf(' '))) as JournalEntry).changes.map((change) => (change.op === 'put' ? (change.value as unknown as { body: string }).body : change.op)));

test.each([false, true])('of what is older than the period only the newest of each row stays; every later state can be read (sealed: %s)', async (isSealed) => {
  const source = await writeJournal(folder, history, isSealed);
  const [rows, texts] = [await rowsOf(source), await textsOf(source)];
  expect(await compactJournal(job(source), quiet)).toMatchObject({ segments: 4, changes: 4 });
  const compacted = await textsOf(source);
  expect(bodiesOf(compacted, 5)).toEqual([['only'], [], [], ['four'], ['delete']]);
  expect(compacted.slice(5)).toEqual(texts.slice(5));
  expect(await rowsOf(source)).toEqual(rows);
  const { damaged, lastSeq, entries } = await asMainSees(source);
  expect({ damaged, lastSeq }).toEqual({ damaged: 0, lastSeq: source.upToSeq });
  expect(entries.map((entry) => (JSON.parse(entry) as JournalEntry).seq)).toEqual([1, 2, 3, ...Array.from({ length: 42 }, (_, index) => index + 4)]);
  expect(await compactJournal(job(source), quiet), 'a second time').toEqual({ segments: 0, changes: 0, bytesFreed: 0 });
});

test('nothing is touched that no verified backup holds, or that is younger', async () => {
  const source = await writeJournal(folder, history);
  const texts = await textsOf(source);
  await compactJournal(job(source, { coveredUpTo: 0 }), quiet);
  await compactJournal(job(source, { historyDays: 90 }), quiet);
  expect(await textsOf(source)).toEqual(texts);
});

test('a kill at any step leaves a whole journal, and the next time ends what was begun', async () => {
  const whole = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-whole-'));
  const source = await writeJournal(whole, history);
  const rows = await rowsOf(source);
  const later = (await textsOf(source)).slice(5);
  let kills = 0;
  for (let stopAt = 0; ; stopAt += 1) {
    const copy = path.join(folder, `${stopAt}`);
    await fs.cp(whole, copy, { recursive: true });
    const killed = { ...source, folder: copy };
    let steps = 0;
    const died = await compactJournal(job(killed), quiet, () => {
      if ((steps += 1) > stopAt) throw new Error('killed');
    }).then(
      () => false,
      () => true,
    );
    expect(await rowsOf(killed)).toEqual(rows);
    expect((await textsOf(killed)).slice(5)).toEqual(later);
    expect((await asMainSees(killed)).damaged).toBe(0);
    if (!died) break;
    kills += 1;
    await compactJournal(job(killed), quiet);
    expect(bodiesOf(await textsOf(killed), 5)).toEqual([['only'], [], [], ['four'], ['delete']]);
    expect((await fs.readdir(copy)).filter((name) => name.endsWith('.next'))).toEqual([]);
  }
  expect(kills).toBe(16); // four steps in each of four segments
  await fs.rm(whole, { recursive: true });
});

test('a half written file beside a segment is never taken for one', async () => {
  const source = await writeJournal(folder, history);
  const [first] = await listSegments(folder);
  await fs.writeFile(`${first?.file}.next`, 'half');
  expect((await asMainSees(source)).damaged).toBe(0);
  await compactJournal(job(source), quiet);
  expect((await fs.readdir(folder)).filter((name) => name.endsWith('.next'))).toEqual([]);
});

test('damage stays where it is, and stays counted', async () => {
  const source = await writeJournal(folder, [...history.slice(0, 1), { day: 0, changes: [put('ana', 'hit')] }, ...history.slice(1)]);
  const [first] = await listSegments(folder);
  const bytes = await fs.readFile(first?.file as string);
  const at = bytes.indexOf('"hit"') + 1;
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  await fs.writeFile(first?.file as string, bytes);
  const damagedBytes = bytes.subarray(at - 20, at + 10);
  expect((await asMainSees(source)).damaged).toBe(1);
  await compactJournal(job(source), quiet);
  expect((await asMainSees(source)).damaged).toBe(1);
  expect((await fs.readFile(first?.file as string)).includes(damagedBytes)).toBe(true);
});

test('whatever was written, a store made again is the same, in pages of any size', async () => {
  const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), body: fc.string({ maxLength: 5 }), isErased: fc.boolean() });
  const days = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(days, fc.integer({ min: 1, max: 500 }), async (made, pageBytes) => {
      const into = await fs.mkdtemp(path.join(folder, 'case-'));
      const entries = made.map((changes, day) => ({ day, changes: changes.map(({ id, body, isErased }) => (isErased ? erase(id) : put(id, body))) }));
      const source = await writeJournal(into, [...entries, ...Array.from({ length: 30 }, (_, index) => ({ day: 40 + index, changes: [put('z', `${index}`)] }))]);
      const rows = await rowsOf(source);
      await compactJournal(job(source, { now: 90 * DAY, historyDays: 51 }), quiet);
      expect(await rowsOf(source)).toEqual(rows);
      const seen = await asMainSees(source, pageBytes);
      expect(seen.damaged).toBe(0);
      const told = new Map<string, string>();
      for (const each of seen.entries.flatMap((entry) => (JSON.parse(entry) as JournalEntry).changes)) {
        if (each.op === 'put') told.set(each.value.id, JSON.stringify({ table: each.table, value: each.value }));
        else told.delete(each.id);
      }
      expect([...told.values()].sort()).toEqual(rows);
    }),
    { numRuns: 15 },
  );
});
