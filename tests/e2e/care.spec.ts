import type { Page } from '@playwright/test';
import type { Put } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { violations } from '#tests/support/axe.ts';
import { goTo } from '#tests/support/go-to.ts';
import { tabTo } from '#tests/support/keyboard.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { theMeeting, thePerson, thePoint, thePraise, thePromise } from '#tests/support/meeting-records.ts';
import { daysAgo } from '#tests/support/own-today.ts';
import { seed } from '#tests/support/seed.ts';

const put = <T extends TableName>(table: T, value: RecordOf<T>): Put => ({ op: 'put', table, value }) as unknown as Put;
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a promise made and kept in Heed stands in the mirror, and leads back to where it was made', async ({ page }) => {
  await goTo(page, '/care');
  await expect(page.getByText('There is nobody to look after yet.')).toBeVisible();
  await seed(page, [put('people', thePerson({ relationship: 'direct-report' }))]);
  await expect(page.getByText('No promise of yours came to an end in the last 90 days.')).toBeVisible();

  await goTo(page, '/promises');
  await page.keyboard.press('n');
  await page.keyboard.type('ask about the VPN');
  await page.keyboard.press('Enter');
  const words = page.getByRole('button', { name: 'ask about the VPN', exact: true });
  await tabTo(page, words);
  await page.keyboard.press('k');
  await expect(region(page, 'Closed').getByRole('listitem')).toContainText('kept');

  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(region(page, 'Promises')).toContainText('One promise of yours came to an end in the last 90 days: you kept it.');
  await tabTo(page, region(page, 'Promises').getByRole('button', { name: '1 kept', exact: true }));
  await page.keyboard.press('Enter');
  const evidence = page.getByRole('dialog', { name: 'Promises kept in the last 90 days' });
  await expect(evidence).toContainText('Done by the day that was agreed first');
  await tabTo(page, evidence.getByRole('link', { name: 'ask about the VPN' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('main[data-route$="/promises"]')).toBeVisible();
  await expect(words.or(page.getByText('ask about the VPN'))).toBeVisible();
});

/** Three people on site, three remote and two partly remote, who must not be compared. */
const team = Array.from({ length: 8 }, (_, index) => {
  const workplace: Person['workplace'] = index < 3 ? 'on-site' : index < 6 ? 'remote' : 'hybrid';
  return thePerson({ id: `p${index}` as PersonId, name: `Person ${index}`, preferredName: '', relationship: 'direct-report', workplace, shift: index < 4 ? 'Early' : 'Late', startOn: daysAgo(900) });
});
const met = (index: number, ...ago: readonly number[]) => ago.map((days) => put('oneOnOnes', theMeeting(daysAgo(days), { id: `m${index}-${days}` as OneOnOneId, personId: `p${index}` as PersonId })));
const aYear: readonly Put[] = [
  ...team.map((person) => put('people', person)),
  // Every two weeks, then nothing for 40 days: more than twice as long as usual.
  ...met(0, 110, 96, 82, 68, 54, 40),
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((index) => met(index, 60, 30, 0)),
  put('praise', thePraise('Rebuilt the report', { personIds: ['p1' as PersonId], givenOn: daysAgo(3), notedOn: daysAgo(3) })),
  put('talkingPoints', thePoint('Who covers when two are ill', { personId: 'p1' as PersonId, raisedBy: 'them' })),
  put('commitments', thePromise('lately', { state: 'kept', closedOn: daysAgo(5) })),
  put('commitments', thePromise('long ago', { state: 'broken', closedOn: daysAgo(80) })),
  put('commitments', thePromise('owed', { dueOn: daysAgo(200) })),
];

test('figures of a year: the period, the gaps, the groups, who is quiet, and the weeks by keyboard', async ({ page }) => {
  await seed(page, aYear);
  await goTo(page, '/care');
  const promises = region(page, 'Promises');
  await expect(promises).toContainText('Of the 3 promises of yours that came to an end in the last 90 days, you kept 1.');
  await promises.getByRole('button', { name: 'Show as a table' }).click();
  await expect(promises.getByRole('row', { name: 'broken 1' })).toBeVisible();
  await page.getByRole('button', { name: /Period/ }).click();
  await page.getByRole('option', { name: 'The last 30 days' }).click();
  await expect(promises).toContainText('Of the 2 promises of yours that came to an end in the last 30 days, you kept 1.');
  await page.goBack();
  await goTo(page, '/care?period=90-days');

  // Person 0: last 40 days ago, the gaps before are 14 days. Person 1: 29 days from the first of the ninety, then 30, 27 and 3.
  const attention = region(page, 'Attention, the last 90 days');
  await expect(attention.getByRole('button', { name: 'Person 0: 4 days of contact, longest gap 40 days' })).toBeVisible();
  await attention.getByRole('button', { name: 'Person 1: 4 days of contact, longest gap 30 days' }).click();
  const evidence = page.getByRole('dialog', { name: 'Contact with Person 1 in the last 90 days' });
  await expect(evidence.getByRole('listitem')).toHaveText([/One-on-one.*today/s, /Rebuilt the report.*Praise/s, /One-on-one/, /One-on-one/]);
  await page.keyboard.press('Escape');

  // Two are partly remote: hiding them alone would give them away, so all of it stays hidden.
  const groups = region(page, 'Attention and recognition, between groups');
  await expect(groups).toContainText('By where they work: not shown');
  await expect(groups.getByRole('heading', { name: 'By shift' })).toBeVisible();

  const quiet = region(page, 'Longer than usual');
  await expect(quiet.getByText('You usually speak every 14 days')).toBeHidden();
  await page.keyboard.press('Control+Shift+P');
  await expect(quiet.getByRole('button', { name: 'You usually speak every 14 days; it is 40 days now.' })).toBeVisible();

  const grid = page.getByRole('grid', { name: 'Days of contact, by person and week' });
  const lastOfFirst = grid.getByRole('row').first().getByRole('gridcell').last();
  await lastOfFirst.focus();
  await page.keyboard.press('ArrowDown');
  const thisWeek = grid.getByRole('row').nth(1).getByRole('gridcell').last();
  await expect(thisWeek).toBeFocused();
  await expect(thisWeek).toHaveAccessibleName(/^Person 1, week of .*: [12] days? of contact$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Person 1, week of / }).getByRole('link', { name: 'One-on-one' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(thisWeek).toBeFocused();
  await page.keyboard.press('Home');
  await expect(grid.getByRole('row').nth(1).getByRole('gridcell').first()).toBeFocused();

  expect(await violations(page)).toEqual([]);
});
