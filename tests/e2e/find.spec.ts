import type { Put } from '#domain/journal/change.ts';
import type { PersonId } from '#domain/people/person.ts';
import { goTo } from '#tests/support/go-to.ts';
import { theFeedback, thePerson, thePromise } from '#tests/support/meeting-records.ts';
import { inDays } from '#tests/support/own-today.ts';
import { seed } from '#tests/support/seed.ts';
import { expect, test } from '#tests/support/shared-app.ts';

const put = <T extends Put['table']>(table: T, value: Extract<Put, { table: T }>['value']) => ({ op: 'put', table, value }) as Put;

test('finds, goes and does from the palette, searches everything, and finds on the page', async ({ page }) => {
  await seed(page, [
    put('people', thePerson()),
    put('people', thePerson({ id: 'zoe' as PersonId, name: 'Zoë Ångström', preferredName: '' })),
    put('commitments', thePromise('Ask about the café budget', { dueOn: inDays(3) })),
    put('commitments', thePromise('Buy a trolley', { dueOn: inDays(4) })),
  ]);
  const palette = page.getByRole('dialog', { name: 'Find or do anything' });
  const field = page.getByRole('searchbox', { name: 'Find or do anything' });

  await test.step('a person by the beginning of a name without its marks', async () => {
    await goTo(page, '/today');
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.type('angs');
    await expect(palette.getByRole('option', { name: 'Zoë Ångström' })).toHaveCount(2);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Zoë Ångström' })).toBeVisible();
    await expect(palette).toBeHidden();
  });

  await test.step('a record by a word with a letter wrong, and an action by its words', async () => {
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.type('buget');
    await expect(palette.getByRole('option', { name: /café budget/ })).toContainText('Promise');
    await field.fill('go reminders');
    await expect(palette.getByRole('option')).toHaveText([/^Reminders/]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Reminders' })).toBeVisible();
  });

  await test.step('a screen of results that follows what changes', async () => {
    await goTo(page, '/search');
    await page.keyboard.type('trolley kind:promise from:abel');
    const found = page.getByRole('listitem').filter({ hasText: 'trolley' });
    await expect(page.getByText('One result.')).toBeVisible();
    await expect(found.locator('mark')).toHaveText('trolley');
    await page.getByRole('searchbox', { name: 'Find anything' }).fill('kind:cat trolley');
    await expect(page.getByText(/Heed does not know .*kind:cat/)).toBeVisible();
    await seed(page, [put('commitments', { ...thePromise('Buy a trolley', { dueOn: inDays(4) }), text: 'Sell a wagon' })]);
    await page.getByRole('searchbox', { name: 'Find anything' }).fill('trolley');
    await expect(page.getByText('Nothing holds these words.')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find anything' }).fill('wagon');
    await expect(page.getByText('One result.')).toBeVisible();
  });

  await test.step('what is private stays behind the veil', async () => {
    await seed(page, [put('feedback', theFeedback('the zeppelin worries me'))]);
    await page.getByRole('searchbox', { name: 'Find anything' }).fill('zeppelin');
    await expect(page.getByText('Behind the veil')).toBeVisible();
    await expect(page.locator('main')).not.toContainText('worries');
    await page.keyboard.press('Control+Shift+P');
    await expect(page.getByRole('listitem').filter({ hasText: 'worries' })).toBeVisible();
  });

  await test.step('words on the page, over the parts a sentence is made of', async () => {
    await goTo(page, '/promises');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('to abel');
    await expect(page.getByRole('search')).toContainText('1 of 2');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('search')).toContainText('2 of 2');
    expect(await page.evaluate(() => [...(CSS.highlights.get('find-in-page-current') ?? [])].map(String))).toEqual(['To Abel']);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('search')).toBeHidden();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
