import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { violations } from '#tests/support/axe.ts';
import { answerFolder, answerSave } from '#tests/support/dialogs.ts';
import { goTo } from '#tests/support/go-to.ts';
import { thePerson } from '#tests/support/meeting-records.ts';
import { addSampleTeam } from '#tests/support/sample-team.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { isInstalled } from '#tests/support/tools.ts';

const exportTo = async (page: Page, app: ElectronApplication, file: string) => {
  await answerSave(app, file);
  await page.getByRole('button', { name: 'Export everything…' }).click();
  await expect(page.getByText(file)).toBeVisible({ timeout: 30_000 });
};
const openArchive = async (page: Page, app: ElectronApplication, file: string) => {
  await answerFolder(app, file);
  await page.getByRole('button', { name: 'Open an archive…' }).click();
};

/** Every record the store holds, as text, in a fixed order. */
const records = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const rows = new Map<string, string>();
    for (let after: number | null = 0; after !== null; ) {
      const read: { entries: readonly string[]; nextAfterSeq: number | null } = await window.heed.readJournal(after, 4_000_000);
      for (const { changes } of read.entries.map((entry) => JSON.parse(entry) as { changes: { op: string; table: string; id: string; value: { id: string } }[] }))
        for (const change of changes) {
          if (change.op === 'put') rows.set(`${change.table} ${change.value.id}`, JSON.stringify(change.value));
          else rows.delete(`${change.table} ${change.id}`);
        }
      after = read.nextAfterSeq;
    }
    return [...rows].map(([key, text]) => `${key} ${text}`).sort();
  });

const erase = (page: Page, keys: readonly string[]) =>
  page.evaluate(
    (gone) => window.heed.appendToJournal({ label: 'Wipe', at: 1, origin: 'test', changes: gone.map(([table, id]) => ({ op: 'delete', table, id })) as never }),
    keys.map((key) => key.split(' ', 2)),
  );

test('everything leaves in one file and comes back to the byte; what is damaged, sealed or none of ours says so', async ({ page, app, profile }) => {
  test.setTimeout(120_000);
  const complaints: string[] = [];
  await addSampleTeam(page);
  const before = await records(page);
  await goTo(page, '/settings/data');
  await expect(page.getByRole('rowheader', { name: /^\d+ people$/ })).toBeVisible();
  complaints.push(...(await violations(page)));

  const plain = path.join(profile, 'all.zip');
  await page.getByRole('radio', { name: /^Open/ }).check({ force: true });
  await exportTo(page, app, plain);
  if (isInstalled('unzip')) expect(execFileSync('unzip', ['-t', plain], { encoding: 'utf8' })).toContain('No errors detected');

  await erase(page, before.map((each) => each.split(' ', 2).join(' ')));
  await openArchive(page, app, plain);
  await expect(page.getByText(`${before.length} records are not here yet and would come in.`)).toBeVisible({ timeout: 30_000 });
  complaints.push(...(await violations(page)));
  await page.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText(`${before.length} records came in.`)).toBeVisible({ timeout: 30_000 });
  expect(await records(page)).toEqual(before);
  await goTo(page, '/people');
  await expect(page.getByRole('link', { name: 'Amara Okafor' }).first()).toBeVisible();

  await goTo(page, '/settings/data');
  const cut = path.join(profile, 'cut.zip');
  await fs.writeFile(cut, (await fs.readFile(plain)).subarray(0, -100));
  await openArchive(page, app, cut);
  await expect(page.getByText('The end of this file is missing.')).toBeVisible();
  await fs.writeFile(cut, 'a shopping list');
  await openArchive(page, app, cut);
  await expect(page.getByText('This is no archive of Heed.')).toBeVisible();
  complaints.push(...(await violations(page)));

  const sealed = path.join(profile, 'all.zip.age');
  await page.getByRole('radio', { name: /^Sealed/ }).check({ force: true });
  await page.getByLabel('Passphrase', { exact: true }).fill('four');
  await page.getByRole('button', { name: 'Export everything…' }).click();
  await expect(page.getByText('Use at least 8 characters.', { exact: false })).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill('four words set apart');
  await page.getByLabel('The same again').fill('four words set apart');
  await exportTo(page, app, sealed);
  expect((await fs.readFile(sealed)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  await openArchive(page, app, sealed);
  await page.getByLabel('Passphrase of the file').fill('something else');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This passphrase does not open the file.')).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Passphrase of the file').fill('four words set apart');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${before.length} records are the same.`)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Merge' })).toBeDisabled();
  await page.getByRole('button', { name: 'Close without importing' }).click();
  expect(complaints).toEqual([]);
});

test('a save dialog that is closed, and a folder that cannot be written, change nothing', async ({ page, app }) => {
  await page.evaluate((person) => window.heed.appendToJournal({ label: 'x', at: 1, origin: 'test', changes: [{ op: 'put', table: 'people', value: person }] }), thePerson());
  await goTo(page, '/settings/data');
  await page.getByRole('radio', { name: /^Open/ }).check({ force: true });
  await answerSave(app, null);
  const button = page.getByRole('button', { name: 'Export everything…' });
  await button.click();
  await expect(button).toBeEnabled();
  await answerSave(app, '/proc/no-such-folder/all.zip');
  await button.click();
  await expect(page.getByText('No file was written. What you wrote is safe in Heed.')).toBeVisible();
});
