import type { Page } from '@playwright/test';
import { addDays, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { isolated } from '#domain/isolated.ts';
import { violations } from '#tests/support/axe.ts';
import { amara, aPerson, goalOf, putAll, step } from '#tests/support/growth-sample.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { seed } from '#tests/support/seed.ts';
import { goTo } from '#tests/support/go-to.ts';

const today = calendarDateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const stepTexts = (page: Page) => page.getByRole('textbox', { name: /^Step \d+$/ }).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

test('the overview says whose move it is, mine first, and what stands still', async ({ page }) => {
  const { person, goals, plan } = amara(today);
  const bo = aPerson('bo', 'Bo Lindqvist');
  await seed(page, putAll({ people: [person, bo], goals, plans: [{ ...plan, state: 'agreed', agreedOn: addDays(today, -100), reviewOns: [addDays(today, -2)] }] }));
  await goTo(page, '/growth');
  await expect(page.getByText('One goal waits for you. One stands still. One plan is due for review.')).toBeVisible();
  const rows = page.getByRole('list', { name: 'Goals and plan of Amara Okafor' }).getByRole('listitem');
  await expect(rows.nth(0)).toContainText('Know networking well enough to teach it');
  await expect(rows.nth(0)).toContainText(`Your step “${isolated('Book the course and pay for it')}” is 5 days overdue.`);
  await expect(rows.nth(1)).toContainText(`${isolated('Amara Okafor')}’s move: ${isolated('Lead one rotation with Tom as the fallback')}`);
  await expect(rows.nth(1)).toContainText('1 of 4 steps done');
  await expect(rows.nth(2)).toContainText('The review was due');
  await expect(page.getByRole('link', { name: 'Bo Lindqvist' })).toBeVisible();
});

test('a goal is written, its steps added, moved, ticked and deleted by keyboard alone, and all of it survives a restart of the page', async ({ page }) => {
  const person = aPerson('bo', 'Bo Lindqvist');
  await seed(page, putAll({ people: [person] }));
  await goTo(page, '/growth');
  await page.evaluate(() => {
    location.hash = '/people/bo/growth';
  });
  await page.getByRole('textbox', { name: 'New goal for Bo Lindqvist' }).focus();
  await page.keyboard.type('Speak in front of people');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Speak in front of people' })).toBeVisible();
  await expect(page.getByText('It has no steps yet. Plan the first one together.')).toBeVisible();

  await page.getByRole('button', { name: 'Add a step' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Give a lunch talk');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Watch a good speaker');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ask for feedback');
  expect(await stepTexts(page)).toEqual(['Give a lunch talk', 'Watch a good speaker', 'Ask for feedback']);

  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  expect(await stepTexts(page)).toEqual(['Ask for feedback', 'Give a lunch talk', 'Watch a good speaker']);
  await expect(page.getByRole('textbox', { name: 'Step 1', exact: true })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('checkbox', { name: 'Step 2 done' })).toBeChecked();
  await expect(page.getByText('1 of 3 steps done.')).toBeVisible();

  // An emptied step goes with Backspace, and the one before takes the focus.
  await page.getByRole('textbox', { name: 'Step 3', exact: true }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('textbox', { name: /^Step \d+$/ })).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Step 2', exact: true })).toBeFocused();

  await saved(page);
  await page.reload();
  await expect(page.getByText('1 of 2 steps done.')).toBeVisible();
  expect(await stepTexts(page)).toEqual(['Give a lunch talk', 'Ask for feedback']);
});

test('a step ticked right after typing keeps the words; a deleted step and a deleted goal come back', async ({ page }) => {
  const person = aPerson('bo', 'Bo Lindqvist');
  const goal = goalOf(person, 'goal-bo', 'Speak in front of people', today, { steps: [step('First', 'them'), step('Second', 'me')] });
  await seed(page, putAll({ people: [person], goals: [goal] }));
  await goTo(page, '/goals/goal-bo');
  const first = page.getByRole('textbox', { name: 'Step 1', exact: true });
  await first.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(', and say it plainly');
  await page.keyboard.press('Control+Enter');
  await saved(page);
  await expect(first).toHaveValue('First, and say it plainly');
  await expect(page.getByRole('checkbox', { name: 'Step 1 done' })).toBeChecked();

  await page.getByRole('button', { name: 'Delete step 2' }).click();
  await expect(page.getByRole('textbox', { name: /^Step \d+$/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stepTexts(page)).toEqual(['First, and say it plainly', 'Second']);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Delete the goal' }).click();
  await expect(page.getByText('The goal is deleted.')).toBeVisible();
  await expect(page.getByText('Bo Lindqvist has no goal under way.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('link', { name: 'Speak in front of people' })).toBeVisible();
});

test('a goal goes through its states, and a name that was emptied is kept', async ({ page }) => {
  const person = aPerson('bo', 'Bo Lindqvist');
  await seed(page, putAll({ people: [person], goals: [goalOf(person, 'goal-bo', 'Speak up', today, { state: 'proposed' })] }));
  await goTo(page, '/goals/goal-bo');
  await page.getByRole('button', { name: 'Take it up' }).click();
  await expect(page.getByText('Under way')).toBeVisible();
  await page.getByRole('button', { name: 'Mark as achieved' }).click();
  await expect(page.getByText('Achieved', { exact: true })).toBeVisible();
  const name = page.getByRole('textbox', { name: 'Goal', exact: true });
  await name.fill('');
  await expect(page.getByText('A goal needs a name. The last one is kept.')).toBeVisible();
  await name.blur();
  await expect(name).toHaveValue('Speak up');
});

test('a new plan starts with the profile and the open goals, shows each word on its page at once and is kept', async ({ page }) => {
  const { person, goals } = amara(today);
  await seed(page, putAll({ people: [person], goals }));
  await goTo(page, '/growth');
  await page.getByRole('button', { name: 'Start a plan for Amara Okafor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Development plan' })).toBeVisible();
  const paper = page.getByRole('region', { name: 'The plan as it will be printed' });
  await expect(paper.getByRole('heading', { name: 'Amara Okafor' })).toBeVisible();
  await expect(paper.getByText('Lead the on-call rotation and be the person others ask about networking.').first()).toBeVisible();
  await expect(paper.getByRole('heading', { name: 'Support needed' })).toHaveCount(0);
  await expect(page.getByText('Lead the on-call rotation', { exact: true }).first()).toBeVisible();

  await page.getByRole('textbox', { name: 'Support needed' }).fill('Four hours a week.');
  await page.getByRole('textbox', { name: 'Focus areas' }).fill('Leading\nNetworking');
  await expect(paper.getByRole('heading', { name: 'Support needed' }).first()).toBeAttached();
  await expect(paper.getByText('Four hours a week.').first()).toBeAttached();

  const strengths = page.getByRole('textbox', { name: 'Strengths', exact: true });
  await strengths.fill('');
  await page.getByRole('button', { name: 'Take strengths from Amara Okafor’s profile' }).click();
  await expect(strengths).toHaveValue(person.strengths);

  await page.getByRole('checkbox', { name: /Know networking well enough/ }).setChecked(false, { force: true });
  await expect(paper.getByRole('heading', { name: 'Know networking well enough to teach it' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Agreed today' }).click();
  await expect(paper.getByText(/^Agreed on/).first()).toBeVisible();

  await saved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Focus areas' })).toHaveValue('Leading\nNetworking');
  await expect(page.getByRole('button', { name: 'Reviewed today' })).toBeVisible();
  await expect(paper.getByRole('heading', { name: 'Know networking well enough to teach it' })).toHaveCount(0);
});

test('paper stays paper in the dark, and every growth screen is sound for assistive technology in both themes', async ({ page }) => {
  test.setTimeout(120_000);
  const { person, goals, plan } = amara(today);
  await seed(page, putAll({ people: [person], goals, plans: [plan] }));
  for (const route of ['/growth', '/goals/goal-1', `/plans/${plan.id}`]) {
    await goTo(page, route);
    expect(await violations(page, 'main'), route).toEqual([]);
  }
  await page.evaluate(() => void (document.documentElement.dataset['theme'] = 'dark'));
  await expect(page.locator('.preview-page').first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('an empty Heed says where growth begins', async ({ page }) => {
  await goTo(page, '/growth');
  await expect(page.getByText('Nobody is here to grow yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'To people' })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '/plans/gone';
  });
  await expect(page.getByText('This plan is not here any more.')).toBeVisible();
});
