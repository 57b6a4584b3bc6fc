import fs from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { encodeFrame } from '#electron/journal/frame.ts';
import { createSegment } from '#electron/journal/segments.ts';
import { firstLayoutRecords, firstLayoutStores } from '#tests/support/first-layout.ts';

const JOURNAL_ID = 'first-layout';

/** Writes the journal of a profile that the first layout was used with: one record of each table in one entry. */
export async function writeOlderJournal(journalFolder: string): Promise<void> {
  await fs.mkdir(journalFolder, { recursive: true });
  const { file } = await createSegment(journalFolder, 1, { journalId: JOURNAL_ID, schema: 1, sealedBy: null });
  const changes = Object.entries(firstLayoutRecords).map(([table, value]) => ({ op: 'put', table, value }));
  await fs.appendFile(file, encodeFrame({ seq: 1, payload: Buffer.from(JSON.stringify({ seq: 1, label: 'Old', at: 1, origin: 'old', changes })) }));
}

/** Puts the database of that time, level with the journal, in the place of today's. Leaves the app's window on a page that is none of ours. */
export async function putOlderDatabase(page: Page, rendererFolder: string): Promise<void> {
  const [anyStyle] = (await fs.readdir(path.join(rendererFolder, 'assets'))).filter((name) => name.endsWith('.css'));
  await page.goto(new URL(`assets/${anyStyle}`, page.url()).href);
  await page.evaluate(
    async ([stores, records, journalId]) => {
      const names = (await indexedDB.databases()).map(({ name }) => name as string);
      const done = (request: IDBRequest) =>
        new Promise((resolve, reject) => {
          request.onsuccess = resolve;
          request.onerror = () => reject(request.error as DOMException);
        });
      for (const name of names) await done(indexedDB.deleteDatabase(name));
      const opening = indexedDB.open('heed-1', 10); // Dexie's version 1
      opening.onupgradeneeded = () => {
        for (const [name, notation] of Object.entries(stores)) {
          const [keyPath, ...indexes] = notation.split(', ');
          const store = opening.result.createObjectStore(name, { keyPath: keyPath as string });
          for (const index of indexes) {
            const compound = /^\[(.+)\]$/.exec(index)?.[1]?.split('+');
            const plain = index.replace('*', '');
            store.createIndex(compound ? index : plain, compound ?? plain, { multiEntry: index.startsWith('*') });
          }
        }
      };
      await done(opening);
      const transaction = opening.result.transaction(opening.result.objectStoreNames, 'readwrite');
      for (const [name, record] of Object.entries(records)) transaction.objectStore(name).put(record);
      transaction.objectStore('meta').put({ id: 'watermark', journalId, seq: 1 });
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      opening.result.close();
    },
    [firstLayoutStores, firstLayoutRecords, JOURNAL_ID] as const,
  );
}
