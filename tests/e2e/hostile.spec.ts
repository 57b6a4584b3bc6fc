import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import type { Change, JournalEntry, Put } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import { tables } from '#domain/journal/tables.ts';
import { goTo } from '#tests/support/go-to.ts';
import { hostileTexts, withHostileTexts } from '#tests/support/hostile-texts.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { addSampleTeam, sampleRoutes } from '#tests/support/sample-team.ts';
import { seed } from '#tests/support/seed.ts';
import { PLACES } from '#tests/support/walk.ts';

/** The newest state of every row, out of the journal. */
async function rowsOf(page: Page): Promise<Put[]> {
  const entries = await page.evaluate(async () => (await window.heed.readJournal(0, 16_000_000)).entries);
  const rows = new Map<string, Put>();
  for (const change of entries.flatMap((entry) => (JSON.parse(entry) as JournalEntry).changes)) {
    if (change.op === 'put') rows.set(`${change.table}/${change.value.id}`, change);
    else rows.delete(`${change.table}/${change.id}`);
  }
  return [...rows.values()];
}

/** What on the page could act, had a text been taken for markup. */
const alive = (page: Page) =>
  page.evaluate(() => [
    ...('heedWasRun' in window ? ['a text was run'] : []),
    ...[...document.body.querySelectorAll('script:not([src^="/assets/"]), iframe, object, embed, link, base, form[action], [onload], [onerror], img[src^="http"], img[src="x"], [href^="javascript:" i], [href^="data:" i], [href^="file:" i], [href^="http" i]')].map((element) => element.outerHTML.slice(0, 160)),
  ]);

test('hostile texts in every field of every kind of record are shown as texts: none is run, none is fetched', async ({ page }) => {
  test.setTimeout(180_000);
  await addSampleTeam(page);
  const routes = [...PLACES, ...(await sampleRoutes(page))];
  let at = 0;
  const used = new Map<TableName, number>();
  const changes = (await rowsOf(page)).map(({ table, value }) => {
    const before = at;
    const changed = withHostileTexts(value, (each) => tables[table].safeParse(each).success, () => hostileTexts[at++ % hostileTexts.length] as string);
    used.set(table, (used.get(table) ?? 0) + at - before);
    return { op: 'put', table, value: changed } as Change;
  });
  expect([...used].filter(([, texts]) => texts === 0).map(([table]) => table), 'tables without a text').toEqual([]);
  expect(used.size).toBeGreaterThan(12);
  await seed(page, changes);
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));

  const found: string[] = [];
  let seen = '';
  for (const route of routes) {
    await goTo(page, route);
    found.push(...(await alive(page)).map((each) => `${route}: ${each}`));
    seen += await page.locator('body').innerText();
  }
  // Private areas, too.
  await page.keyboard.press('Control+Shift+P');
  found.push(...(await alive(page)));
  expect(found).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('app://heed/'))).toEqual([]);
  for (const shown of ['<script>window.heedWasRun=1</script>', '<img src=x onerror=', '[press](javascript:', '=HYPERLINK(']) expect(seen).toContain(shown);
});

test('a table of people full of hostile texts comes in as texts', async ({ page }, info) => {
  await mkdir(info.outputDir, { recursive: true });
  const file = info.outputPath('people.csv');
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = hostileTexts.filter((text) => !text.includes('\u0000')).map((text) => [`Person ${text}`, text, text].map(quoted).join(','));
  await writeFile(file, `Name,Job title,Department\n${rows.join('\n')}\n`);
  await goTo(page, '/people/import');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('button', { name: /^Import \d/ })).toBeEnabled();
  expect(await alive(page)).toEqual([]);
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByText(/^Imported: /).first()).toBeVisible();
  await goTo(page, '/people');
  await expect(page.getByRole('list', { name: 'People' })).toContainText('<script>window.heedWasRun=1</script>');
  expect(await alive(page)).toEqual([]);
  // The control: had one of them been markup, it would have been seen.
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<a href="javascript:1">press</a>'));
  expect(await alive(page)).toHaveLength(1);
});
