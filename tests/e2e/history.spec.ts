import type { Put } from '#domain/journal/change.ts';
import type { PersonId } from '#domain/people/person.ts';
import { violations } from '#tests/support/axe.ts';
import { expect, test } from '#tests/support/launch.ts';
import { abel, thePerson, thePraise, thePromise } from '#tests/support/meeting-records.ts';
import { daysAgo } from '#tests/support/own-today.ts';
import { goTo } from '#tests/support/go-to.ts';
import { seed } from '#tests/support/seed.ts';

const DAY = 86_400_000;
const bea = 'bea' as PersonId;
const person: Put = { op: 'put', table: 'people', value: thePerson() };
const other: Put = { op: 'put', table: 'people', value: thePerson({ id: bea, name: 'Bea Blum', preferredName: '' }) };
const promise = (...args: Parameters<typeof thePromise>): Put => ({ op: 'put', table: 'commitments', value: thePromise(...args) });

test('what was deleted comes back from the trash, a person with all that went with them, and goes for good when told to', async ({ page }) => {
  await seed(page, [
    person,
    other,
    promise('Ask about the VPN', { dueOn: daysAgo(2) }),
    promise('Bring the cable', { personId: bea, dueOn: daysAgo(1) }),
    promise('Forgotten long ago', { personId: bea, deletedAt: Date.now() - 40 * DAY }),
    { op: 'put', table: 'praise', value: thePraise('Moved the office together', { personIds: [bea, abel] }) },
  ]);
  await goTo(page, '/people/abel');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete with everything about them' }).click();
  await goTo(page, '/today');
  await expect(page.getByText('Bring the cable')).toBeVisible();
  await expect(page.getByText('Ask about the VPN')).toBeHidden();

  await goTo(page, '/trash');
  const abels = page.getByRole('region', { name: 'Abel Tesfaye' });
  await expect(abels).toContainText('With 1 promise.');
  await expect(abels).toContainText(/Deleted today.*goes for good/);
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: '/tmp/trash.png' });
  await abels.getByRole('button', { name: 'Bring back: Abel Tesfaye' }).click();
  await expect(abels).toBeHidden();
  await goTo(page, '/today');
  await expect(page.getByText('Ask about the VPN')).toBeVisible();
  await goTo(page, '/people/abel/praise');
  await expect(page.getByText('Moved the office together')).toBeVisible();

  await goTo(page, '/trash');
  await page.getByRole('button', { name: 'Delete for good: Forgotten long ago' }).click();
  await page.screenshot({ path: '/tmp/trash2.png' });
  await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
});
