import { expect, test } from '#tests/support/shared-app.ts';
import { addSampleTeam } from '#tests/support/sample-team.ts';
import { goTo } from '#tests/support/go-to.ts';

const everyRow = (page: import('@playwright/test').Page) =>
  page.evaluate(async () => {
    const { lastSeq } = await window.heed.readJournalState();
    const { entries } = await window.heed.readJournal(0, 10_000_000);
    const rows = new Set<string>();
    for (const entry of entries) {
      for (const change of (JSON.parse(entry) as { changes: { op: string; table: string; id?: string; value?: { id: string } }[] }).changes) {
        if (change.op === 'put') rows.add(`${change.table}/${change.value?.id}`);
        else rows.delete(`${change.table}/${change.id}`);
      }
    }
    return { lastSeq, rows: rows.size };
  });

test('from nothing to the first brief by keyboard alone', async ({ page }) => {
  await page.reload(); // as at a first start, when nothing has had focus yet
  await expect(page.getByRole('link', { name: 'Begin' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Names' })).toBeFocused();
  await page.keyboard.type('Ana Beck\nBen Okri\n- 山田 花子');
  await expect(page.getByRole('heading', { name: 'Your next one-on-one' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/people\/[^/]+\/brief$/);
  await expect(page.getByRole('heading', { name: 'Ana Beck' })).toBeVisible();
  await goTo(page, '/people');
  for (const name of ['Ana Beck', 'Ben Okri', '山田 花子']) await expect(page.getByRole('main').getByText(name)).toBeVisible();
});

test('names are missed in a sentence beside the field', async ({ page }) => {
  await goTo(page, '/welcome');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Write at least one name, or skip this.')).toBeVisible();
});

test('the sample team goes without a trace, by one undo or one button', async ({ page }) => {
  await addSampleTeam(page);
  expect((await everyRow(page)).rows).toBeGreaterThan(20);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await everyRow(page)).rows).toBe(0);
  const { lastSeq } = await everyRow(page);
  const words = () => page.evaluate(async (after) => (await window.heed.readJournal(after, 10_000_000)).entries.join('\n'), lastSeq);
  await addSampleTeam(page);
  expect(await words()).toContain('Amara Okafor');
  const settings = () => page.evaluate(async () => JSON.stringify(await window.heed.readSettings()));
  const before = await settings();
  // What is set aside and what is written since are traces, too.
  await page.getByRole('listitem').filter({ hasText: 'ask about the trolley lift' }).getByRole('button', { name: 'Set aside until tomorrow' }).click();
  await page.getByRole('button', { name: /^Had a word/ }).first().click();
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Remove the sample team' }).click();
  await expect.poll(async () => (await everyRow(page)).rows).toBe(0);
  await expect.poll(words, 'the journal forgets what it said of them').not.toContain('Amara Okafor');
  expect(await settings()).toBe(before);
  expect(await page.evaluate(() => window.heed.readReceipts(0))).toEqual([]);
  await goTo(page, '/search?q=Amara');
  await expect(page.getByText('Nothing holds these words.')).toBeVisible();
});
