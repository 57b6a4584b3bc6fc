import { expect, test } from '#tests/support/launch.ts';
import { aDay, writeHistory } from '#tests/support/long-history.ts';
import { writeOlderJournal } from '#tests/support/older-profile.ts';
import { journalFolder, killGroup, storedIds, untilLevel } from '#tests/support/store.ts';
import { peopleInJournal, untilAcknowledged, writeUnderLoad } from '#tests/support/under-load.ts';
import { count } from './count.ts';
import { openApp, type Opened, PASSPHRASE } from './open-app.ts';

const ROUNDS = Number(process.env['HEED_FAULT_ROUNDS'] ?? 12);

/** Kills come at a moment of its own in every round, spread over the time that the work takes. */
const momentOf = (round: number, spanMs: number) => (round * 389) % spanMs;
const pass = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs));

/** Ids that were acknowledged and are not in the journal any more. */
async function lostOf(page: Opened['page'], acknowledged: ReadonlySet<string>): Promise<string[]> {
  const kept = new Set(await peopleInJournal(page));
  return [...acknowledged].filter((id) => !kept.has(id));
}

test('killed while four windows write', async ({ profile }) => {
  const acknowledged = new Set<string>();
  for (let round = 0; round <= ROUNDS * 2; round += 1) {
    const { app, page } = await openApp(profile);
    await untilLevel(page);
    const stored = new Set(await storedIds(page, 'people'));
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
    if (round === ROUNDS * 2) {
      await app.close();
      break;
    }
    await writeUnderLoad(page, `typing-${round}`, acknowledged);
    await untilAcknowledged(acknowledged, 20 + ((round * 37) % 120));
    await killGroup(app);
  }
  count({ fault: 'kill while typing', rounds: ROUNDS * 2, acknowledged: acknowledged.size, lost: 0 });
});

test('killed while a large import is written: all of it or nothing', async ({ profile }) => {
  const SIZE = 3_000;
  const acknowledged = new Set<string>();
  let whole = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { app, page } = await openApp(profile);
    const kept = await peopleInJournal(page);
    const lost = await lostOf(page, acknowledged);
    expect(lost).toEqual([]);
    for (let earlier = 0; earlier < round; earlier += 1) expect([0, SIZE]).toContain(kept.filter((id) => id.startsWith(`import-${earlier}-`)).length);
    if (round === ROUNDS) {
      whole = kept.length / SIZE;
      await app.close();
      break;
    }
    page.on('console', (message) => {
      if (message.text() === `acknowledged import-${round}`) for (let index = 0; index < SIZE; index += 1) acknowledged.add(`import-${round}-${index}`);
    });
    await page.evaluate(
      ([prefix, size]) => {
        const changes = Array.from({ length: size }, (_, index) => ({ op: 'put', table: 'people', value: { id: `${prefix}-${index}`, name: `Person ${index}`, note: 'x'.repeat(200) } }));
        void window.heed.appendToJournal({ label: 'Import', at: 1, origin: 'test', changes: changes as never }).then(({ kind }) => kind === 'saved' && console.log('acknowledged', prefix));
      },
      [`import-${round}`, SIZE] as const,
    );
    await pass(momentOf(round, 160));
    await killGroup(app);
  }
  count({ fault: 'kill while importing', rounds: ROUNDS, acknowledged: acknowledged.size, lost: 0, note: `${whole} imports of ${SIZE} came whole, ${ROUNDS - whole} not at all` });
});

test('killed while an older profile is migrated', async ({ profile }) => {
  await writeOlderJournal(journalFolder(profile));
  const acknowledged = new Set<string>(['ana']);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { app, page } = await openApp(profile);
    expect(await lostOf(page, acknowledged)).toEqual([]);
    // The first change after the update begins the new layout; the kill comes around it.
    await writeUnderLoad(page, `migrated-${round}`, acknowledged);
    await pass(momentOf(round, 400));
    await killGroup(app);
  }
  const { app, page } = await openApp(profile);
  await untilLevel(page);
  expect(await lostOf(page, acknowledged)).toEqual([]);
  await app.close();
  count({ fault: 'kill while migrating', rounds: ROUNDS, acknowledged: acknowledged.size, lost: 0 });
});

test('killed while everything is sealed, and while it is made plain again', async ({ profile }) => {
  await writeHistory(journalFolder(profile), { people: 20, weeks: 150, today: aDay });
  const acknowledged = new Set<string>(Array.from({ length: 20 }, (_, index) => `person-${index}`));
  const began = { plain: 0, locked: 0, converting: 0 } as Record<string, number>;
  for (let round = 0; round <= ROUNDS * 2; round += 1) {
    const opened = await openApp(profile);
    const { app, page, isSealed } = opened;
    began[opened.began] = (began[opened.began] ?? 0) + 1;
    expect(await lostOf(page, acknowledged)).toEqual([]);
    if (round === ROUNDS * 2) {
      await app.close();
      break;
    }
    await writeUnderLoad(page, `seal-${round}`, acknowledged);
    await untilAcknowledged(acknowledged, 5);
    const isAsked = page
      .evaluate(
        async ([passphrase, sealed]) => {
          if (sealed) return window.heed.removePassphrase({ current: passphrase, afterwards: 'plain' });
          const { text } = await window.heed.makeRecoveryKey();
          return window.heed.protect({ passphrase, opensByItself: false, recoveryKey: text });
        },
        [PASSPHRASE, isSealed] as const,
      )
      .catch(() => null);
    if (round % 3 !== 0) await isAsked;
    await pass(momentOf(round, 2_500));
    await killGroup(app);
  }
  expect(began['locked'], 'sealed at least once').toBeGreaterThan(0);
  count({ fault: 'kill while sealing or unsealing', rounds: ROUNDS * 2, acknowledged: acknowledged.size, lost: 0, note: `next start found: ${Object.entries(began).map(([state, times]) => `${state} ${times}`).join(', ')}` });
});
