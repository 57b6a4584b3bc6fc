import type { Page } from '@playwright/test';
import type { Put } from '#domain/journal/change.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { proposeNext } from '#domain/one-on-ones/propose-next.ts';
import type { PersonId } from '#domain/people/person.ts';
import { violations } from '#tests/support/axe.ts';
import { tabTo } from '#tests/support/keyboard.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { abel, theMatter, theMeeting, thePerson, thePoint, thePromise } from '#tests/support/meeting-records.ts';
import { daysAgo, inDays, ownToday } from '#tests/support/own-today.ts';
import { seed } from '#tests/support/seed.ts';
import { goTo } from '#tests/support/go-to.ts';

const people = (...known: Parameters<typeof thePerson>) => ({ op: 'put', table: 'people', value: thePerson(...known) }) satisfies Put;
const meeting = (...args: Parameters<typeof theMeeting>) => ({ op: 'put', table: 'oneOnOnes', value: theMeeting(...args) }) satisfies Put;
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('says what would fill the page when there is nobody', async ({ page }) => {
  await page.waitForSelector('h1');
  await goTo(page, '/one-on-ones');
  await expect(page.getByText('There is nobody to speak with yet.')).toBeVisible();
});

test('plans one by keyboard on the proposed day, and takes it back', async ({ page }) => {
  await seed(page, [people(), meeting(daysAgo(20))]);
  await goTo(page, '/one-on-ones');
  await expect(section(page, 'Due, and not planned')).toContainText('6 days overdue');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Plan a one-on-one' });
  await expect(dialog).toContainText('has passed, so the next');
  await tabTo(page, dialog.getByRole('button', { name: 'Plan', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Planned with Abel')).toBeVisible();
  await expect(section(page, 'Due, and not planned')).toBeHidden();
  await expect(page.getByRole('link', { name: /at 10:00$/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(section(page, 'Due, and not planned')).toBeVisible();
});

test('hints at another one-on-one at the same time', async ({ page }) => {
  const bea = { id: 'bea' as PersonId, name: 'Bea Blum', preferredName: '' };
  const proposed = proposeNext({ last: { on: daysAgo(14), at: null }, cadenceDays: 14, today: ownToday(), work: { days: [1, 2, 3, 4, 5], isHoliday: () => false } });
  await seed(page, [people(), people(bea), meeting(daysAgo(14)), meeting(proposed.on, { id: 'beas' as OneOnOneId, personId: bea.id, state: 'planned' })]);
  await goTo(page, `/people/${abel}/one-on-ones`);
  await section(page, 'Next').getByRole('button', { name: 'Plan', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/^Plan a one-on-one.*Two weeks after .* is today/);
  await expect(dialog).toContainText('You are with Bea Blum at 10:00 that day, for 30 minutes.');
});

test('only a conversation that was held counts', async ({ page }) => {
  await seed(page, [people(), meeting(daysAgo(30)), meeting(daysAgo(2), { id: 'unsure' as OneOnOneId, state: 'planned' })]);
  await goTo(page, '/one-on-ones');
  await tabTo(page, section(page, 'Did these take place?').getByRole('button', { name: /^We missed it/ }));
  await page.keyboard.press('Enter');
  await expect(section(page, 'Did these take place?')).toBeHidden();
  await expect(section(page, 'Due, and not planned')).toContainText('16 days overdue');
  await page.keyboard.press('Control+z');
  await tabTo(page, section(page, 'Did these take place?').getByRole('button', { name: /^We spoke/ }));
  await page.keyboard.press('Enter');
  await expect(section(page, 'Due, and not planned')).toBeHidden();
});

test('moved three times and cancelled, no talking point is lost', async ({ page }) => {
  await seed(page, [people(), meeting(inDays(1), { id: 'next' as OneOnOneId, state: 'planned' }), { op: 'put', table: 'talkingPoints', value: thePoint('Holiday cover', { raisedBy: 'them' }) }]);
  await goTo(page, `/people/${abel}/one-on-ones`);
  for (const _ of [1, 2, 3]) {
    await page.getByRole('button', { name: /^More about Abel/ }).press('Enter');
    await page.getByRole('menuitem', { name: 'Move or change' }).press('Enter');
    await page.getByRole('dialog').getByRole('spinbutton', { name: /year/ }).press('ArrowUp');
    await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await expect(section(page, 'Next')).toContainText('Moved 3 times, first from tomorrow');
  await page.getByRole('button', { name: /^More about Abel/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Cancel it' }).press('Enter');
  await expect(section(page, 'Before')).toContainText('Cancelled');
  await expect(section(page, 'Talking points').getByRole('listitem')).toHaveText(/Holiday cover/);
  await goTo(page, `/people/${abel}/brief`);
  await expect(page.getByRole('article')).toContainText('Holiday cover');
});

test('talking points are added, discussed and taken back by keyboard', async ({ page }) => {
  await seed(page, [people()]);
  await goTo(page, `/people/${abel}/one-on-ones`);
  await tabTo(page, page.getByRole('textbox', { name: 'New talking point' }));
  await page.keyboard.type('Next quarter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The offsite');
  await page.keyboard.press('Enter');
  const open = page.getByRole('list', { name: 'Open talking points' }).getByRole('listitem');
  await expect(open).toHaveCount(2);
  await tabTo(page, page.getByRole('button', { name: 'Discussed: Next quarter' }));
  await page.keyboard.press('Enter');
  await expect(open).toHaveText([/The offsite/]);
  await page.keyboard.press('Control+z');
  await expect(open).toHaveCount(2);
});

test('the rhythm explains itself and can be set for one person', async ({ page }) => {
  await seed(page, [people(), meeting(daysAgo(3))]);
  await goTo(page, `/people/${abel}/one-on-ones`);
  await expect(section(page, 'Next')).toContainText('Every two weeks, your standard.');
  await section(page, 'Next').getByRole('button', { name: 'Change the rhythm' }).press('Enter');
  const days = page.getByRole('textbox', { name: 'Days between one-on-ones' });
  await days.fill('7');
  await days.press('Tab');
  await page.getByRole('button', { name: 'Set it' }).press('Enter');
  await expect(section(page, 'Next')).toContainText('Every week, set for Abel.');
});

test('templates can be taken over, and questions found and added', async ({ page }) => {
  await page.waitForSelector('h1');
  await goTo(page, '/one-on-ones/templates');
  await page.getByRole('button', { name: 'Make it your own: Growth talk' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('Our growth talk');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(section(page, 'Yours')).toContainText('Our growth talk');
  await page.getByRole('button', { name: 'Delete Our growth talk' }).press('Enter');
  await expect(section(page, 'Yours')).toContainText('You have no template of your own.');
  await page.keyboard.press('Control+z');
  await expect(section(page, 'Yours')).toContainText('Our growth talk');

  await goTo(page, '/one-on-ones/questions');
  await page.getByRole('textbox', { name: 'Question' }).fill('What does the garden need?');
  await page.getByRole('textbox', { name: 'Question' }).press('Enter');
  await page.getByRole('searchbox', { name: 'Find a question' }).fill('garden');
  await expect(page.getByRole('listitem').filter({ hasText: 'What does the garden need?' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
});

test('what they raised stands by the talking points, with where it stands, and leads to its page', async ({ page }) => {
  const matter = theMatter('The build takes forty minutes', { heardOn: daysAgo(3) });
  await seed(page, [people(), { op: 'put', table: 'matters', value: matter }]);
  await goTo(page, `/people/${abel}/one-on-ones`);
  const raised = section(page, 'What Abel raised');
  await expect(raised).toContainText('No answer yet.');
  await expect(raised.getByRole('link', { name: 'The build takes forty minutes' })).toHaveAttribute('href', `#/matters/${matter.id}`);
});

test('every screen of one-on-ones and promises is sound for assistive technology in both themes', async ({ page }) => {
  test.setTimeout(90_000);
  await seed(page, [
    people(),
    people({ id: 'long' as PersonId, name: 'محمد Wolfeschlegelsteinhausenbergerdorff-Montgomery the Third of Somewhere 👩‍🚀', preferredName: '' }),
    meeting(daysAgo(30), { workload: 4, wrappedUpAt: null }),
    meeting(daysAgo(2), { id: 'unsure' as OneOnOneId, state: 'planned' }),
    meeting(inDays(1), { id: 'next' as OneOnOneId, personId: 'long' as PersonId, state: 'planned' }),
    { op: 'put', table: 'talkingPoints', value: thePoint('Holiday cover', { raisedBy: 'them' }) },
    { op: 'put', table: 'matters', value: theMatter('The build takes forty minutes', { heardOn: daysAgo(3) }) },
    { op: 'put', table: 'commitments', value: thePromise('Too late', { dueOn: daysAgo(3), slips: [{ fromDueOn: daysAgo(9), toDueOn: daysAgo(3), on: daysAgo(8) }] }) },
    { op: 'put', table: 'commitments', value: thePromise('Broken', { state: 'broken', closedOn: daysAgo(1) }) },
  ]);
  // The screens of the sample team stand in accessibility.spec.ts; here are those with states it has not.
  for (const route of ['/one-on-ones', '/promises', `/people/${abel}/one-on-ones`, `/people/${abel}/brief`]) {
    await goTo(page, route);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    expect(await violations(page, 'main'), route).toEqual([]);
  }
  await goTo(page, '/one-on-ones');
  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await violations(page, '[role=dialog]'), 'the dialog').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
