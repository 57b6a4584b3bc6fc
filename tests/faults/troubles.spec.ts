import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { rootFlags } from '#build/display.ts';
import { ensureElectron } from '#build/electron-runtime.ts';
import { expect, root, test } from '#tests/support/launch.ts';
import { makeReadOnly, mountSmall } from '#tests/support/mounts.ts';
import { aCommit } from '#tests/support/commits.ts';
import { appendAll, journalFolder, killGroup, storedIds, untilLevel } from '#tests/support/store.ts';
import { peopleInJournal, untilAcknowledged, writeUnderLoad } from '#tests/support/under-load.ts';
import { count } from './count.ts';
import { openApp } from './open-app.ts';

const commits = (prefix: string, many: number) => Array.from({ length: many }, (_, index) => aCommit(`${prefix}-${index}`));
const ids = (prefix: string, many: number) => Array.from({ length: many }, (_, index) => `person-${prefix}-${index}`);

const lostOf = async (page: Page, acknowledged: Iterable<string>) => {
  const kept = new Set(await peopleInJournal(page));
  return [...acknowledged].filter((id) => !kept.has(id));
};

test('a disk that fills up again and again', async ({ profile }) => {
  const ROUNDS = 5;
  const unmount = await mountSmall(journalFolder(profile), 'size=1500k');
  const acknowledged = new Set<string>();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { app, page } = await openApp(profile);
      expect(await lostOf(page, acknowledged)).toEqual([]);
      page.on('console', (message) => {
        const [word, id] = message.text().split(' ');
        if (word === 'acknowledged') acknowledged.add(id as string);
      });
      const reason = await page.evaluate(
        async ([prefix, text]) => {
          for (let index = 0; ; index += 1) {
            const id = `${prefix}-${index}`;
            const outcome = await window.heed.appendToJournal({ label: 'Load', at: 1, origin: 'test', changes: [{ op: 'put', table: 'people', value: { id, name: text } as never }] });
            if (outcome.kind === 'failed') return outcome.reason;
            console.log('acknowledged', id);
          }
        },
        [`full-${round}`, 'x'.repeat(40 * (ROUNDS - round) ** 2)] as const,
      );
      expect(reason).toBe('disk-full');
      await killGroup(app);
    }
    const { app, page } = await openApp(profile);
    expect(await lostOf(page, acknowledged)).toEqual([]);
    await app.close();
  } finally {
    unmount();
  }
  count({ fault: 'disk full, then kill', rounds: ROUNDS, acknowledged: acknowledged.size, lost: 0 });
});

test('a folder that turns read-only while Heed runs', async ({ profile }) => {
  const { app, page } = await openApp(profile);
  const before = commits('before', 20);
  expect(await appendAll(page, before)).toHaveLength(20);
  const release = await makeReadOnly(journalFolder(profile));
  try {
    const outcomes = await page.evaluate((all) => Promise.all(all.map((commit) => window.heed.appendToJournal(commit).then(({ kind }) => kind))), commits('refused', 10));
    // What is open stays writable on some file systems; what is acknowledged there must hold, all else is said to have failed.
    const saved = ids('refused', 10).filter((_, index) => outcomes[index] === 'saved');
    release();
    expect(await appendAll(page, commits('after', 20))).toHaveLength(20);
    await killGroup(app);
    const again = await openApp(profile);
    const acknowledged = [...ids('before', 20), ...saved, ...ids('after', 20)];
    expect((await peopleInJournal(again.page)).sort()).toEqual(acknowledged.sort());
    await again.app.close();
    count({ fault: 'read-only folder', rounds: 1, acknowledged: acknowledged.length, lost: 0, note: `${10 - saved.length} of 10 refused and not there` });
  } finally {
    release();
  }
});

test('no room for the store: IndexedDB meets its quota', async ({ profile }) => {
  const { app, page } = await openApp(profile);
  await untilLevel(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: 'app://heed', quotaSize: 1 });
  const acknowledged = await appendAll(page, commits('quota', 60));
  expect(acknowledged, 'the journal is another file').toHaveLength(60);
  await session.send('Storage.overrideQuotaForOrigin', { origin: 'app://heed' });
  await killGroup(app);
  const again = await openApp(profile);
  await untilLevel(again.page);
  expect((await storedIds(again.page, 'people')).sort()).toEqual(ids('quota', 60).sort());
  await again.app.close();
  count({ fault: 'quota of IndexedDB', rounds: 1, acknowledged: 60, lost: 0 });
});

test('a second Heed on the same profile, again and again', async ({ profile }) => {
  const ROUNDS = 5;
  const acknowledged = new Set<string>();
  const { executable } = await ensureElectron();
  const { app, page } = await openApp(profile);
  await writeUnderLoad(page, 'first', acknowledged);
  for (let round = 0; round < ROUNDS; round += 1) {
    await untilAcknowledged(acknowledged, 10);
    const second = spawn(executable, [...rootFlags, root], { stdio: 'ignore', env: { ...process.env, HEED_PROFILE: profile } });
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  }
  await killGroup(app);
  const again = await openApp(profile);
  expect(await lostOf(again.page, acknowledged)).toEqual([]);
  expect(await again.page.evaluate(() => window.heed.readJournalState().then(({ damaged }) => damaged))).toBe(0);
  await again.app.close();
  count({ fault: 'two on one profile', rounds: ROUNDS, acknowledged: acknowledged.size, lost: 0 });
});

test('a clock that is set back a year, and forward again', async ({ profile }) => {
  const clock = path.join(profile, 'clock');
  const movable = ['-r', path.join(root, 'tests/support/desktop/movable-clock.cjs')];
  const YEAR_S = 365 * 86_400;
  const expected: string[] = [];
  for (const [round, shift] of [0, -YEAR_S, 0, -YEAR_S].entries()) {
    await writeFile(clock, String(shift));
    const { app, page } = await openApp(profile, { HEED_TEST_CLOCK: clock }, movable);
    await untilLevel(page);
    expect((await storedIds(page, 'people')).sort()).toEqual([...expected].sort());
    expect(await appendAll(page, commits(`clock-${round}`, 15))).toHaveLength(15);
    expected.push(...ids(`clock-${round}`, 15));
    await killGroup(app);
  }
  const { app, page } = await openApp(profile);
  await untilLevel(page);
  expect((await storedIds(page, 'people')).sort()).toEqual([...expected].sort());
  await app.close();
  count({ fault: 'clock back a year', rounds: 4, acknowledged: expected.length, lost: 0 });
});
