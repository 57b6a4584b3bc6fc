import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isTreacherous } from '#domain/archive/treacherous-keys.ts';
import { addedFields } from '#domain/journal/added-fields.ts';
import { tableNames } from '#domain/journal/table-names.ts';
import type { Unseal } from '#electron/archive/seal.ts';
import { readArchive, verifyArchive } from '#electron/archive/read-archive.ts';
import type { TableRow } from '#electron/journal/newest-rows.ts';
import { archiveOf, row } from '#tests/support/archive.ts';
import { isInstalled } from '#tests/support/tools.ts';

const stamps = { createdAt: 1, updatedAt: 2, deletedAt: null };
const small = [row('people', { id: 'a', name: 'Ana Ré', ...stamps }), row('notes', { id: 'n', body: 'line one\nline two "quoted" \u2028 👩🏽‍💻', ...stamps }), row('people', { id: 'b', name: 'gone', ...stamps, deletedAt: 9 })];

async function rowsOf(bytes: Uint8Array, unseal: Unseal | null = null): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const each of (await readArchive(bytes, unseal)).rows()) rows.push(each);
  return rows;
}

const refusal = async (bytes: Uint8Array, unseal: Unseal | null = null): Promise<string> => {
  try {
    await verifyArchive(bytes, unseal);
  } catch (error) {
    return (error as { reason?: string }).reason ?? `threw ${String(error)}`;
  }
  return 'accepted';
};

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-archive-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

test('comes back as it went in, and says what it holds', async () => {
  const bytes = await archiveOf(small, null, { theme: 'dark' });
  const { manifest, settings } = await readArchive(bytes, null);
  expect(manifest).toMatchObject({ format: 'heed-archive', version: 1, app: '1.2.3', createdAt: Date.UTC(2026, 10, 22) });
  expect(manifest.tables.people).toMatchObject({ records: 2, inTrash: 1, newestAt: 2 });
  expect(Object.keys(manifest.tables)).toEqual([...tableNames]);
  expect(settings).toEqual({ theme: 'dark' });
  expect((await rowsOf(bytes)).map(({ table, value }) => [table, value.id])).toEqual([['people', 'a'], ['people', 'b'], ['notes', 'n']]);
});

test('every record of every table comes back to the byte', async () => {
  // Names that would change objects themselves are refused at any depth, and so are not among the records kept.
  const isTame = (each: unknown) => !isTreacherous(JSON.parse(JSON.stringify(each)));
  const value = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }).filter(isTame);
  const kept = fc.record({ table: fc.constantFrom(...tableNames), id: fc.uuid(), value, updatedAt: fc.nat() });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(kept, { selector: ({ id }) => id, maxLength: 30 }), async (records) => {
      // As the journal gives them: parsed from JSON.
      const rows = records.map(({ table, id, value: rest, updatedAt }) => row(table, JSON.parse(JSON.stringify({ ...addedFields[table], ...rest, id, updatedAt, deletedAt: null })) as object));
      const back = await rowsOf(await archiveOf(rows));
      const texts = (all: readonly TableRow[]) => all.map((each) => `${each.table} ${JSON.stringify(each.value)}`).sort();
      expect(texts(back)).toEqual(texts(rows));
    }),
    { numRuns: 60 },
  );
});

test('a record of an older Heed gets the fields that came since', async () => {
  const [person] = await rowsOf(await archiveOf([row('people', { id: 'a', name: 'Ana', ...stamps })]));
  expect(person?.value).toMatchObject({ id: 'a', name: 'Ana', praiseEveryDays: null, withMeSince: null });
});

test('every cut of a plain archive is refused', async () => {
  const bytes = await archiveOf(small.slice(0, 1));
  const accepted: number[] = [];
  const reasons = new Set<string>();
  for (let length = 0; length < bytes.length; length += 1) {
    const reason = await refusal(bytes.subarray(0, length));
    reasons.add(reason);
    if (reason === 'accepted' || reason.startsWith('threw')) accepted.push(length);
  }
  expect(accepted).toEqual([]);
  expect([...reasons].sort()).toEqual(['cut', 'not-an-archive']);
  expect(await refusal(bytes)).toBe('accepted');
});

