import fs from 'node:fs/promises';
import path from 'node:path';
import type { Commit } from '#domain/journal/change.ts';
import { violations } from '#tests/support/axe.ts';
import { aCommit } from '#tests/support/commits.ts';
import { answerSave } from '#tests/support/dialogs.ts';
import { goTo } from '#tests/support/go-to.ts';
import { expect, launch, test } from '#tests/support/launch.ts';
import { appendAll, journalFolder, storedIds, untilLevel } from '#tests/support/store.ts';

test('damage is said, shown without a private word, and made good from a backup', async ({ profile }) => {
  let app = await launch(profile);
  let page = await app.firstWindow();
  await untilLevel(page);
  const odd = { op: 'put', table: 'commitments', value: { id: 'odd', text: ['CANARY'] } } as unknown as Commit['changes'][number];
  await appendAll(page, [aCommit('Ann'), aCommit('Bo'), { ...aCommit('Chi'), changes: [odd] }]);
  await untilLevel(page);
  await goTo(page, '/settings/backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('was made, read back and found whole')).toBeVisible();
  await app.close();

  const [segment] = (await fs.readdir(journalFolder(profile))).filter((each) => each.endsWith('.journal'));
  const file = path.join(journalFolder(profile), segment as string);
  const bytes = await fs.readFile(file);
  const at = bytes.indexOf('person-Bo');
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  await fs.writeFile(file, bytes);
  await fs.rm(path.join(profile, 'IndexedDB'), { recursive: true });

  app = await launch(profile);
  page = await app.firstWindow();
  await untilLevel(page);
  expect(await storedIds(page, 'people')).toEqual(['person-Ann']);
  await page.getByRole('link', { name: 'Look at it' }).click();
  await expect(page.getByRole('heading', { name: 'One entry of the journal cannot be read' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Damaged entries' })).toContainText('Entry 2');
  const written = page.getByText('CANARY');
  await expect(page.getByRole('heading', { name: 'One record is not as Heed knows it' })).toBeVisible();
  await expect(written).toBeHidden();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /Lift the veil/ }).click();
  await expect(written).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const raw = path.join(profile, 'raw.bin');
  await answerSave(app, raw);
  await page.getByRole('button', { name: 'Save the damaged bytes…' }).click();
  await expect(page.getByText(raw)).toBeVisible();
  expect((await fs.readFile(raw)).includes(bytes.subarray(at, at + 200))).toBe(true);

  await page.getByRole('button', { name: 'Look in the backups' }).click();
  await expect(page.getByText('Found: 1 person.')).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('One record is back.')).toBeVisible();
  expect((await storedIds(page, 'people')).sort()).toEqual(['person-Ann', 'person-Bo']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => storedIds(page, 'people')).toEqual(['person-Ann']);
  await app.close();
});
