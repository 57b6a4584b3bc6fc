import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '#domain/journal/change.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';
import { exportArchive } from '#electron/archive/export-archive.ts';
import { mergeArchive } from '#electron/archive/merge-archive.ts';
import { previewArchive } from '#electron/archive/preview-archive.ts';
import { takeMergeIn } from '#electron/archive/take-merge-in.ts';
import { type Journal, openJournal } from '#electron/journal/journal.ts';
import { newestRows } from '#electron/journal/newest-rows.ts';
import type { WorkContext } from '#electron/tasks/work.ts';
import { settingsSchema } from '#domain/settings/settings.ts';

let folder: string;
const opened: Journal[] = [];
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-merge-'));
});
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
  await fs.rm(folder, { recursive: true, force: true });
});

async function journalIn(name: string) {
  const journal = await openJournal(path.join(folder, name), null);
  opened.push(journal);
  return { journal, source: () => ({ folder: path.join(folder, name), key: null, upToSeq: journal.state().lastSeq }) };
}
type Profile = Awaited<ReturnType<typeof journalIn>>;

const person = (id: string, name: string, updatedAt: number, deletedAt: number | null = null) =>
  ({ op: 'put', table: 'people', value: { ...newPerson(id as PersonId, name, {}, 1), updatedAt, deletedAt } }) as unknown as Change;
const save = ({ journal }: Profile, changes: readonly Change[], origin = 'window') => journal.append({ label: 'x', at: 0, origin, changes });

async function rowsOf({ source }: Profile): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for await (const { table, value } of newestRows(source())) rows.set(`${table}/${value.id}`, JSON.stringify(value));
  return rows;
}
const names = async (profile: Profile) => [...(await rowsOf(profile)).values()].map((text) => (JSON.parse(text) as { name: string }).name).sort();

const quietly = (more: Partial<WorkContext> = {}): WorkContext => ({ signal: new AbortController().signal, progress: () => undefined, handOver: () => Promise.reject(new Error('nothing to hand over')), ...more });

async function exported(profile: Profile, passphrase: string | null = null): Promise<string> {
  const file = path.join(folder, `${Math.random()}.zip`);
  await exportArchive({ source: profile.source(), settings: settingsSchema.parse({}), passphrase, createdAt: 5, app: '1', file }, quietly());
  return file;
}

async function merged(profile: Profile, file: string, beforePart: (part: number) => Promise<void> | void = () => undefined, stop = new AbortController()) {
  const preview = await previewArchive({ file, passphrase: null, source: profile.source() }, quietly());
  if (preview.kind === 'refused') throw new Error(preview.reason);
  const takingIn = takeMergeIn(profile.journal, () => 7, () => stop.abort());
  let part = 0;
  const handOver = async (rows: unknown) => {
    await beforePart((part += 1));
    await takingIn.take(rows);
  };
  const worked = await mergeArchive({ file, fingerprint: preview.fingerprint, passphrase: null, source: profile.source() }, quietly({ handOver, signal: stop.signal }));
  takingIn.stop();
  return worked.kind === 'refused' ? worked : { preview: preview.merge, ...takingIn.result(worked) };
}

test('export, wipe, import: every record comes back to the byte', async () => {
  const one = await journalIn('one');
  const other = await journalIn('other');
  await save(one, [person('a', 'Ana', 2), person('b', 'Bo 👩🏽‍💻\u2028', 3, 4)]);
  await save(one, [{ op: 'put', table: 'notes', value: { id: 'n', oneOnOneId: 'o', personId: 'a', visibility: 'private', body: '# Überschrift\n\n* "a"\\', createdAt: 1, updatedAt: 2, deletedAt: null } } as unknown as Change]);
  const end = await merged(other, await exported(one));
  expect(end).toMatchObject({ kind: 'merged', ended: 'complete', counts: { added: 3, updated: 0, kept: 0, same: 0, leftOut: 0 } });
  expect(await rowsOf(other)).toEqual(await rowsOf(one));
  expect(await merged(other, await exported(one))).toMatchObject({ counts: { added: 0, same: 3 } });
});

test('of two copies the one changed last counts, a deletion too', async () => {
  const here = await journalIn('here');
  const there = await journalIn('there');
  await save(here, [person('a', 'newer here', 9), person('b', 'older here', 2), person('c', 'alive', 2), person('d', 'only here', 2)]);
  await save(there, [person('a', 'older there', 5), person('b', 'newer there', 8), person('c', 'alive', 6, 6), person('e', 'only there', 1)]);
  const end = await merged(here, await exported(there));
  expect(end).toMatchObject({ preview: { added: 1, updated: 2, kept: 1 }, counts: { added: 1, updated: 2, kept: 1 } });
  expect(await names(here)).toEqual(['alive', 'newer here', 'newer there', 'only here', 'only there']);
  expect([...(await rowsOf(here)).values()].find((text) => text.includes('alive'))).toContain('"deletedAt":6');
});

