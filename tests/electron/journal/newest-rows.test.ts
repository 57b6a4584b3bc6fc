import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '#domain/journal/change.ts';
import { openJournal } from '#electron/journal/journal.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { newestRows, type TableRow } from '#electron/journal/newest-rows.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-rows-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const put = (table: string, id: string, text: string) => ({ op: 'put', table, value: { id, text } }) as unknown as Change;
const erase = (table: string, id: string) => ({ op: 'delete', table, id }) as Change;

async function write(entries: readonly (readonly Change[])[], into = folder): Promise<JournalSource> {
  const journal = await openJournal(into);
  for (const changes of entries) await journal.append({ label: 'x', at: 0, origin: 'test', changes });
  const upToSeq = journal.state().lastSeq;
  await journal.close();
  return { folder: into, key: null, upToSeq };
}

async function all(source: JournalSource): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of newestRows(source)) rows.push(row);
  return rows;
}

test('each row once, as it was written last; what was deleted for good is gone', async () => {
  const source = await write([
    [put('people', 'a', 'first'), put('notes', 'a', 'note')],
    [put('people', 'b', 'gone'), put('people', 'a', 'twice'), put('people', 'a', 'last')],
    [erase('people', 'b'), put('people', 'c', 'gone'), erase('people', 'c')],
    [put('people', 'c', 'back')],
  ]);
  expect(await all(source)).toEqual([
    { table: 'notes', value: { id: 'a', text: 'note' } },
    { table: 'people', value: { id: 'a', text: 'last' } },
    { table: 'people', value: { id: 'c', text: 'back' } },
  ]);
});

test('reads no further than it is told', async () => {
  const source = await write([[put('people', 'a', 'then')], [put('people', 'a', 'now')]]);
  expect(await all({ ...source, upToSeq: 1 })).toEqual([{ table: 'people', value: { id: 'a', text: 'then' } }]);
});

test('stops between two entries', async () => {
  const source = await write([[put('people', 'a', 'x')], [put('people', 'b', 'y')]]);
  const stop = new AbortController();
  const rows = newestRows(source, { signal: stop.signal });
  await rows.next();
  stop.abort();
  await expect(rows.next()).rejects.toThrow();
});

test('says what replaying every change in order says', async () => {
  let run = 0;
  const change = fc.record({ isPut: fc.boolean(), table: fc.constantFrom('people', 'notes'), id: fc.constantFrom('a', 'b', 'c'), text: fc.string() });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 6 }), { maxLength: 12 }), async (entries) => {
      const changes = entries.map((entry) => entry.map(({ isPut, table, id, text }) => (isPut ? put(table, id, text) : erase(table, id))));
      run += 1;
      const rows = await all(await write(changes, path.join(folder, String(run))));
      const replayed = new Map<string, unknown>();
      for (const each of changes.flat()) {
        if (each.op === 'put') replayed.set(`${each.table}/${each.value.id}`, each.value);
        else replayed.delete(`${each.table}/${each.id}`);
      }
      expect(new Map(rows.map(({ table, value }) => [`${table}/${value.id}`, value]))).toEqual(replayed);
      expect(rows).toHaveLength(replayed.size);
    }),
    { numRuns: 40 },
  );
});
