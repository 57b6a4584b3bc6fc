import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Put } from '#domain/journal/change.ts';
import type { PersonId } from '#domain/people/person.ts';
import { violations } from '#tests/support/axe.ts';
import { expect, test } from '#tests/support/launch.ts';
import { abel, theMeeting, thePerson, thePraise, thePromise } from '#tests/support/meeting-records.ts';
import { daysAgo } from '#tests/support/own-today.ts';
import { goTo } from '#tests/support/go-to.ts';
import { seed } from '#tests/support/seed.ts';

const DAY = 86_400_000;
const bea = 'bea' as PersonId;
const person: Put = { op: 'put', table: 'people', value: thePerson() };
const other: Put = { op: 'put', table: 'people', value: thePerson({ id: bea, name: 'Bea Blum', preferredName: '' }) };
const promise = (...args: Parameters<typeof thePromise>): Put => ({ op: 'put', table: 'commitments', value: thePromise(...args) });

test('what was deleted comes back from the trash or goes for good, from the journal, too', async ({ page, profile }) => {
  const meeting = theMeeting(daysAgo(6));
  await seed(page, [
    person,
    other,
    promise('Ask about the VPN', { dueOn: daysAgo(2) }),
    promise('Bring the cable', { personId: bea, dueOn: daysAgo(1) }),
    promise('Forgotten long ago', { personId: bea, deletedAt: Date.now() - 40 * DAY }),
    { op: 'put', table: 'oneOnOnes', value: meeting },
    { op: 'put', table: 'praise', value: thePraise('Moved the office together', { personIds: [bea, abel] }) },
  ]);
  await goTo(page, '/people/abel');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete with everything about them' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await goTo(page, '/today');
  await expect(page.getByText('Bring the cable')).toBeVisible();
  await expect(page.getByText('Ask about the VPN')).toBeHidden();

  await goTo(page, '/trash');
  const abels = page.getByRole('region', { name: 'Abel Tesfaye' });
  await expect(abels).toContainText('With 1 one-on-one, 1 promise.');
  await expect(abels).toContainText(/Deleted today.*goes for good/);
  expect(await violations(page)).toEqual([]);
  await abels.getByRole('button', { name: 'Bring back: Abel Tesfaye' }).click();
  await expect(abels).toBeHidden();
  await goTo(page, '/today');
  await expect(page.getByText('Ask about the VPN')).toBeVisible();
  await goTo(page, '/people/abel/praise');
  await expect(page.getByText('Moved the office together')).toBeVisible();

  await goTo(page, '/trash');
  await page.getByRole('button', { name: 'Delete for good: Forgotten long ago' }).click();
  await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  await expect(page.getByText('Gone for good, from Heed’s files, too.')).toBeVisible();
  const journal = path.join(profile, 'journal');
  const written = await Promise.all((await readdir(journal)).map((name) => readFile(path.join(journal, name), 'utf8')));
  expect(written.join('')).toContain('"text":"Bring the cable"');
  expect(written.join('')).not.toContain('"text":"Forgotten long ago"');
});