test('merging both ways leaves both the same, whoever begins', async () => {
  const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), updatedAt: fc.integer({ min: 1, max: 20 }) });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.array(change, { maxLength: 8 }), async (left, right) => {
      run += 1;
      const [a, b] = [await journalIn(`a${run}`), await journalIn(`b${run}`)];
      // A record is what its last change made it: the same stamp always means the same content.
      for (const [profile, changes] of [[a, left], [b, right]] as const)
        for (const { id, updatedAt } of changes.toSorted((x, y) => x.updatedAt - y.updatedAt)) await save(profile, [person(id, `${id} at ${updatedAt}`, updatedAt, updatedAt % 3 === 0 ? updatedAt : null)]);
      await merged(a, await exported(b));
      await merged(b, await exported(a));
      expect(await rowsOf(a)).toEqual(await rowsOf(b));
    }),
    { numRuns: 15 },
  );
});

test('what is changed here while a merge runs stays', async () => {
  const here = await journalIn('here');
  const there = await journalIn('there');
  await save(here, [person('a', 'before', 2)]);
  await save(there, [person('a', 'there', 5), person('b', 'b', 5)]);
  const end = await merged(here, await exported(there), () => save(here, [person('a', 'typed meanwhile', 8)]).then(() => undefined));
  expect(end).toMatchObject({ counts: { added: 1, updated: 0, kept: 1 } });
  expect(await names(here)).toEqual(['b', 'typed meanwhile']);
});

test('stopped, it says what is in; merged again, it takes in the rest', async () => {
  const here = await journalIn('here');
  const there = await journalIn('there');
  await save(there, Array.from({ length: 1_200 }, (_, index) => person(`p${index}`, `Person ${index}`, 2)));
  const file = await exported(there);
  const stop = new AbortController();
  const end = await merged(here, file, (part) => (part === 2 ? stop.abort() : undefined), stop);
  expect(end).toMatchObject({ ended: 'stopped', counts: { added: 1_000 } });
  expect((await rowsOf(here)).size).toBe(1_000);
  expect(await merged(here, file)).toMatchObject({ ended: 'complete', counts: { added: 200, same: 1_000 } });
  expect(await rowsOf(here)).toEqual(await rowsOf(there));
});

test('a full disk ends it with what is in', async () => {
  const here = await journalIn('here');
  const there = await journalIn('there');
  await save(there, Array.from({ length: 1_200 }, (_, index) => person(`p${index}`, `Person ${index}`, 2)));
  let appended = 0;
  const failing: Journal = { ...here.journal, append: (commit) => ((appended += 1) > 1 ? Promise.resolve({ kind: 'failed', reason: 'disk-full', detail: 'ENOSPC' }) : here.journal.append(commit)) };
  expect(await merged({ ...here, journal: failing }, await exported(there))).toMatchObject({ ended: 'disk-full', counts: { added: 500 } });
  expect((await rowsOf(here)).size).toBe(500);
});

test('records that Heed would not write are left out and counted', async () => {
  const here = await journalIn('here');
  const there = await journalIn('there');
  await save(there, [person('a', 'Ana', 2), { op: 'put', table: 'people', value: { id: 'x', name: 17, createdAt: 1, updatedAt: 2, deletedAt: null } } as unknown as Change]);
  expect(await merged(here, await exported(there))).toMatchObject({ preview: { added: 1, leftOut: 1 }, counts: { added: 1, leftOut: 1 } });
  expect(await names(here)).toEqual(['Ana']);
});

test('a file that became another one since it was shown is not taken in', async () => {
  const here = await journalIn('here');
  const there = await journalIn('there');
  await save(there, [person('a', 'Ana', 2)]);
  const file = await exported(there);
  const worked = await mergeArchive({ file, fingerprint: 'of another', passphrase: null, source: here.source() }, quietly());
  expect(worked).toEqual({ kind: 'refused', reason: 'changed' });
});

test('a sealed one is refused without its passphrase, and previews with it', async () => {
  const one = await journalIn('one');
  await save(one, [person('a', 'Ana', 2)]);
  const file = await exported(one, 'four words apart');
  const preview = (passphrase: string | null) => previewArchive({ file, passphrase, source: one.source() }, quietly());
  expect(await preview(null)).toEqual({ kind: 'refused', reason: 'sealed' });
  expect(await preview('something else')).toEqual({ kind: 'refused', reason: 'wrong-passphrase' });
  expect(await preview('four words apart')).toMatchObject({ kind: 'preview', isSealed: true, merge: { same: 1 } });
}, 120_000);

test('cancelling an export leaves no file', async () => {
  const one = await journalIn('one');
  await save(one, [person('a', 'Ana', 2)]);
  const stop = new AbortController();
  stop.abort();
  const file = path.join(folder, 'never.zip');
  await expect(exportArchive({ source: one.source(), settings: settingsSchema.parse({}), passphrase: null, createdAt: 5, app: '1', file }, quietly({ signal: stop.signal }))).rejects.toThrow();
  expect((await fs.readdir(folder)).filter((name) => name !== 'one')).toEqual([]);
});
