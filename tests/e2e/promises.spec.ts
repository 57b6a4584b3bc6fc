import type { Page } from '@playwright/test';
import type { Put } from '#domain/journal/change.ts';
import type { PersonId } from '#domain/people/person.ts';
import { tabTo } from '#tests/support/keyboard.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { abel, thePerson, thePromise } from '#tests/support/meeting-records.ts';
import { daysAgo, inDays } from '#tests/support/own-today.ts';
import { seed } from '#tests/support/seed.ts';
import { goTo } from '#tests/support/go-to.ts';

const person: Put = { op: 'put', table: 'people', value: thePerson() };
const bea: Put = { op: 'put', table: 'people', value: thePerson({ id: 'bea' as PersonId, name: 'Bea Blum', preferredName: '' }) };
const promise = (...args: Parameters<typeof thePromise>): Put => ({ op: 'put', table: 'commitments', value: thePromise(...args) });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const words = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true });

test('writes a promise down by keyboard, with its day in words', async ({ page }) => {
  await seed(page, [person, bea]);
  await goTo(page, '/promises');
  await expect(page.getByText('You owe nobody anything.')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('ask about the VPN by tomorrow');
  await expect(page.getByText('Understood as due tomorrow.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose a person.')).toBeVisible();
  await tabTo(page, page.getByRole('combobox', { name: 'To' }));
  await page.keyboard.type('bea');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Add', exact: true }));
  await page.keyboard.press('Enter');
  await expect(words(page, 'ask about the VPN')).toBeVisible();
  await expect(region(page, 'Open')).toContainText('due tomorrow');
  await expect(region(page, 'Open')).toContainText('To Bea Blum');
});

test('keeps, breaks and releases by one key each, and takes it back', async ({ page }) => {
  await seed(page, [person, promise('Late one', { dueOn: daysAgo(3) }), promise('Early one', { dueOn: inDays(3) }), promise('Broken one', { dueOn: inDays(4) }), promise('Unwanted one', { dueOn: inDays(5) })]);
  await goTo(page, '/promises');
  await expect(region(page, 'Overdue').getByRole('listitem')).toHaveText([/Late one.*3 days overdue/s]);
  await expect(region(page, 'Not due yet').getByRole('listitem')).toHaveText([/Early one/, /Broken one/, /Unwanted one/]);
  const closed = region(page, 'Closed').getByRole('listitem');
  for (const [text, key, end] of [['Late one', 'k', 'late'], ['Early one', 'k', 'kept'], ['Broken one', 'b', 'broken'], ['Unwanted one', 'x', 'released']] as const) {
    await tabTo(page, words(page, text));
    await page.keyboard.press(key);
    await expect(closed.filter({ hasText: text })).toContainText(end);
  }
  await expect(page.getByText('You owe nobody anything.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(words(page, 'Unwanted one')).toBeVisible();
});

test('after one is done the next has focus', async ({ page }) => {
  await seed(page, [person, promise('First', { dueOn: inDays(1) }), promise('Second', { dueOn: inDays(2) })]);
  await goTo(page, '/promises');
  await tabTo(page, words(page, 'First'));
  await page.keyboard.press('k');
  await expect(words(page, 'Second')).toBeFocused();
});

test('a new day before it was due is a renegotiation, after it a slip', async ({ page }) => {
  await seed(page, [person, promise('In time', { dueOn: inDays(3), madeOn: daysAgo(12) }), promise('Too late', { dueOn: daysAgo(3), madeOn: daysAgo(12) })]);
  await goTo(page, `/people/${abel}/promises`);
  const nextYear = async (text: string) => {
    await tabTo(page, words(page, text));
    await page.keyboard.press('e');
    await tabTo(page, page.locator('form').filter({ has: page.getByRole('button', { name: 'Save' }) }).getByRole('spinbutton', { name: /year/ }));
    await page.keyboard.press('ArrowUp');
  };
  await nextYear('In time');
  await page.getByRole('textbox', { name: 'Why the new day' }).fill('HR is away');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'In time' })).toContainText('renegotiated once');
  await nextYear('Too late');
  await expect(page.getByText('this counts as a slip')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Too late' })).toContainText('slipped once');
  await tabTo(page, words(page, 'Too late'));
  await page.keyboard.press('k');
  await expect(region(page, 'Closed').getByRole('listitem')).toContainText('late');
});

test('Esc leaves a promise as it was and goes back to it', async ({ page }) => {
  await seed(page, [person, promise('Call Tom')]);
  await goTo(page, '/promises');
  await tabTo(page, words(page, 'Call Tom'));
  await page.keyboard.press('e');
  await page.keyboard.type(' tomorrow');
  await page.keyboard.press('Escape');
  await expect(words(page, 'Call Tom')).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.press('End');
  await page.keyboard.type(' twice');
  await page.keyboard.press('Enter');
  await expect(words(page, 'Call Tom twice')).toBeFocused();
});

test('what they owe stands on its own side', async ({ page }) => {
  await seed(page, [person, promise('Theirs', { owner: 'them' }), promise('Mine')]);
  await goTo(page, '/promises');
  await expect(words(page, 'Theirs')).toBeHidden();
  await page.getByRole('tab', { name: 'Yours (1)' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(words(page, 'Theirs')).toBeVisible();
  await expect(words(page, 'Mine')).toBeHidden();
});
