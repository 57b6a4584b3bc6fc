import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { CANARY, canariesIn, canaryRecords } from '#tests/support/canary-records.ts';
import { answerSave } from '#tests/support/dialogs.ts';
import { filesWith } from '#tests/support/find-words.ts';
import { goTo } from '#tests/support/go-to.ts';
import { expect, launch, test } from '#tests/support/launch.ts';
import { seed } from '#tests/support/seed.ts';
import { aPlanSheet } from '#tests/support/sheets.ts';
import { untilLevel } from '#tests/support/store.ts';

const PASSPHRASE = 'seven plain wooden spoons';
const records = canaryRecords();

/** An app whose temporary folder is its own, so that all of it can be searched. */
async function start(profile: string, temp: string): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await launch(profile, { TMPDIR: temp });
  return { app, page: await app.firstWindow() };
}

const stateOf = (page: Page): Promise<string> => page.evaluate(() => window.heed.readProtection().then(({ state }) => state)).catch(() => 'between pages');

/** Lets the words go wherever Heed takes them: onto screens, into the reminders' schedule, through the printer. */
async function useEverything({ app, page }: { app: ElectronApplication; page: Page }, folder: string) {
  await untilLevel(page);
  for (const route of ['/today', '/people/c-people', '/people/c-people/brief', '/reminders']) await goTo(page, route);
  await expect(page.getByText(`${CANARY}-ownReminders-text`).first()).toBeVisible();
  await answerSave(app, path.join(folder, 'plan.pdf'));
  expect((await page.evaluate((sheet) => window.heed.exportPdf('canary', [sheet], 'one-file'), aPlanSheet(`${CANARY} printed`))).kind).toBe('saved');
}

test('no byte of a sealed profile shows a word that was typed, also when it was plain before', async ({ profile }) => {
  test.slow();
  const temp = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-temp-'));
  const outside = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-outside-'));
  const found = () => filesWith(CANARY, [profile, temp]);
  expect([...canariesIn(records).values()].filter((count) => count > 0).length).toBeGreaterThan(18);

  const plain = await start(profile, temp);
  await seed(plain.page, records);
  await useEverything(plain, outside);
  await plain.app.close();
  // The control: in a plain profile the same search finds them, in the journal, the store and the schedule.
  const inPlain = await found();
  for (const part of ['journal', 'IndexedDB', 'reminder']) expect(inPlain.join('\n')).toContain(part);

  const sealed = await start(profile, temp);
  const outcome = await sealed.page.evaluate(async (passphrase) => window.heed.protect({ passphrase, opensByItself: false, recoveryKey: (await window.heed.makeRecoveryKey()).text }), PASSPHRASE);
  expect(outcome).toEqual({ kind: 'done' });
  await expect.poll(() => stateOf(sealed.page), { timeout: 30_000 }).toBe('open');
  await expect(sealed.page.getByRole('heading', { level: 1 })).toBeVisible();
  await useEverything(sealed, outside);
  await sealed.app.close();
  expect(await found()).toEqual([]);

  const again = await start(profile, temp);
  await again.page.getByLabel('Passphrase').fill(PASSPHRASE);
  await again.page.getByRole('button', { name: 'Open Heed' }).click();
  await expect.poll(() => stateOf(again.page)).toBe('open');
  await goTo(again.page, '/people/c-people');
  await seed(again.page, records);
  await useEverything(again, outside);
  await again.app.close();
  expect(await found()).toEqual([]);
  for (const folder of [temp, outside]) await fs.rm(folder, { recursive: true, force: true });
});
