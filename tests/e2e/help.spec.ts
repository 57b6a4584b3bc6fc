import path from 'node:path';
import { violations } from '#tests/support/axe.ts';
import { answerSave } from '#tests/support/dialogs.ts';
import { goTo } from '#tests/support/go-to.ts';
import { pdfFacts, pdfTools } from '#tests/support/pdf.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { needs } from '#tests/support/tools.ts';

test('F1 opens the guide where one is, over a form that keeps its words, and Esc leads back into the field', async ({ page }) => {
  await goTo(page, '/welcome');
  const names = page.getByRole('textbox', { name: 'Names' });
  await names.fill('Ana Beck');
  await page.keyboard.press('F1');
  const guide = page.getByRole('dialog', { name: 'Using Heed' });
  await expect(guide.getByRole('heading', { name: 'Beginning' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(guide).toBeHidden();
  await expect(names).toBeFocused();
  await expect(names).toHaveValue('Ana Beck');
});

test('beside something hard stands its section; the guide is searched, walked and left by keyboard', async ({ page }) => {
  await goTo(page, '/settings/backups');
  const beside = page.getByRole('button', { name: 'Why a second folder' });
  await beside.focus();
  await page.keyboard.press('Enter');
  const guide = page.getByRole('dialog', { name: 'Using Heed' });
  await expect(guide.getByRole('heading', { name: 'A second folder' })).toBeFocused();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Control+f');
  const field = guide.getByRole('searchbox', { name: 'Search the guide' });
  await expect(field).toBeFocused();
  await page.keyboard.type('postponed veil');
  await expect(guide.getByText('Nothing in the guide says that.')).toBeVisible();
  await field.fill('recovery ke');
  const hit = guide.getByRole('link', { name: /^Protecting Heed/ });
  await hit.focus();
  await page.keyboard.press('Enter');
  await expect(guide.getByRole('heading', { name: 'Protecting Heed' })).toBeFocused();
  expect(await page.evaluate(() => CSS.highlights.get('find-in-page')?.size ?? 0)).toBeGreaterThan(2);

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(guide.getByRole('heading', { name: 'A second folder' })).toBeFocused();
  await field.fill('');
  await guide.getByRole('link', { name: 'Backups', exact: true }).focus();
  await page.keyboard.press('End');
  await expect(guide.getByRole('link', { name: 'Where your data is' })).toBeFocused();
  // What is emptied first is the search.
  await page.keyboard.press('Escape');
  await expect(guide).toBeHidden();
  await expect(beside).toBeFocused();
  await expect(page).toHaveURL(/#\/settings\/backups$/);
});

test('the whole guide is saved as a PDF', async ({ page, app, profile }) => {
  needs(...pdfTools);
  const file = path.join(profile, 'guide.pdf');
  await answerSave(app, file);
  await goTo(page, '/today');
  await page.keyboard.press('F1');
  const guide = page.getByRole('dialog', { name: 'Using Heed' });
  await guide.getByRole('button', { name: 'Save the guide as a PDF to print' }).click();
  await expect(guide.getByText('Saved as')).toBeVisible();
  const facts = pdfFacts(file);
  expect(facts['Title']).toBe('Using Heed');
  expect(facts['Tagged']).toBe('yes');
  expect(Number(facts['Pages'])).toBeGreaterThan(8);
});
