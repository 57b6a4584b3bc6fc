import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTodaysShape } from '#domain/journal/added-fields.ts';
import type { JournalEntry } from '#domain/journal/change.ts';
import { migrations, SCHEMA_VERSION } from '#domain/journal/migrations.ts';
import { tables } from '#domain/journal/tables.ts';
import { type Journal, openJournal } from '#electron/journal/journal.ts';
import { listSegments, readSegment } from '#electron/journal/segments.ts';
import { aCommit } from '#tests/support/commits.ts';

const journals = path.resolve(import.meta.dirname, '../../support/journals');
const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);
let folder: string;
let journal: Journal;

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'heed-older-'));
});
afterEach(async () => {
  await journal?.close();
  await fs.rm(folder, { recursive: true, force: true });
});

const entries = async () => (await journal.read(0, 1e9)).entries.map((text) => JSON.parse(text) as JournalEntry);

test('each step leads one version on, and has a name and a reason', () => {
  expect(migrations.map(({ to }) => to)).toEqual(versions.map((version) => version + 1));
  for (const { name, reason } of migrations) expect([name.length > 2, reason.length > 20]).toEqual([true, true]);
});

test('there is a journal of every older version', async () => {
  expect((await fs.readdir(journals)).filter((name) => name.startsWith('schema-')).sort()).toEqual(versions.map((version) => `schema-${version}`));
});

test.each(versions)('a journal as version %i wrote it: every record is one of today, and nothing it said is lost', async (version) => {
  await fs.cp(path.join(journals, `schema-${version}`), folder, { recursive: true });
  journal = await openJournal(folder);
  expect(journal.state().damaged).toBe(0);
  const written = (await entries()).flatMap(({ changes }) => changes);
  expect(written.length).toBeGreaterThan(10);
  for (const [index, change] of inTodaysShape(written).entries()) {
    if (change.op !== 'put') continue;
    expect(tables[change.table].parse(change.value), change.table).toStrictEqual(change.value);
    expect(change).toMatchObject(written[index] ?? {});
  }
});

test.each(versions)('opening and reading version %i changes no byte of it; the first write goes into a segment of its own', async (version) => {
  await fs.cp(path.join(journals, `schema-${version}`), folder, { recursive: true });
  const [old] = await fs.readdir(folder);
  const before = await fs.readFile(path.join(folder, old as string));
  journal = await openJournal(folder);
  const count = (await entries()).length;
  expect(await fs.readdir(folder)).toEqual([old]);
  expect(await journal.append(aCommit('new'))).toEqual({ kind: 'saved', seq: count + 1 });
  expect(await fs.readFile(path.join(folder, old as string))).toEqual(before);
  const segments = await listSegments(folder);
  expect((await Promise.all(segments.map(readSegment))).map(({ header }) => header?.schema)).toEqual([version, SCHEMA_VERSION]);
  expect((await entries()).length).toBe(count + 1);
});
