import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { CANARY, canariesIn, canaryRecords } from '#tests/support/canary-records.ts';
import { answerFolder, answerSave } from '#tests/support/dialogs.ts';
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

/**
 * Lets the words go wherever Heed takes them: onto screens, into the reminders' schedule, into the index of the search
 * and the small window, through the printer, into a backup. Answers with where they lay while they were being printed.
 */
async function useEverything({ app, page }: { app: ElectronApplication; page: Page }, folder: string, found: () => Promise<string[]>) {
  await untilLevel(page);
  for (const route of ['/today', '/people/c-people', '/people/c-people/brief', '/reminders']) await goTo(page, route);
  await expect(page.getByText(`${CANARY}-ownReminders-text`).first()).toBeVisible();
  await goTo(page, '/search');
  await page.getByRole('searchbox', { name: 'Find anything' }).fill(CANARY);
  await expect(page.getByRole('listitem').filter({ hasText: CANARY }).first()).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  await openSmallWindow(app, page);
  await answerSave(app, path.join(folder, 'plan.pdf'));
  let isPrinting = true;
  const exported = page.evaluate((sheet) => window.heed.exportPdf('canary', [sheet], 'one-file'), aPlanSheet(`${CANARY} printed`)).finally(() => (isPrinting = false));
  const foundMeanwhile = new Set<string>();
  while (isPrinting) for (const file of await found()) foundMeanwhile.add(file);
  expect((await exported).kind).toBe('saved');
  expect(await page.evaluate(() => window.heed.runTask('canary-backup', { kind: 'back-up' }))).toMatchObject({ kind: 'done', result: { kind: 'verified' } });
  return [...foundMeanwhile];
}

/** Leaves words in the line of the small window, as one who was called away. */
async function openSmallWindow(app: ElectronApplication, page: Page) {
  const opened = app.waitForEvent('window');
  await page.evaluate(() => window.heed.openCapture());
  await (await opened).getByRole('textbox', { name: 'Write something down' }).fill(`word ${CANARY} in the small window`);
}

/** Ends the page as a fault of Chromium would, with the words in its memory. */
async function crash({ app, page }: { app: ElectronApplication; page: Page }) {
  const crashed = page.waitForEvent('crash');
  await app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows().find((window) => !window.webContents.getURL().endsWith('/capture'))?.webContents.loadURL('chrome://crash').catch(() => undefined));
  await crashed;
}

test('no byte of a sealed profile shows a word that was typed, also when it was plain before', async ({ profile }) => {
  test.slow();
  const [temp, second, outside] = await Promise.all(['temp', 'second', 'outside'].map((name) => fs.mkdtemp(path.join(os.tmpdir(), `heed-${name}-`)))) as [string, string, string];
  const found = () => filesWith(CANARY, [profile, temp, second]);
  const backupsIn = async (folder: string) => (await fs.readdir(folder)).filter((name) => /^heed-\d/.test(name));
  expect([...canariesIn(records).values()].filter((count) => count > 0).length).toBeGreaterThan(18);

  const plain = await start(profile, temp);
  await seed(plain.page, records);
  await answerFolder(plain.app, second);
  await plain.page.evaluate(() => window.heed.chooseSecondFolder());
  await useEverything(plain, outside, found);
  await expect.poll(() => backupsIn(second)).not.toEqual([]);
  expect(path.relative(profile, await plain.app.evaluate(({ app }) => app.getPath('crashDumps')))).not.toMatch(/^\.\./);
  await plain.app.close();
  // The control: in a plain profile the same search finds them, in the journal, the store, the schedule and the backups.
  const inPlain = await found();
  for (const part of ['journal', 'IndexedDB', 'reminder', 'backups/', ...(await backupsIn(second))]) expect(inPlain.join('\n')).toContain(part);

  const sealed = await start(profile, temp);
  const outcome = await sealed.page.evaluate(async (passphrase) => window.heed.protect({ passphrase, opensByItself: false, recoveryKey: (await window.heed.makeRecoveryKey()).text }), PASSPHRASE);
  expect(outcome).toEqual({ kind: 'done' });
  await expect.poll(() => stateOf(sealed.page), { timeout: 30_000 }).toBe('open');
  await expect(sealed.page.getByRole('heading', { level: 1 })).toBeVisible();
  // Backups of before are sealed in the background.
  await expect.poll(found).toEqual([]);
  expect(await useEverything(sealed, outside, found)).toEqual([]);
  await sealed.app.close();
  expect(await found()).toEqual([]);

  const again = await start(profile, temp);
  await again.page.getByLabel('Passphrase').fill(PASSPHRASE);
  await again.page.getByRole('button', { name: 'Open Heed' }).click();
  await expect.poll(() => stateOf(again.page)).toBe('open');
  await goTo(again.page, '/people/c-people');
  await seed(again.page, records);
  expect(await useEverything(again, outside, found)).toEqual([]);
  for (const folder of [path.join(profile, 'backups'), second]) await expect.poll(async () => (await backupsIn(folder)).length).toBeGreaterThan(1);
  await crash(again);
  await again.app.close();
  expect(await found()).toEqual([]);
  for (const folder of [temp, second, outside]) await fs.rm(folder, { recursive: true, force: true });
});
