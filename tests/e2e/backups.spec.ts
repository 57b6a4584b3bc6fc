import fs from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { PASSPHRASE, readProtection } from '#tests/support/conversion.ts';
import { aCommit } from '#tests/support/commits.ts';
import { answerFolder } from '#tests/support/dialogs.ts';
import { goTo } from '#tests/support/go-to.ts';
import { expect, launch, test } from '#tests/support/launch.ts';
import { appendAll, journalFolder, storedIds, untilLevel } from '#tests/support/store.ts';

/** Presses the button and waits until the page that it led to is level with its journal. */
async function untilRebuilt(page: Page, press: () => Promise<void>) {
  const loaded = page.waitForEvent('load');
  await press();
  await loaded;
  await untilLevel(page);
}

async function backUpNow(page: Page) {
  await goTo(page, '/settings/backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('was made, read back and found whole')).toBeVisible();
}

const begin = async (profile: string): Promise<[ElectronApplication, Page]> => {
  const app = await launch(profile);
  return [app, await app.firstWindow()];
};

test('a journal that is gone is offered back from a backup, a restore can be undone, and a second folder gets its copy', async ({ profile }) => {
  test.slow();
  let [app, page] = await begin(profile);
  await untilLevel(page);
  await appendAll(page, ['Ann', 'Bo'].map((name) => aCommit(name)));
  await untilLevel(page);
  await backUpNow(page);
  await expect(page.getByText(/^Last verified backup: today \d\d:\d\d\.$/)).toBeVisible();
  const second = `${profile}-second`;
  await fs.mkdir(second);
  await answerFolder(app, second);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(page.getByText('The newest copy that was checked')).toBeVisible();
  expect(await fs.readdir(second)).toHaveLength(1);
  await app.close();

  await fs.rm(journalFolder(profile), { recursive: true });
  [app, page] = await begin(profile);
  await expect(page.getByRole('heading', { name: 'Nothing is here, but there are backups' })).toBeVisible();
  await page.getByRole('button', { name: /^Go back to the backup of today/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('rowheader', { name: '2 people' })).toBeVisible();
  await untilRebuilt(page, () => dialog.getByRole('button', { name: 'Go back to this backup' }).click());
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  expect((await storedIds(page, 'people')).sort()).toEqual(['person-Ann', 'person-Bo']);

  await appendAll(page, [aCommit('Later')]);
  await goTo(page, '/settings/backups');
  await page.getByRole('button', { name: /^Go back to the backup of today/ }).last().click();
  await expect(dialog.getByRole('row', { name: /2 people 3 Ann|2 people 3 Bo/ })).toBeVisible();
  await untilRebuilt(page, () => dialog.getByRole('button', { name: 'Go back to this backup' }).click());
  expect((await storedIds(page, 'people')).sort()).toEqual(['person-Ann', 'person-Bo']);
  await untilRebuilt(page, () => page.getByRole('button', { name: 'Go back to before the restore' }).click());
  expect((await storedIds(page, 'people')).sort()).toEqual(['person-Ann', 'person-Bo', 'person-Later']);
  await app.close();
  await fs.rm(second, { recursive: true, force: true });
});

test('a damaged backup is refused with nothing changed, and a journal that does not open is kept while another takes its place', async ({ profile }) => {
  test.slow();
  let [app, page] = await begin(profile);
  await untilLevel(page);
  await appendAll(page, ['Ann', 'Bo'].map((name) => aCommit(name)));
  await backUpNow(page);
  const folder = path.join(profile, 'backups');
  const [name] = await fs.readdir(folder);
  const whole = await fs.readFile(path.join(folder, name as string));
  await fs.writeFile(path.join(folder, name as string), whole.subarray(0, whole.length - 30));
  await page.getByRole('button', { name: /^Go back to the backup of today/ }).click();
  await expect(page.getByRole('dialog').getByText('This file is damaged, or it is no backup of Heed.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go back to this backup' })).toBeDisabled();
  await fs.writeFile(path.join(folder, name as string), whole);
  await app.close();

  // A folder where the newest file should be: as with a failing disk, it cannot be read.
  const [segment] = (await fs.readdir(journalFolder(profile))).filter((each) => each.endsWith('.journal'));
  const file = path.join(journalFolder(profile), segment as string);
  await fs.rm(file);
  await fs.mkdir(file);
  [app, page] = await begin(profile);
  await expect(page.getByRole('heading', { name: 'Heed cannot read its journal, but there are backups' })).toBeVisible();
  await page.getByRole('button', { name: /^Go back to the backup of today/ }).click();
  await untilRebuilt(page, () => page.getByRole('button', { name: 'Go back to this backup' }).click());
  expect((await storedIds(page, 'people')).sort()).toEqual(['person-Ann', 'person-Bo']);
  const kept = (await fs.readdir(profile)).find((each) => each.startsWith('journal-before-restore'));
  expect((await fs.stat(path.join(profile, kept as string, segment as string))).isDirectory()).toBe(true);
  await app.close();
});

test('a sealed profile without its journal comes back from its backup, which the recovery key alone opens in a new one', async ({ profile }) => {
  test.slow();
  const dialog = (page: Page) => page.getByRole('dialog');
  const goBack = async (page: Page) => {
    await expect(dialog(page).getByRole('rowheader', { name: '2 people' })).toBeVisible();
    await untilRebuilt(page, () => dialog(page).getByRole('button', { name: 'Go back to this backup' }).click());
    expect((await storedIds(page, 'people')).sort()).toEqual(['person-Ann', 'person-Bo']);
  };
  let [app, page] = await begin(profile);
  await untilLevel(page);
  await appendAll(page, ['Ann', 'Bo'].map((name) => aCommit(name)));
  const recoveryKey = await page.evaluate(async (passphrase) => {
    const { text } = await window.heed.makeRecoveryKey();
    await window.heed.protect({ passphrase, opensByItself: false, recoveryKey: text });
    return text;
  }, PASSPHRASE);
  const stateNow = () => readProtection(page).then(({ state }) => state, () => 'between pages');
  await expect.poll(stateNow, { timeout: 30_000 }).toBe('open');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await backUpNow(page);
  await app.close();
  const folder = path.join(profile, 'backups');
  const [newest] = (await fs.readdir(folder)).filter((name) => name.endsWith('.age')).toSorted().toReversed();

  await fs.rm(journalFolder(profile), { recursive: true });
  [app, page] = await begin(profile);
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Open Heed' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is here, but there are backups' })).toBeVisible();
  await page.getByRole('button', { name: /^Go back to the backup of today/ }).first().click();
  await goBack(page);
  expect(await stateNow()).toBe('open');
  await app.close();

  const other = `${profile}-other`;
  await fs.mkdir(other);
  // The backup alone, as on a stick: without the file of wrapped keys that lies beside it.
  await fs.copyFile(path.join(folder, newest as string), path.join(other, newest as string));
  [app, page] = await begin(path.join(other, 'profile'));
  await answerFolder(app, path.join(other, newest as string));
  await goTo(page, '/settings/backups');
  await page.getByRole('button', { name: 'From another file' }).click();
  await dialog(page).getByLabel('Passphrase or recovery key').fill(recoveryKey);
  await dialog(page).getByRole('button', { name: 'Open it' }).click();
  await goBack(page);
  await app.close();
  await fs.rm(other, { recursive: true, force: true });
});
