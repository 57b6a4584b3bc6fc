import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import type { Put } from '#domain/journal/change.ts';
import { test as onDesktop } from '#tests/support/desktop-app.ts';
import { goTo } from '#tests/support/go-to.ts';
import { tabTo } from '#tests/support/keyboard.ts';
import { abel, theMatter, thePerson, thePromise } from '#tests/support/meeting-records.ts';
import { daysAgo } from '#tests/support/own-today.ts';
import { seed } from '#tests/support/seed.ts';
import { expect, test } from '#tests/support/shared-app.ts';

const person: Put = { op: 'put', table: 'people', value: thePerson() };
/** A group of the board; its title counts what is in it. */
const group = (page: Page, name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}`) });
const schedule = (profile: string): Promise<string> => readFile(path.join(profile, 'reminders.json'), 'utf8').catch(() => '{}');
/** Kinds of the reminders that main is to show. */
const planned = async (profile: string): Promise<readonly string[]> => {
  const { plan } = JSON.parse(await schedule(profile)) as { plan?: { reminders: { kind: string }[] } | null };
  return plan?.reminders.map(({ kind }) => kind) ?? [];
};

onDesktop('a concern is heard, reminded of, taken on, waited for, answered and told back, by keyboard alone', async ({ desktop, start, profile }) => {
  onDesktop.setTimeout(120_000);
  const { app, page } = await start();
  // Every day is a working day without quiet hours, so that the test means the same on any day of the year.
  await page.evaluate(() => window.heed.readSettings().then((settings) => window.heed.changeSettings({ workingDays: [1, 2, 3, 4, 5, 6, 7], reminders: { ...settings.reminders, workingDaysOnly: false, quietFrom: '00:00' as never, quietTo: '00:00' as never, off: ['overdue-cadence'] } })));
  await seed(page, [person]);

  await goTo(page, '/asks');
  await expect(page.getByText('Nobody is waiting for you.')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('CANARY drops out twice a day');
  await tabTo(page, page.getByRole('button', { name: 'Add', exact: true }));
  await page.keyboard.press('Enter');
  const ask = page.getByRole('link', { name: 'CANARY drops out twice a day' });
  await expect(group(page, 'Answer first').getByRole('link', { name: /CANARY/ })).toBeVisible();
  await expect(group(page, 'Answer first')).toContainText('0 of 2 working days used');
  await tabTo(page, page.getByRole('button', { name: 'Why this day for a first answer' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('the day it was heard does not count');
  await page.keyboard.press('Escape');

  // The reminder reaches the desktop without a word of what it is about.
  await expect.poll(() => planned(profile)).toContain('first-answer-due');
  await desktop.setClock(26 * 3600);
  await expect.poll(() => app.evaluate(() => Date.now()).then((shown) => shown - Date.now() > 25 * 3_600_000)).toBe(true);
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
  await expect.poll(async () => JSON.stringify(await desktop.shown()), { timeout: 40_000 }).toContain('An answer is due to Abel');
  expect(JSON.stringify(await desktop.shown())).not.toContain('CANARY');
  expect(await schedule(profile)).not.toContain('CANARY');
  await desktop.setClock(0);

  await tabTo(page, ask);
  await page.keyboard.press('f');
  await page.keyboard.type('I am asking IT');
  await page.keyboard.press('Enter');
  await expect(group(page, 'Get an outcome')).toContainText('CANARY');
  await expect(ask).toBeFocused();
  await expect.poll(() => planned(profile)).not.toContain('first-answer-due');

  await page.keyboard.press('u');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Say on whom you wait.');
  await page.getByRole('textbox', { name: 'On whom' }).focus();
  await page.keyboard.type('IT');
  await page.keyboard.press('Enter');
  await expect(group(page, 'Waiting on someone')).toContainText('waiting on IT since today');
  await expect.poll(() => planned(profile)).not.toContain('outcome-due');
  await expect(ask).toBeFocused();
  await page.keyboard.press('u');
  await expect(group(page, 'Get an outcome')).toContainText('CANARY');
  await expect(ask).toBeFocused();

  await page.keyboard.press('d');
  await page.keyboard.type('No, because it is replaced in May');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await expect(group(page, 'Tell them')).toContainText('CANARY');
  await expect(ask).toBeFocused();
  await expect.poll(() => planned(profile)).toContain('tell-back');
  await page.keyboard.press('b');
  await expect(group(page, 'Closed lately')).toContainText('CANARY');
  await expect(page.getByText('Nobody is waiting for you.')).toBeVisible();
  await expect.poll(() => planned(profile)).not.toContain('tell-back');
  await page.keyboard.press('Control+z');
  await expect(group(page, 'Tell them')).toContainText('CANARY');
});

test('walks the board by arrows, filters it, remembers the list, counts the time given back', async ({ page }) => {
  const matter = (...args: Parameters<typeof theMatter>): Put => ({ op: 'put', table: 'matters', value: theMatter(...args) });
  await seed(page, [
    person,
    matter('First', { heardOn: daysAgo(9) }),
    matter('Second', { heardOn: daysAgo(5) }),
    matter('Third', { heardOn: daysAgo(9), state: 'acting', firstWord: 'I ask', firstAnsweredOn: daysAgo(8) }),
    matter('The old form', { kind: 'friction', minutesPerWeek: 30, peopleAffected: 4, heardOn: daysAgo(40), state: 'answered', outcome: 'removed', answer: 'Gone', answeredOn: daysAgo(28), firstAnsweredOn: daysAgo(38) }),
  ]);
  await goTo(page, '/asks');
  const focused = (name: string) => expect(page.getByRole('link', { name, exact: true })).toBeFocused();
  await expect(page.getByText('8 hours given back so far by what you removed, and 2 hours more every week')).toBeVisible();
  for (const [key, name] of [['ArrowDown', 'First'], ['ArrowDown', 'Second'], ['ArrowRight', 'Third'], ['ArrowRight', 'The old form'], ['ArrowLeft', 'Third']] as const) {
    await page.keyboard.press(key);
    await focused(name);
  }
  await page.keyboard.press('v');
  await expect(page.getByRole('radio', { name: 'List' })).toBeChecked();
  await page.getByRole('button', { name: /Kind of ask/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Friction' }).press('Enter');
  await expect(page.getByRole('link', { name: 'First', exact: true })).toBeHidden();
  await page.getByRole('link', { name: 'The old form' }).press('b');
  await goTo(page, '/asks/archive');
  await expect(page.getByRole('list', { name: 'Closed asks' })).toContainText('The old form');
  await goTo(page, '/asks');
  await expect(page.getByRole('radio', { name: 'List' })).toBeChecked();
});

test('a broken promise is put right in four steps, one left out, and taken back', async ({ page }) => {
  await seed(page, [person, { op: 'put', table: 'commitments', value: thePromise('send the notes', { state: 'broken', closedOn: daysAgo(1) }) }]);
  await goTo(page, '/promises');
  await tabTo(page, page.getByRole('link', { name: 'Put it right' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What went wrong for Abel' })).toHaveValue('I did not keep my promise: send the notes');
  await page.keyboard.press('Enter');
  const steps = page.getByRole('list', { name: /^Steps/ }).getByRole('listitem');
  await expect(steps).toHaveText([/Acknowledge due/, /Apologise due/, /Put it right due/, /Check back due/]);
  await goTo(page, '/today');
  await expect(page.getByText('Acknowledge to Abel: I did not keep my promise: send the notes.')).toBeVisible();
  await goTo(page, '/asks');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('d');
  await expect(group(page, 'Put right')).toContainText('next: apologise');
  await page.getByRole('button', { name: /^More about I did not keep/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Leave out: Apologise' }).press('Enter');
  await expect(group(page, 'Put right')).toContainText('next: put it right');
  await expect(page.getByRole('menu')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(group(page, 'Put right')).toContainText('next: apologise');
  await goTo(page, `/people/${abel}/brief`);
  await expect(page.getByText(/Something went wrong: I did not keep my promise: send the notes\. Next: Apologise/)).toBeVisible();
});
