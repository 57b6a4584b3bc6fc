import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetRows } from '#electron/journal/forget.ts';
import { listSegments } from '#electron/journal/segments.ts';
import { createSealer } from '#electron/keys/sealer.ts';
import { asMainSees, bytesIn, erase, put, quiet, rowsOf, textsOf, writeJournal, type Written } from './rewritten-journal.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-forget-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const history: Written[] = [
  { day: 0, changes: [put('ana', 'kept'), put('gone', 'CANARY one')] },
  { day: 0, changes: [put('gone', 'CANARY two')] },
  { day: 1, changes: [put('gone', 'CANARY three'), put('bea', 'kept too')] },
  { day: 2, changes: [erase('gone')] },
];
const rows = [{ table: 'notes', id: 'gone' }] as const;

test.each([false, true])('no value of an erased row is left in any file, and what else was written is as it was (sealed: %s)', async (isSealed) => {
  const source = await writeJournal(folder, history, isSealed);
  const before = await rowsOf(source);
  expect(await forgetRows({ source, rows, kept: [] }, quiet)).toEqual({ kind: 'forgotten', removed: 3, searched: 4, unreadable: 0 });
  expect((await textsOf(source)).join()).not.toContain('CANARY');
  if (!isSealed) expect(await bytesIn(folder)).not.toContain('CANARY');
  expect(await rowsOf(source)).toEqual(before);
  expect(await asMainSees(source)).toMatchObject({ damaged: 0, lastSeq: 4 });
});

test.each<[string, Written[]]>([
  ['that was never erased', history.slice(0, 3)],
  ['that was written again', [...history, { day: 3, changes: [put('gone', 'back')] }]],
])('a row %s is refused, and nothing is taken out', async (_name, written) => {
  const source = await writeJournal(folder, written);
  const before = await textsOf(source);
  expect(await forgetRows({ source, rows, kept: [] }, quiet)).toEqual({ kind: 'still-there' });
  expect(await textsOf(source)).toEqual(before);
});

test('a kill at any step can be gone on from', async () => {
  const whole = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-whole-'));
  const source = await writeJournal(whole, history);
  const before = await rowsOf(source);
  let kills = 0;
  for (let stopAt = 0, died = true; died; stopAt += 1) {
    const killed = { ...source, folder: path.join(folder, `${stopAt}`) };
    await fs.cp(whole, killed.folder, { recursive: true });
    let steps = 0;
    died = await forgetRows({ source: killed, rows, kept: [] }, quiet, () => {
      if ((steps += 1) > stopAt) throw new Error('killed');
    }).then(
      () => false,
      () => true,
    );
    if (died) kills += 1;
    expect(await rowsOf(killed)).toEqual(before);
    expect((await asMainSees(killed)).damaged).toBe(0);
    expect(await forgetRows({ source: killed, rows, kept: [] }, quiet)).toMatchObject({ kind: 'forgotten', unreadable: 0 });
    expect(await bytesIn(killed.folder)).not.toContain('CANARY');
  }
  expect(kills).toBe(8); // four steps in each of two segments
  await fs.rm(whole, { recursive: true });
});

test('says where it could not look, and takes torn ends of writes along', async () => {
  const source = await writeJournal(folder, history);
  const [, second] = await listSegments(folder);
  const bytes = await fs.readFile(second?.file as string);
  bytes[bytes.length - 4] = (bytes[bytes.length - 4] ?? 0) ^ 1;
  await fs.writeFile(second?.file as string, bytes);
  await fs.writeFile(path.join(folder, '000000000004.journal.torn-9'), '…{"id":"gone","body":"CANARY torn"}');
  expect(await forgetRows({ source, rows, kept: [] }, quiet)).toMatchObject({ kind: 'forgotten', removed: 2, unreadable: 1 });
  expect((await fs.readdir(folder)).filter((name) => name.includes('torn'))).toEqual([]);
});

test('reaches journals that were replaced, where the row still stood, and leaves what else they hold', async () => {
  const source = await writeJournal(path.join(folder, 'journal'), history);
  const before = path.join(folder, 'journal-before-restore-1');
  const replaced = await writeJournal(before, history.slice(0, 3));
  expect(await rowsOf(replaced)).toHaveLength(3);
  expect(await forgetRows({ source, rows, kept: [before] }, quiet)).toEqual({ kind: 'forgotten', removed: 6, searched: 7, unreadable: 0 });
  expect(await bytesIn(before)).not.toContain('CANARY');
  expect(await rowsOf(replaced)).toEqual(await rowsOf(source));
  expect(await asMainSees(replaced)).toMatchObject({ damaged: 0, lastSeq: 3 });
});

test('says also that a copy of a damaged file, sealed or not, may still hold it', async () => {
  const source = await writeJournal(folder, history, true);
  const sealer = createSealer(source.key as Uint8Array);
  const place = async (name: string, text: string) => fs.writeFile(path.join(folder, `${name}.sealed`), sealer.seal(Buffer.from(text), name));
  await place('000000000001.journal.damaged', '…{"id":"gone","body":"CANARY raw"}');
  await place('000000000002.journal.damaged', '…{"id":"other"}');
  await place('000000000004.journal.torn-9', '…{"id":"gone","body":"CANARY torn"}');
  await fs.writeFile(path.join(folder, '000000000003.journal.damaged'), '…{"id":"gone","body":"CANARY plain"}');
  expect(await forgetRows({ source, rows, kept: [] }, quiet)).toMatchObject({ kind: 'forgotten', unreadable: 2 });
  expect((await fs.readdir(folder)).filter((name) => !name.endsWith('.journal')).sort()).toEqual(['000000000001.journal.damaged.sealed', '000000000002.journal.damaged.sealed', '000000000003.journal.damaged']);
});
