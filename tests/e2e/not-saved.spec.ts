import fs from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import type { Note } from '#domain/one-on-ones/one-on-one.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';
import { goTo } from '#tests/support/go-to.ts';
import { expect, launch, test } from '#tests/support/launch.ts';
import { meetingRoute, meetingSample } from '#tests/support/meeting-sample.ts';
import { makeReadOnly, mountSmall } from '#tests/support/mounts.ts';
import { seed } from '#tests/support/seed.ts';
import { journalFolder, killGroup, storedIds, storedRows, untilLevel } from '#tests/support/store.ts';

const TITLE = 'Not saved yet: the disk is full.';

/** Fills the disk to the last byte that the journal's newest page still has: first with a file, then with entries. */
async function fillDisk(page: Page, folder: string): Promise<string> {
  const filler = path.join(folder, 'filler');
  await fs.writeFile(filler, Buffer.alloc(1_000_000)).catch((error: NodeJS.ErrnoException) => expect(error.code).toBe('ENOSPC'));
  const reason = await page.evaluate(async () => {
    for (;;) {
      const outcome = await window.heed.appendToJournal({ label: '', at: 1, origin: 'test', changes: [{ op: 'delete', table: 'templates', id: 'none' }] });
      if (outcome.kind === 'failed') return outcome.reason;
    }
  });
  expect(reason).toBe('disk-full');
  return filler;
}

test.describe('while the disk is full', () => {
  let unmount: () => void = () => undefined;
  test.beforeEach(async ({ profile }) => {
    unmount = await mountSmall(journalFolder(profile), 'size=256k');
  });
  test.afterEach(() => unmount());

  test('says so, keeps what was typed, claims nothing, and saves by itself when there is room', async ({ profile }) => {
    const app = await launch(profile);
    const page = await app.firstWindow();
    await untilLevel(page);
    const filler = await fillDisk(page, journalFolder(profile));
    await page.evaluate(() => (location.hash = '#/people?new'));
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Ana Reyes');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();

    await expect(page.getByText(TITLE)).toBeVisible();
    await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Ana Reyes');
    // Asking again while saving waits adds nobody twice.
    await dialog.getByLabel('Name', { exact: true }).press('Enter');
    expect(await storedIds(page, 'people')).toEqual([]);

    await fs.rm(filler);
    await expect(page.getByRole('heading', { name: 'Ana Reyes' })).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText(TITLE)).toBeHidden();
    await killGroup(app);

    const again = await launch(profile);
    const after = await again.firstWindow();
    await untilLevel(after);
    expect(await storedIds(after, 'people')).toHaveLength(1);
    await again.close();
  });

  test('a line that was added stays in sight until it is saved, and is saved once', async ({ profile }) => {
    const app = await launch(profile);
    const page = await app.firstWindow();
    await untilLevel(page);
    await seed(page, [{ op: 'put', table: 'people', value: newPerson('ana' as PersonId, 'Ana Reyes', {}, 1) }]);
    await goTo(page, '/people/ana/one-on-ones');
    await expect(page.getByLabel('New talking point')).toBeVisible();
    const filler = await fillDisk(page, journalFolder(profile));
    await page.getByLabel('New talking point').fill('The rota in December');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Not saved yet: .The rota in December/)).toBeVisible();
    await expect(page.getByRole('list', { name: 'Open talking points' })).toHaveCount(0);

    await fs.rm(filler);
    await expect(page.getByRole('list', { name: 'Open talking points' }).getByRole('listitem')).toHaveText([/The rota in December/], { timeout: 15_000 });
    await expect(page.getByText(/Not saved yet/)).toHaveCount(0);
    await app.close();
  });
});

test('while its folder may not be written to, words typed in a note stay in sight and are saved when it may', async ({ profile }) => {
  const app = await launch(profile);
  const page = await app.firstWindow();
  await seed(page, meetingSample);
  await goTo(page, meetingRoute);
  const notes = page.getByRole('textbox', { name: 'Shared notes' });
  await notes.click();
  await page.keyboard.type('Before.');
  await expect.poll(async () => (await storedRows(page, 'notes')).map((row) => (row as Note).body)).toEqual(['Before.']);

  const writable = await makeReadOnly(journalFolder(profile));
  const banner = page.getByText('Not saved yet: Heed may not write to its folder.');
  try {
    await page.keyboard.type(' And while it is read-only');
    await expect(banner).toBeVisible();
    await page.keyboard.type(', all of it.');
    await expect(notes).toHaveText('Before. And while it is read-only, all of it.');
    expect((await storedRows(page, 'notes')).map((row) => (row as Note).body)).toEqual(['Before.']);
  } finally {
    writable();
  }
  await expect(banner).toBeHidden({ timeout: 15_000 });
  await expect.poll(async () => (await storedRows(page, 'notes')).map((row) => (row as Note).body)).toEqual(['Before. And while it is read-only, all of it.']);
  await killGroup(app);

  const again = await launch(profile);
  const after = await again.firstWindow();
  await untilLevel(after);
  expect((await storedRows(after, 'notes')).map((row) => (row as Note).body)).toEqual(['Before. And while it is read-only, all of it.']);
  await again.close();
});
