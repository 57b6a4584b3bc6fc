import { expect, test } from '#tests/support/shared-app.ts';
import { thePerson, thePromise } from '#tests/support/meeting-records.ts';
import { daysAgo } from '#tests/support/own-today.ts';
import { addSampleTeam } from '#tests/support/sample-team.ts';
import { seed } from '#tests/support/seed.ts';
import { goTo } from '#tests/support/go-to.ts';

test('an empty Today says what to do, and nobody waits', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Heed' })).toBeVisible();
});

test('what is owed is settled by keyboard, and taken back', async ({ page }) => {
  await addSampleTeam(page);
  const promise = page.getByRole('link', { name: 'You promised Amara Okafor: ask about the trolley lift.' });
  await expect(promise).toBeVisible();
  await page.getByRole('heading', { name: 'Today', level: 1 }).focus();
  for (let step = 0; step < 20 && !(await promise.evaluate((link) => link === document.activeElement)); step += 1) await page.keyboard.press('j');
  await expect(promise).toBeFocused();
  await page.keyboard.press('d');
  await expect(promise).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(promise).toBeVisible();
  await expect(page.getByText('Undone: mark promise as done.')).toBeVisible();
});

test('many lines are folded after the longest overdue, and all shown on request', async ({ page }) => {
  const promises = Array.from({ length: 14 }, (_, at) => thePromise(`promise ${at}`, { madeOn: daysAgo(40), dueOn: daysAgo(30 - at) }));
  await seed(page, [{ op: 'put', table: 'people', value: thePerson() }, ...promises.map((value) => ({ op: 'put', table: 'commitments', value }) as const)]);
  const lines = page.getByRole('link', { name: /^You promised Abel/ });
  await expect(lines).toHaveCount(10);
  await expect(lines.first()).toHaveText('You promised Abel: promise 0.');
  await page.getByRole('button', { name: /^Show all 1\d$/ }).press('Enter');
  await expect(lines).toHaveCount(14);
  await expect(lines.nth(10)).toBeFocused();
});

test('a line set aside stays owed, and comes back when asked', async ({ page }) => {
  await addSampleTeam(page);
  const line = page.getByRole('listitem').filter({ hasText: 'Swap the order of the night rounds.' });
  await line.getByRole('button', { name: 'Set aside until tomorrow' }).click();
  await expect(line).toBeHidden();
  await goTo(page, '/people');
  await goTo(page, '/today');
  await expect(page.getByText('One line is set aside until tomorrow.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(line).toBeVisible();
});

test('the brief of the next one-on-one is one key away', async ({ page }) => {
  await addSampleTeam(page);
  await page.keyboard.press('b');
  await expect(page).toHaveURL(/#\/people\/sample-.*\/brief$/);
});

test('one gets anywhere by two keys, steps back with Esc, and focus arrives at the heading', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeFocused();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
});
