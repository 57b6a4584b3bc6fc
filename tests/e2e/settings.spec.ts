import { expect, launch, test } from '#tests/support/launch.ts';
import { goTo } from '#tests/support/go-to.ts';

test('a change holds at once and over a start, and leaves the others as they are', async ({ page, app, profile }) => {
  await goTo(page, '/settings');
  await page.getByLabel('Your name').fill('Robin Vale');
  await page.getByLabel('Your name').press('Enter');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const size = page.getByRole('textbox', { name: 'Text size' });
  await size.fill('120');
  await size.press('Enter');
  await expect.poll(() => page.evaluate(() => document.documentElement.style.fontSize)).toBe('120%');
  await page.getByRole('checkbox', { name: 'Friday' }).uncheck({ force: true });
  await page.getByRole('switch', { name: /^Birthdays/ }).uncheck({ force: true });
  await expect.poll(() => page.evaluate(async () => (await window.heed.readSettings()).reminders.off)).toEqual(['birthday']);
  await app.close();

  const again = await launch(profile);
  const second = await again.firstWindow();
  const kept = await second.evaluate(() => window.heed.readSettings());
  await again.close();
  expect(kept).toMatchObject({ managerName: 'Robin Vale', theme: 'dark', textSize: 120, workingDays: [1, 2, 3, 4], reminders: { off: ['birthday'] } });
});

test('public holidays are chosen by country and region', async ({ page }) => {
  await goTo(page, '/settings');
  const country = page.getByRole('combobox', { name: 'Public holidays' });
  await country.click();
  await country.pressSequentially('German');
  await page.getByRole('option', { name: 'Germany' }).click();
  await page.getByRole('button', { name: /Region/ }).click();
  await page.getByRole('option', { name: 'Bayern' }).click();
  await expect.poll(() => page.evaluate(async () => (await window.heed.readSettings()).holidayCountry)).toBe('DE-BY');
});

test('the last working day stays, and the field says so', async ({ page }) => {
  await goTo(page, '/settings');
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) {
    await page.getByRole('checkbox', { name: day }).uncheck({ force: true });
    await expect(page.getByRole('checkbox', { name: day })).not.toBeChecked();
  }
  await page.getByRole('checkbox', { name: 'Friday' }).click({ force: true });
  await expect(page.getByText('At least one day stays a working day.')).toBeVisible();
  expect(await page.evaluate(async () => (await window.heed.readSettings()).workingDays)).toEqual([5]);
});

test('says where everything is kept', async ({ page, profile }) => {
  await goTo(page, '/settings');
  await expect(page.getByText(profile)).toBeVisible();
});
