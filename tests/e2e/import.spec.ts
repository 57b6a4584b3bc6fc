import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from '#tests/support/axe.ts';
import { expect, launch, root, test } from '#tests/support/shared-app.ts';
import { storedIds } from '#tests/support/store.ts';

const sample = (name: string) => path.join(root, 'tests/support/csv', name);

async function choose(page: Page, file: string) {
  await page.goto('app://heed/#/people/import');
  await page.locator('input[type=file]').setInputFiles(file);
}

const preview = (page: Page) => page.getByRole('region', { name: 'The first people' });
const sum = (page: Page) => page.locator('output');
const confirm = (page: Page) => page.getByRole('button', { name: /^Import \d/ });
const open_ = (page: Page, name: string) => page.getByRole('list', { name: 'People' }).getByRole('link', { name }).click();

async function pick(page: Page, label: string, option: string) {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const exports: readonly { readonly file: string; readonly sum: string; readonly cells: readonly string[]; readonly roster: readonly string[] }[] = [
  {
    file: 'outlook.csv',
    sum: '3 people will be added.',
    cells: ['Renée Dufour', 'renee.dufour@example.com', 'Controller', 'Finance', '14 July 1988', 'Sean P. O\'Brien', 'Shay', '29 February 1992'],
    roster: ['Renée Dufour', 'Mei Tan'],
  },
  {
    file: 'google-contacts.csv',
    sum: '4 people will be added.',
    cells: ['Ana Lucía Fernández', 'Anita', 'ana@example.es', '24 December', '王小明', '3 May 1991', 'محمد الأحمد', '29 February', 'Zoë 🦊 Park'],
    roster: ['王小明', 'محمد الأحمد', 'Zoë 🦊 Park'],
  },
  {
    file: 'personio.csv',
    sum: '3 people will be added.',
    cells: ['Jürgen Groß', 'Pflegedienstleitung', '1 April 2015', '24 December 1970', 'Beyza', '3 April 1995', 'Łucja Świątek', 'Teamassistenz; Empfang', 'remote'],
    roster: ['Jürgen Groß', 'Übeyde Çelik'],
  },
  {
    file: 'bamboohr.csv',
    sum: '3 people will be added.',
    cells: ['Adaeze Okafor', 'Ada', 'she/her', '5 February 2018', '30 November 1985', 'Văn An Nguyễn', 'Willem van der Berg', '12 October 2026'],
    roster: ['Adaeze Okafor', 'Văn An Nguyễn'],
  },
  {
    file: 'excel-latin1.csv',
    sum: '3 people will be added, 1 row skipped.',
    cells: ['Heike Müller', 'Köchin', '1 March 2019', '24 December', 'Ömer Größl', '1 January 2020', '5 June 1988'],
    roster: ['Heike Müller', 'André Weiß'],
  },
  {
    file: 'two-names-newlines.tsv',
    sum: '3 people will be added.',
    cells: ['Fatima Al-Sayed', '14 September 2020', 'Jean "JJ" Baptiste', 'Night porter', '3 February 2021'],
    roster: ['Fatima Al-Sayed', 'Jean "JJ" Baptiste'],
  },
];

test('imports the exports of other systems, and one undo takes each back', async ({ page }) => {
  test.setTimeout(120_000);
  for (const each of exports) {
    await test.step(each.file, async () => {
      await choose(page, sample(each.file));
      await expect(sum(page)).toHaveText(each.sum);
      for (const cell of each.cells) await expect(preview(page).getByRole('cell', { name: cell, exact: true }).first()).toBeVisible();
      await confirm(page).click();
      await expect(page.getByText(/^Imported: /).first()).toBeVisible();
      for (const name of each.roster) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
      await page.keyboard.press('Control+z');
      await expect.poll(() => storedIds(page, 'people')).toEqual([]);
      const closers = page.getByRole('button', { name: 'Close the message' });
      while ((await closers.count()) > 0) await closers.first().click();
    });
  }
});

test('problems name the line a text editor shows', async ({ page }) => {
  await choose(page, sample('two-names-newlines.tsv'));
  const problems = page.getByRole('list', { name: 'Problems' });
  await expect(problems.getByRole('listitem')).toHaveCount(1);
  await expect(problems).toContainText('Line 8');
  await expect(problems).toContainText('“not yet” in “Start date” is no date Heed can read.');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await choose(page, sample('excel-latin1.csv'));
  await expect(page.getByRole('list', { name: 'Problems' }).getByRole('listitem')).toHaveText([/Line 4.*43831.*spreadsheet/, /Line 5.*demnächst/, /Line 5.*31\.02\.2004/, /Line 6.*no name/]);
});

test('dates that could be either are asked about, and nothing goes on before the answer', async ({ page }) => {
  await choose(page, sample('ambiguous-dates.csv'));
  await expect(page.getByText('How are the dates in “Start date” written?')).toBeVisible();
  await expect(confirm(page)).toBeDisabled();
  await expect(page.getByText('03/04/2021 is 3 April 2021')).toBeVisible();
  const start = page.getByRole('radiogroup', { name: 'Order of dates in “Start date”' });
  const birthday = page.getByRole('radiogroup', { name: 'Order of dates in “Birthday”' });
  await start.getByText('Month first').click();
  await expect(confirm(page)).toBeDisabled();
  await birthday.getByText('Day first').click();
  await expect(preview(page).getByRole('cell', { name: '4 March 2021' })).toBeVisible();
  await expect(preview(page).getByRole('cell', { name: '5 June 1990' })).toBeVisible();
  await start.getByText('Day first').click();
  await expect(preview(page).getByRole('cell', { name: '3 April 2021' })).toBeVisible();
  await confirm(page).click();
  await open_(page, 'Bo Lind');
  await expect(page.getByText('7 August 2020')).toBeVisible();
});

test('duplicates are updated, skipped or added; one undo takes the whole import back', async ({ page }) => {
  await page.goto('app://heed/#/people?new');
  for (const [name, email] of [['Ada Okafor', 'ada@example.org'], ['Bo Lind', ''], ['Cy Young', 'cy@example.org']] as const) {
    await page.goto('app://heed/#/people?new');
    const dialog = page.getByRole('dialog', { name: 'New person' });
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('E-mail').fill(email);
    await dialog.getByRole('button', { name: 'Add' }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }
  await choose(page, sample('duplicates.csv'));
  const duplicates = page.getByRole('list', { name: 'Duplicates' });
  await expect(duplicates.getByRole('listitem')).toHaveCount(4);
  await expect(duplicates.getByRole('listitem').nth(0)).toContainText('The same e-mail. Updating changes: name, e-mail, role, team.');
  await expect(duplicates.getByRole('listitem').nth(1)).toContainText('The same name. Updating changes: role, team.');
  await expect(duplicates.getByRole('listitem').nth(2)).toContainText('a namesake, or a new address?');
  await expect(duplicates.getByRole('listitem').nth(3)).toContainText('The same e-mail as in line 5.');
  await expect(sum(page)).toHaveText('1 person will be added, 2 updated, 2 rows skipped.');

  await pick(page, 'For all of them', 'Skip all');
  await expect(sum(page)).toHaveText('1 person will be added, 4 rows skipped.');
  await pick(page, 'What happens to line 2', 'Update');
  await pick(page, 'What happens to line 4', 'Add as somebody else');
  await expect(sum(page)).toHaveText('2 people will be added, 1 updated, 2 rows skipped.');
  await confirm(page).click();
  await expect(page.getByText('Imported: 2 added, 1 updated.')).toBeVisible();
  const roster = page.getByRole('list', { name: 'People' });
  await expect(roster.getByRole('listitem')).toHaveCount(5);
  await expect(roster).toContainText('Ada Okafor-Lind');
  await expect(roster.getByRole('link', { name: 'Cy Young' })).toHaveCount(2);

  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(roster.getByRole('listitem')).toHaveCount(3);
  await expect(roster.getByRole('link', { name: 'Ada Okafor', exact: true })).toBeVisible();
  await expect(roster).not.toContainText('Head nurse');
});

test('axe finds nothing on the review, in either theme', async ({ page }) => {
  for (const file of ['ambiguous-dates.csv', 'excel-latin1.csv', 'duplicates.csv']) {
    await choose(page, sample(file));
    await expect(sum(page)).toContainText('will be added');
    expect(await violations(page, 'main'), file).toEqual([]);
    await page.getByRole('button', { name: 'Choose another file' }).click();
  }
});

test('nothing is written before it is confirmed', async ({ page }) => {
  await choose(page, sample('bamboohr.csv'));
  await expect(confirm(page)).toBeEnabled();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await page.goto('app://heed/#/people');
  await expect(page.getByText('Nobody is here yet.')).toBeVisible();
});

test('columns can be given another meaning', async ({ page }, info) => {
  const file = info.outputPath('own.csv');
  await writeFile(file, 'Wer,Was,Wo\nAda Okafor,Nurse,Leeds\n');
  await choose(page, file);
  await expect(page.getByText('No column holds names yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await pick(page, '“Wer” fills', 'Whole name');
  await pick(page, '“Was” fills', 'Role');
  await expect(preview(page).getByRole('row').nth(1)).toHaveText(/2\s*Ada Okafor\s*Nurse/);
  await expect(confirm(page)).toBeEnabled();
});

test('a file that is no table is refused with what to do', async ({ page }, info) => {
  await mkdir(info.outputDir, { recursive: true });
  const large = info.outputPath('large.csv');
  const handle = await open(large, 'w');
  await handle.truncate(50 * 1024 * 1024 + 1); // sparse: says its size without taking it
  await handle.close();
  await choose(page, large);
  await expect(page.getByRole('alert')).toContainText('This file is larger than 50 MB.');

  const workbook = info.outputPath('people.csv');
  await writeFile(workbook, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500, 7)]));
  await choose(page, workbook);
  await expect(page.getByRole('alert')).toContainText('This is a spreadsheet, not a CSV file.');

  const binary = info.outputPath('photo.csv');
  await writeFile(binary, Buffer.from(Array.from({ length: 3_000 }, (_, at) => (at * 37) % 256)));
  await choose(page, binary);
  await expect(page.getByRole('alert')).toContainText('This file is not text.');
  await expect(page.getByRole('alert')).toContainText('Nothing was imported from photo.csv.');

  const others = { 'This file is empty.': '', 'This is a PDF': '%PDF-1.7\n', 'This is a calendar': 'BEGIN:VCALENDAR\r\n', 'no contact cards': 'BEGIN:VCARD\r\nVERSION:3.0\r\n', 'This is a web page': '<html><table><tr>', 'nobody below them': 'Name,Role\n', 'more than 20,000 rows': `Name\n${'Ada\n'.repeat(20_001)}` };
  for (const [title, content] of Object.entries(others)) {
    const file = info.outputPath('other.csv');
    await writeFile(file, content);
    await choose(page, file);
    await expect(page.getByRole('alert')).toContainText(title);
    await expect(page.getByRole('alert')).toContainText('Nothing was imported from other.csv.');
  }
  expect(await storedIds(page, 'people')).toEqual([]);
});

test('5,000 people come in with progress, and are there after a restart', async ({ page, app, profile }, info) => {
  test.setTimeout(120_000);
  const file = info.outputPath('many.csv');
  await mkdir(info.outputDir, { recursive: true });
  const rows = Array.from({ length: 5_000 }, (_, at) => `Given${at},Family${at},person${at}@example.org,Role ${at % 40},Team ${at % 25},${2000 + (at % 25)}-0${1 + (at % 9)}-1${at % 10},19${70 + (at % 30)}-0${1 + (at % 9)}-2${at % 9}`);
  await writeFile(file, `First name,Last name,Email,Job title,Department,Hire date,Birth date\n${rows.join('\n')}\n`);
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seenProgress: seen });
    new MutationObserver(() => document.querySelectorAll('[role=progressbar]').forEach((bar) => seen.add(bar.textContent ?? ''))).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await choose(page, file);
  await expect(sum(page)).toHaveText('5,000 people will be added.');
  await confirm(page).click();
  await expect(page.getByText('Imported: 5,000 people.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('list', { name: 'People' }).getByRole('listitem').first()).toBeVisible();
  const seen = await page.evaluate(() => [...(window as unknown as { seenProgress: Set<string> }).seenProgress]);
  expect(seen).toEqual(expect.arrayContaining([expect.stringContaining('Reading the file'), expect.stringContaining('Saving 5,000 people')]));

  await app.close();
  const again = await launch(profile);
  const window = await again.firstWindow();
  await window.goto('app://heed/#/people');
  await expect(window.getByText('5,000 people', { exact: true })).toBeVisible();
  await window.getByRole('searchbox', { name: 'Find a person' }).fill('given4711');
  await expect(window.getByRole('list', { name: 'People' }).getByRole('listitem')).toHaveCount(1);
  await again.close();
});
