import fs from 'node:fs/promises';
import path from 'node:path';
import type { Change } from '#domain/journal/change.ts';
import { type Journal, openJournal } from '#electron/journal/journal.ts';
import { type JournalSource, readEntries } from '#electron/journal/journal-reader.ts';
import { newestRows } from '#electron/journal/newest-rows.ts';
import { createSealer } from '#electron/keys/sealer.ts';

export const DAY = 86_400_000;
export const KEY = new Uint8Array(32).fill(7);
export const quiet = { signal: new AbortController().signal, progress: () => undefined, handOver: () => Promise.resolve() };

export const put = (id: string, body: string): Change => ({ op: 'put', table: 'notes', value: { id, body } }) as unknown as Change;
export const erase = (id: string): Change => ({ op: 'delete', table: 'notes', id });

export interface Written {
  readonly day: number;
  readonly changes: readonly Change[];
}

const open = (folder: string, isSealed: boolean): Promise<Journal> => openJournal(folder, isSealed ? { keyId: 'key', sealer: () => createSealer(KEY) } : null);

/** What stands in segments of its own. Later days share one, which makes a test quick. */
const DAYS_APART = 12;

/** Writes a journal with one segment for each of the first days, one for all others, and an empty newest one. */
export async function writeJournal(folder: string, entries: readonly Written[], isSealed = false): Promise<JournalSource> {
  const journal = await open(folder, isSealed);
  let today = entries[0]?.day;
  for (const { day, changes } of entries) {
    if (day !== today && Math.min(day, today ?? day) < DAYS_APART) await journal.endSegment();
    today = day;
    await journal.append({ label: 'Write', at: day * DAY, origin: 'test', changes });
  }
  const upToSeq = await journal.endSegment();
  await journal.close();
  return { folder, key: isSealed ? KEY : null, upToSeq };
}

/** What a store made anew from a journal would hold, byte for byte. */
export async function rowsOf(source: JournalSource): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of newestRows(source)) rows.push(JSON.stringify(row));
  return rows.sort();
}

/** Every text that the journal holds, with the number of its entry. */
export async function textsOf(source: JournalSource): Promise<string[]> {
  const texts: string[] = [];
  for await (const { seq, text } of readEntries(source)) texts.push(`${seq} ${text}`);
  return texts;
}

/** What a window would be told: damage, and the entries page by page, through the journal that main has open. */
export async function asMainSees(source: JournalSource, pageBytes = 1e9) {
  const journal = await open(source.folder, source.key !== null);
  const entries: string[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page = await journal.read(after, pageBytes);
    entries.push(...page.entries);
    after = page.nextAfterSeq;
  }
  const { damaged, lastSeq } = journal.state();
  await journal.close();
  return { damaged, lastSeq, entries };
}

export const bytesIn = async (folder: string): Promise<string> => (await Promise.all((await fs.readdir(folder)).map((name) => fs.readFile(path.join(folder, name), 'latin1')))).join('');
