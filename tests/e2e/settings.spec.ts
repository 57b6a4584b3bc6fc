import { access } from 'node:fs/promises';
import path from 'node:path';
import { addDays, isoWeekday } from '#domain/calendar/calendar-date.ts';
import { exactDate } from '#domain/calendar/spoken-date.ts';
import type { MatterId } from '#domain/matters/matter.ts';
import { goTo } from '#tests/support/go-to.ts';
import { expect, launch, test } from '#tests/support/shared-app.ts';
import { theMatter, thePerson } from '#tests/support/meeting-records.ts';
import { ownToday } from '#tests/support/own-today.ts';
import { seed } from '#tests/support/seed.ts';

test('a change holds at once and over a start, and leaves the others as they are', async ({ page, app, profile }) => {
  await goTo(page, '/settings');
  await page.getByLabel('Your name').fill('Robin Vale');
  await page.getByLabel('Your name').press('Enter');
  await page.getByRole('checkbox', { name: 'Friday' }).uncheck({ force: true });
  await goTo(page, '/settings/appearance');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const size = page.getByRole('textbox', { name: 'Text size' });
  await size.fill('120');
  await size.press('Enter');
  await expect.poll(() => page.evaluate(() => document.documentElement.style.fontSize)).toBe('120%');
  // What is set here can be seen: nearer lines, colours far apart, no motion.
  const worn = () => page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));
  const [paper, step] = await page.evaluate(() => ['--paper', '--spacing'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)));
  await page.getByRole('switch', { name: 'High contrast' }).press('Space');
  await page.getByRole('radio', { name: 'Compact' }).check({ force: true });
  await page.getByRole('switch', { name: 'Less motion' }).press('Space');
  await expect.poll(worn).toMatchObject({ theme: 'dark', contrast: 'more', density: 'compact', motion: 'reduced' });
  expect(await page.evaluate(() => ['--paper', '--spacing'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name)))).not.toEqual(expect.arrayContaining([paper, step]));
  await goTo(page, '/settings/reminders');
  await page.getByRole('switch', { name: /^Birthdays/ }).uncheck({ force: true });
  await expect.poll(() => page.evaluate(async () => (await window.heed.readSettings()).reminders.off)).toEqual(['birthday']);
  await app.close();

  const again = await launch(profile);
  const second = await again.firstWindow();
  const kept = await second.evaluate(() => window.heed.readSettings());
  await again.close();
  expect(kept).toMatchObject({ managerName: 'Robin Vale', theme: 'dark', contrast: 'more', density: 'compact', motion: 'reduced', textSize: 120, workingDays: [1, 2, 3, 4], reminders: { off: ['birthday'] } });
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

test('leave is added, stops the clock of what was raised, and is taken out again', async ({ page }) => {
  const friday = addDays(ownToday(), 12 - isoWeekday(ownToday()));
  await seed(page, [{ op: 'put', table: 'people', value: thePerson() }, { op: 'put', table: 'matters', value: theMatter('Noise', { id: 'noise' as MatterId, heardOn: addDays(friday, -1) }) }]);
  await goTo(page, '/settings');
  const part = (name: RegExp) => page.getByRole('group', { name: 'First day of leave' }).getByRole('spinbutton', { name });
  for (const [name, digits] of [[/month/, friday.slice(5, 7)], [/day,/, friday.slice(8)], [/year/, friday.slice(0, 4)]] as const) {
    await part(name).focus();
    await page.keyboard.type(digits);
  }
  await page.getByRole('button', { name: 'Add leave' }).press('Enter');
  const periods = page.getByRole('list', { name: 'Periods of leave' });
  await expect(periods).toHaveText(exactDate(friday));
  await goTo(page, '/matters/noise');
  const why = page.getByRole('button', { name: 'Why this day for a first answer' });
  await why.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('is your leave.');
  await expect(page.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(why).toBeFocused();
  await goTo(page, '/settings');
  await page.getByRole('button', { name: `Take out: ${exactDate(friday)}` }).press('Enter');
  await expect(periods).toBeHidden();
});

test('says where everything is kept', async ({ page, profile }) => {
  await goTo(page, '/settings');
  await expect(page.getByText(profile)).toBeVisible();
});

test('another language waits for a new start, which saves what is typed, and then speaks', async ({ page, app, profile }) => {
  const note = path.join(profile, 'relaunched');
  // Playwright cannot follow a start that the app makes itself: it is noted instead, and made by the test.
  await app.evaluate(({ app: heed }, file) => {
    heed.relaunch = () => process.getBuiltinModule('node:fs').writeFileSync(file, '');
  }, note);
  await goTo(page, '/settings/appearance');
  await expect(page.getByRole('button', { name: 'Start anew' })).toHaveCount(0);
  await page.getByRole('button', { name: /As the system \(English\)/ }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await expect(page.getByText('Another language needs a new start. What is typed is saved first.')).toBeVisible();
  await expect(page).toHaveTitle(/Settings/); // nothing speaks otherwise until then
  const closed = app.waitForEvent('close');
  await page.getByRole('button', { name: 'Start anew in German' }).click();
  await closed;
  await access(note);

  const again = await launch(profile);
  const second = await again.firstWindow();
  await expect(second.locator('html')).toHaveAttribute('lang', 'de-DE');
  await expect(second.getByRole('navigation').getByRole('link', { name: /^Heute/ })).toBeVisible();
  await again.close();
});
