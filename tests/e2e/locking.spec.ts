import fs from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { askFromOutside } from '#tests/support/ask-from-outside.ts';
import { answerSave } from '#tests/support/dialogs.ts';
import { violations } from '#tests/support/axe.ts';
import { goTo } from '#tests/support/go-to.ts';
import { thePerson } from '#tests/support/meeting-records.ts';
import { seed } from '#tests/support/seed.ts';
import { damageRow, untilLevel } from '#tests/support/store.ts';
import { expect, launch, test } from '#tests/support/launch.ts';
import { needs } from '#tests/support/tools.ts';
import { pdfPages } from '#tests/support/pdf.ts';

const PASSPHRASE = 'seven plain wooden spoons';
const NEXT = 'nine quiet copper kettles';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const dialog = (page: Page) => page.getByRole('dialog');
const look = (page: Page, name: string) => (process.env['HEED_LOOK'] ? page.screenshot({ path: path.join(process.env['HEED_LOOK'], `${name}.png`) }) : undefined);

async function typeNewPassphrase(page: Page, passphrase: string) {
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
}

test('a manager protects Heed, locks it with words in an open form, and comes back in without the passphrase', async ({ app, page, profile }) => {
  test.slow();
  needs('pdftotext');
  const sheet = `${profile}-key.txt`;
  const print = `${profile}-key.pdf`;
  const kept = await test.step('asked once, chosen, the key kept', async () => {
    await page.getByRole('link', { name: 'Protect Heed' }).click();
    await expect(heading(page, 'Keep it between you and them')).toBeVisible();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByText('Take at least 8 characters')).toBeVisible();
    await typeNewPassphrase(page, PASSPHRASE);
    await look(page, 'choose');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Keep this key')).toBeVisible();
    await answerSave(app, sheet);
    await page.getByRole('button', { name: 'Save as text' }).click();
    await expect(page.getByText(`Saved as ${sheet}`)).toBeVisible();
    await answerSave(app, print);
    await page.getByRole('button', { name: 'Save as PDF to print' }).click();
    await expect(page.getByText(`Saved as ${print}`)).toBeVisible();
    const text = await fs.readFile(sheet, 'utf8');
    const [key = ''] = /\b[0-9A-Z]{4}(-[0-9A-Z]{4}){6}\b/.exec(text) ?? [];
    const [identity = ''] = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(text) ?? [];
    expect(key).not.toBe('');
    expect(identity).not.toBe('');
    expect((await fs.stat(sheet)).mode & 0o077).toBe(0);
    const printed = pdfPages(print).join('');
    expect(printed).toContain(key);
    expect(printed.replace(/\s/g, '')).toContain(identity);
    await look(page, 'key');
    expect(await violations(page)).toEqual([]);
    const last = page.getByLabel('Type the last group of four');
    await last.fill('nope');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Look at the four characters')).toBeVisible();
    await last.fill(key.slice(-4).toLowerCase());
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Heed is protected')).toBeVisible({ timeout: 30_000 });
    return key;
  });

  await test.step('locking covers the window, keeps the words of an open form, and leaves no search and no small window in memory', async () => {
    await goTo(page, '/search');
    await page.getByRole('searchbox', { name: 'Find anything' }).fill('anything');
    await expect(page.getByText('Nothing holds these words.')).toBeVisible();
    expect(page.workers()).toHaveLength(1);
    const opened = app.waitForEvent('window');
    await page.evaluate(() => window.heed.openCapture());
    await expect((await opened).getByRole('textbox', { name: 'Write something down' })).toBeVisible();
    await goTo(page, '/people?new');
    await dialog(page).getByLabel('Name', { exact: true }).fill('Ana Reyes');
    await page.keyboard.press('Control+l');
    await expect(heading(page, 'Heed is locked')).toBeVisible();
    await expect(dialog(page)).toBeHidden();
    await expect(page).toHaveTitle('Heed is locked');
    await expect.poll(() => app.windows().length).toBe(1);
    expect(page.workers()).toEqual([]);
    await look(page, 'locked');
    expect(await violations(page)).toEqual([]);
    // Nothing beneath hears a key, and main answers nothing.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+n');
    expect(await page.evaluate(() => window.heed.readJournal(0, 1_000).catch((error: Error) => error.message))).toContain('locked');
    for (const wrong of ['wrong', 'wrong again']) {
      await page.getByLabel('Passphrase').fill(wrong);
      await page.keyboard.press('Enter');
      await expect(page.getByText('That is not the passphrase.')).toBeVisible();
      await expect(page.getByLabel('Passphrase')).toHaveValue('');
    }
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByLabel('Name', { exact: true })).toHaveValue('Ana Reyes');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });

  await test.step('without such words the page goes, and comes back where it was', async () => {
    await goTo(page, '/settings/privacy');
    await expect(page.getByRole('heading', { name: 'Heed is protected' })).toBeVisible();
    await look(page, 'privacy');
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expect(heading(page, 'Heed is locked')).toBeVisible();
    // A question that the page's going cuts off is asked again.
    await expect.poll(() => page.evaluate(() => 'isSamePage' in window).catch(() => null)).toBe(false);
    await askFromOutside(app, 'heed:person/0192f0c4-5b3e-7a01-8c2d-0123456789ab');
    await expect(heading(page, 'Heed is locked')).toBeVisible();
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByText('This person is not here.'), 'a link waits until Heed opens').toBeVisible();
    await goTo(page, '/settings/privacy');
    await expect(page.getByRole('heading', { name: 'Heed is protected' })).toBeVisible();
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    await look(page, 'change');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
  await app.close();

  const again = await launch(profile);
  const second = await again.firstWindow();
  await expect(heading(second, 'Heed is locked')).toBeVisible();
  await second.getByRole('button', { name: 'Forgotten? Use the recovery key' }).click();
  await second.getByLabel('Recovery key').fill(kept.toLowerCase().replaceAll('-', ' '));
  await typeNewPassphrase(second, NEXT);
  await look(second, 'forgotten');
  await second.keyboard.press('Enter');
  await expect(heading(second, 'Today')).toBeVisible();
  expect(await second.evaluate((passphrase) => window.heed.changePassphrase({ current: passphrase, next: passphrase }), NEXT)).toEqual({ kind: 'done' });

  await test.step('a record that does not open on the disk is made whole from the journal, and Heed says so', async () => {
    await seed(second, [{ op: 'put', table: 'people', value: thePerson({ name: 'Ana Reyes', preferredName: '' }) }]);
    await untilLevel(second);
    await damageRow(second, 'people');
    await goTo(second, '/people');
    await expect(second.getByText('Saved, but this window cannot show it.')).toBeVisible();
    await second.getByRole('button', { name: 'Open anew' }).click();
    await expect(second.getByText('1 person did not open.')).toBeVisible();
    await look(second, 'made-whole');
    await expect(second.locator('main')).toContainText('Ana Reyes');
    await second.getByRole('button', { name: 'I have read this' }).click();
    await expect(second.getByText('1 person did not open.')).toBeHidden();
    await second.reload();
    await expect(second.locator('main')).toContainText('Ana Reyes');
    await expect(second.getByText('1 person did not open.')).toBeHidden();
  });
  await again.close();
  for (const file of [sheet, print]) await fs.rm(file);
});
