import fs from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import type { Commit } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';

export const journalFolder = (profile: string) => path.join(profile, 'journal');
export const databaseFolder = (profile: string) => path.join(profile, 'IndexedDB');

/** Kills the app and every process it started, as a power cut would. Playwright starts it as leader of a group. */
export async function killGroup(app: ElectronApplication): Promise<void> {
  const { pid } = app.process();
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  process.kill(-(pid as number), 'SIGKILL');
  await gone;
}

/** Appends commits one after the other through the bridge, as another window would; answers with what was acknowledged. */
export const appendAll = (page: Page, commits: readonly Commit[]): Promise<number[]> =>
  page.evaluate(async (all) => {
    const seqs: number[] = [];
    for (const commit of all) {
      const outcome = await window.heed.appendToJournal(commit);
      if (outcome.kind === 'saved') seqs.push(outcome.seq);
    }
    return seqs;
  }, commits);

/** Waits until the store stands where the journal stands. (Not `waitForFunction`: the page's policy forbids code made from strings.) */
export const untilLevel = (page: Page): Promise<void> => expect.poll(() => distanceToJournal(page)).toBe(0);

/** Entries that the newest database has not seen; null while there is none. */
const distanceToJournal = (page: Page): Promise<number | null> =>
  page.evaluate(async () => {
    const { lastSeq } = await window.heed.readJournalState();
    const found = (await indexedDB.databases()).flatMap(({ name }) => /^heed-(\d+)$/.exec(name ?? '')?.[1] ?? []).map(Number);
    if (found.length === 0) return null;
    return new Promise<number | null>((resolve, reject) => {
      const opening = indexedDB.open(`heed-${Math.max(...found)}`);
      opening.onerror = () => reject(opening.error as DOMException);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains('meta')) return resolve(null);
        const get = database.transaction('meta').objectStore('meta').get('watermark');
        get.onsuccess = () => {
          database.close();
          resolve(lastSeq - ((get.result as { seq: number } | undefined)?.seq ?? 0));
        };
      };
    });
  });

/** Ids of a table in the newest database (or in `generation`), read past our own code straight from IndexedDB. */
export const storedIds = (page: Page, table: TableName, generation?: number): Promise<string[]> =>
  page.evaluate(
    async ([name, wanted]) => {
      const found = (await indexedDB.databases()).map((each) => Number(/^heed-(\d+)$/.exec(each.name ?? '')?.[1] ?? 0));
      const number = wanted ?? Math.max(...found);
      if (!found.includes(number)) return [];
      return new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open(`heed-${number}`);
        opening.onerror = () => reject(opening.error as DOMException);
        opening.onsuccess = () => {
          const keys = opening.result.transaction(name).objectStore(name).getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result as string[]);
          };
        };
      });
    },
    [table, generation] as const,
  );

/** Cuts bytes off the newest LevelDB log of the profile's IndexedDB: what a kill between two writes of one record leaves. */
export async function tearDatabaseLog(profile: string, bytes: number): Promise<void> {
  const found = (await fs.readdir(databaseFolder(profile), { recursive: true })).filter((name) => name.endsWith('.log')).sort();
  const file = path.join(databaseFolder(profile), found.at(-1) as string);
  await fs.truncate(file, (await fs.stat(file)).size - bytes);
}

/** All rows of a table in the newest database, read past our own code straight from IndexedDB. */
export const storedRows = (page: Page, table: TableName): Promise<object[]> =>
  page.evaluate(async (name) => {
    const numbers = (await indexedDB.databases()).map((each) => Number(/^heed-(\d+)$/.exec(each.name ?? '')?.[1] ?? 0));
    return new Promise<object[]>((resolve, reject) => {
      const opening = indexedDB.open(`heed-${Math.max(...numbers)}`);
      opening.onerror = () => reject(opening.error as DOMException);
      opening.onsuccess = () => {
        const rows = opening.result.transaction(name).objectStore(name).getAll();
        rows.onsuccess = () => {
          opening.result.close();
          resolve(rows.result as object[]);
        };
      };
    });
  }, table);

/** Flips one bit of a table's first sealed row, past our own code, as a failing disk would. */
export const damageRow = (page: Page, table: TableName): Promise<void> =>
  page.evaluate(async (name) => {
    const numbers = (await indexedDB.databases()).map((each) => Number(/^heed-(\d+)$/.exec(each.name ?? '')?.[1] ?? 0));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(`heed-${Math.max(...numbers)}`);
      opening.onerror = () => reject(opening.error as DOMException);
      opening.onsuccess = () => {
        const store = opening.result.transaction(name, 'readwrite').objectStore(name);
        const all = store.getAll();
        all.onsuccess = () => {
          const row = all.result[0] as { sealed: Uint8Array };
          row.sealed[30]! ^= 1;
          store.put(row).onsuccess = () => resolve(opening.result.close());
        };
      };
    });
  }, table);
