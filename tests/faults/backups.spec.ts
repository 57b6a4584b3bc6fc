import type { Page } from '@playwright/test';
import { aCommit } from '#tests/support/commits.ts';
import { expect, test } from '#tests/support/launch.ts';
import { aDay, writeHistory } from '#tests/support/long-history.ts';
import { appendAll, journalFolder, killGroup } from '#tests/support/store.ts';
import { peopleInJournal } from '#tests/support/under-load.ts';
import { count } from './count.ts';
import { openApp } from './open-app.ts';

const ROUNDS = Number(process.env['HEED_FAULT_ROUNDS'] ?? 12);
const pass = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs));

const backUp = (page: Page) => page.evaluate(() => window.heed.runTask('fault-backup', { kind: 'back-up' }));
const newestBackup = (page: Page) => page.evaluate(async () => (await window.heed.readBackups()).backups[0]?.name ?? '');

/** How every backup in the folder reads: whole, or refused. */
const readAll = (page: Page) =>
  page.evaluate(async () => {
    const { backups } = await window.heed.readBackups();
    const kinds: string[] = [];
    for (const { name } of backups) {
      const outcome = await window.heed.runTask(`fault-${name}`, { kind: 'preview-backup', source: { from: 'folders', name }, key: null });
      kinds.push(outcome.kind === 'done' ? (outcome.result as { readonly kind: string }).kind : outcome.kind);
    }
    return kinds;
  });

test('killed while a backup is made: whatever has the name of one is whole', async ({ profile }) => {
  await writeHistory(journalFolder(profile), { people: 10, weeks: 150, today: aDay });
  const acknowledged: string[] = [];
  let whole = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { app, page } = await openApp(profile);
    const kept = new Set(await peopleInJournal(page));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    const read = await readAll(page);
    expect(read.filter((kind) => kind !== 'preview')).toEqual([]);
    whole = read.length;
    if (round === ROUNDS) {
      await app.close();
      break;
    }
    expect(await appendAll(page, [aCommit(`backup-${round}`)])).toHaveLength(1);
    acknowledged.push(`person-backup-${round}`);
    void backUp(page).catch(() => null);
    await pass(300 + ((round * 1_789) % 5_000));
    await killGroup(app);
  }
  expect(whole).toBeGreaterThan(0);
  count({ fault: 'kill while backing up', rounds: ROUNDS, acknowledged: acknowledged.length, lost: 0, note: `${whole} backups, all whole` });
});

test('killed while a backup is restored: what was there before, or what the backup holds, and a way back', async ({ profile }) => {
  await writeHistory(journalFolder(profile), { people: 10, weeks: 100, today: aDay });
  const first = await openApp(profile);
  expect((await backUp(first.page)).kind).toBe('done');
  const name = await newestBackup(first.page);
  const held = (await peopleInJournal(first.page)).sort();
  expect(await appendAll(first.page, [aCommit('later')])).toHaveLength(1);
  const before = [...held, 'person-later'].sort();
  await first.app.close();

  const found = { before: 0, restored: 0 };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { app, page } = await openApp(profile);
    const now = (await peopleInJournal(page)).sort();
    const isRestored = now.length === held.length;
    expect(now).toEqual(isRestored ? held : before);
    if (round > 0) found[isRestored ? 'restored' : 'before'] += 1;
    if (isRestored) {
      await page.evaluate(() => window.heed.runTask('fault-back', { kind: 'go-back' }));
      await app.close();
      const back = await openApp(profile);
      expect((await peopleInJournal(back.page)).sort(), 'the way back').toEqual(before);
      await back.app.close();
      continue;
    }
    if (round === ROUNDS) {
      await app.close();
      break;
    }
    void page.evaluate((wanted) => window.heed.runTask('fault-restore', { kind: 'restore-backup', source: { from: 'folders', name: wanted }, key: null }), name).catch(() => null);
    await pass(300 + ((round * 1_789) % 6_000));
    await killGroup(app);
  }
  count({ fault: 'kill while restoring', rounds: found.before + found.restored, acknowledged: before.length, lost: 0, note: `found as before ${found.before}, restored ${found.restored}` });
});