test('every cut of a sealed archive is refused', async () => {
  const identity = await generateX25519Identity();
  const bytes = await archiveOf(small.slice(0, 1), { kind: 'recipients', recipients: [await identityToRecipient(identity)] });
  const unseal: Unseal = { kind: 'identities', identities: [identity] };
  const reasons = new Set<string>();
  for (let length = 0; length < bytes.length; length += 1) reasons.add(await refusal(bytes.subarray(0, length), unseal));
  expect([...reasons].filter((reason) => !['not-an-archive', 'changed', 'cut'].includes(reason))).toEqual([]);
  expect(await refusal(bytes, unseal)).toBe('accepted');
}, 120_000);

test('a thousand flips anywhere are refused, plain and sealed', async () => {
  const identity = await generateX25519Identity();
  const unseal: Unseal = { kind: 'identities', identities: [identity] };
  const plain = await archiveOf(small);
  const sealed = await archiveOf(small, { kind: 'recipients', recipients: [await identityToRecipient(identity)] });
  const at = fc.noBias(fc.record({ position: fc.nat(), bit: fc.nat({ max: 7 }) }));
  const told = ['not-an-archive', 'cut', 'changed', 'wrong-passphrase', 'hostile'];
  const flipped = (bytes: Buffer, { position, bit }: { position: number; bit: number }) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt8(copy.readUInt8(position % copy.length) ^ (1 << bit), position % copy.length);
    return copy;
  };
  await fc.assert(fc.asyncProperty(at, async (place) => {
      expect(told).toContain(await refusal(flipped(plain, place)));
    }), { numRuns: 1000 });
  await fc.assert(fc.asyncProperty(at, async (place) => {
      expect(told).toContain(await refusal(flipped(sealed, place), unseal));
    }), { numRuns: 300 });
});

test('what is no archive is told from a damaged one', async () => {
  expect(await refusal(Buffer.alloc(0))).toBe('not-an-archive');
  expect(await refusal(Buffer.from('%PDF-1.7'))).toBe('not-an-archive');
  expect(await refusal(Buffer.from('PK\u0003\u0004 of another program, longer than a header'))).toBe('not-an-archive');
});

test('a sealed one wants its passphrase', async () => {
  const bytes = await archiveOf(small, { kind: 'passphrase', passphrase: 'correct horse' });
  expect(await refusal(bytes)).toBe('sealed');
  expect(await refusal(bytes, { kind: 'passphrase', passphrase: 'wrong horse' })).toBe('wrong-passphrase');
  expect(await rowsOf(bytes, { kind: 'passphrase', passphrase: 'correct horse' })).toHaveLength(3);
}, 120_000);

test.skipIf(!isInstalled('unzip'))('unzip finds nothing to complain about', async () => {
  const file = path.join(folder, 'a.heed.zip');
  await fs.writeFile(file, await archiveOf(small));
  expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected');
  expect(execFileSync('unzip', ['-p', file, 'people.jsonl'], { encoding: 'utf8' })).toContain('"name":"Ana Ré"');
});

test.skipIf(!isInstalled('age'))('the real age opens what is sealed for a key', async () => {
  const identity = await generateX25519Identity();
  const bytes = await archiveOf(small, { kind: 'recipients', recipients: [await identityToRecipient(identity)] });
  const file = path.join(folder, 'a.age');
  const key = path.join(folder, 'key.txt');
  await fs.writeFile(file, bytes);
  await fs.writeFile(key, `${identity}\n`);
  const opened = execFileSync('age', ['-d', '-i', key, file]);
  expect(await refusal(opened)).toBe('accepted');
  expect(opened.length).toBeGreaterThan(500);
});

test.skipIf(!isInstalled('age') || !isInstalled('script'))('the real age opens what is sealed with a passphrase', async () => {
  const file = path.join(folder, 'a.age');
  const opened = path.join(folder, 'a.zip');
  await fs.writeFile(file, await archiveOf(small, { kind: 'passphrase', passphrase: 'four words set apart' }));
  // age asks at a terminal, which `script` gives it.
  execFileSync('script', ['-qec', `age -d -o ${opened} ${file}`, '/dev/null'], { input: 'four words set apart\n' });
  expect(await refusal(await fs.readFile(opened))).toBe('accepted');
}, 120_000);
