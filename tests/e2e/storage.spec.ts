import fs from 'node:fs/promises';
import path from 'node:path';
import { encodeFrame } from '#electron/journal/frame.ts';
import type {} from '#bridge/bridge.ts';
import { withAddedFields } from '#domain/journal/added-fields.ts';
import { tableNames } from '#domain/journal/table-names.ts';
import { tables } from '#domain/journal/tables.ts';
import { aCommit } from '#tests/support/commits.ts';
import { aDay, writeHistory } from '#tests/support/long-history.ts';
import { firstLayoutRecords } from '#tests/support/first-layout.ts';
import { expect, launch, root, test } from '#tests/support/launch.ts';
import { putOlderDatabase, writeOlderJournal } from '#tests/support/older-profile.ts';
import { appendAll, databaseFolder, journalFolder, killGroup, storedIds, storedRows, tearDatabaseLog, untilLevel } from '#tests/support/store.ts';

const commits = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => aCommit(`${prefix}-${index}`));
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `person-${prefix}-${index}`);

/** Starts the app, appends, waits until the store has it all, and ends it. */
async function session(profile: string, prefix: string, count: number, end: 'close' | 'kill' = 'close') {
  const app = await launch(profile);
  const page = await app.firstWindow();
  await untilLevel(page);
  expect(await appendAll(page, commits(prefix, count))).toHaveLength(count);
  await untilLevel(page);
  await (end === 'kill' ? killGroup(app) : app.close());
}

/** Starts the app once more and reads what the store holds when it is level with the journal. */
async function peopleAfterStart(profile: string): Promise<string[]> {
  const app = await launch(profile);
  const page = await app.firstWindow();
  await untilLevel(page);
  const found = await storedIds(page, 'people');
  await app.close();
  return found.sort();
}

test('comes back complete when Chromium wipes the database behind a torn log', async ({ profile }) => {
  test.slow();
  await session(profile, 'before', 60, 'kill');
  await tearDatabaseLog(profile, 3);
  await session(profile, 'behind-the-tear', 5, 'kill');

  // The control: without the journal this very profile shows what Chromium makes of it.
  const bare = `${profile}-bare`;
  await fs.cp(profile, bare, { recursive: true });
  await fs.rm(journalFolder(bare), { recursive: true });
  const control = await launch(bare);
  const page = await control.firstWindow();
  await untilLevel(page);
  expect(await storedIds(page, 'people', 1)).toEqual([]);
  await control.close();
  await fs.rm(bare, { recursive: true, force: true });

  expect(await peopleAfterStart(profile)).toEqual([...ids('before', 60), ...ids('behind-the-tear', 5)].sort());
});

test('comes back complete when the database folder is gone', async ({ profile }) => {
  await session(profile, 'kept', 40);
  await fs.rm(databaseFolder(profile), { recursive: true });
  expect(await peopleAfterStart(profile)).toEqual(ids('kept', 40).sort());
});

test('replays what an older database has not seen, and follows a journal that is older than the database, which it keeps', async ({ profile }) => {
  await session(profile, 'early', 10);
  await fs.cp(databaseFolder(profile), `${profile}-older`, { recursive: true });
  await fs.cp(journalFolder(profile), `${profile}-journal`, { recursive: true });
  await session(profile, 'late', 10);
  await fs.rm(databaseFolder(profile), { recursive: true });
  await fs.rename(`${profile}-older`, databaseFolder(profile));
  expect(await peopleAfterStart(profile)).toEqual([...ids('early', 10), ...ids('late', 10)].sort());

  await fs.rm(journalFolder(profile), { recursive: true });
  await fs.rename(`${profile}-journal`, journalFolder(profile));
  const app = await launch(profile);
  const page = await app.firstWindow();
  await untilLevel(page);
  expect((await storedIds(page, 'people')).sort()).toEqual(ids('early', 10).sort());
  expect(await storedIds(page, 'people', 1)).toHaveLength(20);
  await app.close();
});

test('cuts a torn last record off the journal and goes on', async ({ profile }) => {
  await session(profile, 'whole', 10);
  const [file] = (await fs.readdir(journalFolder(profile))).filter((name) => name.endsWith('.journal'));
  const torn = encodeFrame({ seq: 11, payload: Buffer.from(JSON.stringify({ ...aCommit('torn'), seq: 11 })) });
  await fs.appendFile(path.join(journalFolder(profile), file as string), torn.subarray(0, torn.length - 5));
  await session(profile, 'after', 3);
  expect(await peopleAfterStart(profile)).toEqual([...ids('whole', 10), ...ids('after', 3)].sort());
});

for (const has of ['its database', 'its journal only']) {
  test(`reads a profile of the first layout by ${has}`, async ({ profile }) => {
    await writeOlderJournal(journalFolder(profile));
    if (has === 'its database') {
      const app = await launch(profile);
      const page = await app.firstWindow();
      await untilLevel(page);
      await putOlderDatabase(page, path.join(root, 'out/renderer'));
      await app.close();
    }
    const app = await launch(profile);
    const page = await app.firstWindow();
    // The older database is level with the journal before Heed has opened it.
    await expect(page.getByText('ask about the VPN')).toBeVisible();
    await untilLevel(page);
    for (const table of tableNames) {
      const older: object | undefined = firstLayoutRecords[table as keyof typeof firstLayoutRecords];
      const rows = await storedRows(page, table);
      expect(rows, table).toEqual(older ? [withAddedFields(table, older)] : []);
      for (const row of rows) expect(tables[table].parse(row), table).toStrictEqual(row);
    }
    expect(await page.evaluate(() => indexedDB.databases()), 'upgraded, not built anew').toEqual([{ name: 'heed-1', version: 40 }]);
    await app.close();
  });
}

test('says how far it is while it is built anew from a long journal', async ({ profile }) => {
  const written = await writeHistory(journalFolder(profile), { people: 60, weeks: 50, today: aDay });
  const app = await launch(profile);
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { name: 'Reading your journal' })).toBeVisible();
  const bar = page.getByRole('progressbar', { name: 'Entries read' });
  const shares = new Set<number>();
  const look = async () => shares.add(Number(await bar.getAttribute('aria-valuenow', { timeout: 500 })));
  while (await look().then(() => true, () => false));
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  expect([...shares].filter((share) => share > 0 && share < 100).length, 'it moved').toBeGreaterThan(0);
  expect([...shares]).toEqual([...shares].toSorted((a, b) => a - b));
  await untilLevel(page);
  let stored = 0;
  for (const table of tableNames) stored += (await storedIds(page, table)).length;
  expect(stored).toBe(written);
  await app.close();
});

test('two windows hold the same, whoever saves', async ({ app, page }) => {
  await untilLevel(page);
  const opening = app.waitForEvent('window');
  await page.evaluate(() => window.heed.openWindow('/today'));
  const second = await opening;
  await untilLevel(second);
  await Promise.all([appendAll(page, commits('first', 30)), appendAll(second, commits('second', 30))]);
  await untilLevel(page);
  const expected = [...ids('first', 30), ...ids('second', 30)].sort();
  expect((await storedIds(page, 'people')).sort()).toEqual(expected);
  expect((await storedIds(second, 'people')).sort()).toEqual(expected);
});
