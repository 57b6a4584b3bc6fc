import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Put } from '#domain/journal/change.ts';
import type { PersonId } from '#domain/people/person.ts';
import { answerSave } from '#tests/support/dialogs.ts';
import { goTo } from '#tests/support/go-to.ts';
import { tabTo } from '#tests/support/keyboard.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { abel, theExpectation, theFeedback, theMeeting, thePerson, thePraise } from '#tests/support/meeting-records.ts';
import { daysAgo, inDays } from '#tests/support/own-today.ts';
import { checkPdf, pdfFacts, pdfPages, pdfTools } from '#tests/support/pdf.ts';
import { seed } from '#tests/support/seed.ts';
import { needs } from '#tests/support/tools.ts';

const bea = 'bea' as PersonId;
const people: readonly Put[] = [thePerson(), thePerson({ id: bea, name: 'Bea Blum', preferredName: '' })].map((value) => ({ op: 'put', table: 'people', value }));
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true });
const words = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true });
const secret = 'CANARY spoke over others';

/** Titles in the plan that main holds. */
async function plannedTitles(profile: string): Promise<string[]> {
  const text = await readFile(path.join(profile, 'reminders.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { plan?: { reminders: { title: string }[] } }).plan?.reminders.map(({ title }) => title) ?? [];
}

/** Chooses a person in a field by typing part of a name. */
async function choose(page: Page, typed: string) {
  await page.keyboard.type(typed);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('a good word is written down by keyboard, waits, is told, and stands with everybody it names', async ({ page, profile }) => {
  test.setTimeout(90_000);
  await seed(page, people);
  await goTo(page, '/praise');
  await expect(page.getByText('Everything good you noted has been heard.')).toBeVisible();

  await page.keyboard.press('n');
  await choose(page, 'bea');
  await choose(page, 'abel');
  await tabTo(page, page.getByRole('textbox', { name: 'What they did' }));
  await page.keyboard.type('found the leak together');
  await page.keyboard.press('Enter');
  const noticed = region(page, 'You noticed it and have not said it');
  await expect(noticed.getByRole('listitem').first()).toContainText('Bea Blum and Abel: found the leak together');

  await tabTo(page, words(page, 'found the leak together'));
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'What came of it' }).fill('No ward lost water.');
  await page.keyboard.press('Escape');
  await expect(noticed).toContainText('No ward lost water.');

  await page.getByRole('button', { name: /Whose words/ }).click();
  await page.getByRole('option', { name: 'A colleague’s' }).click();
  await page.getByRole('combobox', { name: 'For' }).click();
  await choose(page, 'bea');
  await page.getByRole('textbox', { name: 'What was said' }).fill('she explained it so that everybody could follow');
  await page.getByRole('combobox', { name: 'Said by' }).fill('Abel Tesfaye');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Keep to tell' }).click();
  await expect(region(page, 'A colleague said it, and they do not know')).toContainText('Abel said it');
  await expect.poll(() => plannedTitles(profile), { timeout: 30_000 }).toEqual(expect.arrayContaining(['Tell Bea Blum what a colleague said', 'You noticed something good about Bea Blum and one other']));

  await goTo(page, '/people/bea/brief');
  await expect(page.getByText('Tell them what Abel Tesfaye said: she explained it so that everybody could follow.')).toBeVisible();
  await goTo(page, '/today');
  const good = region(page, 'Good words');
  await expect(good).toContainText('Tell Bea Blum what Abel Tesfaye said');
  await good.getByRole('listitem').filter({ hasText: 'Abel Tesfaye said' }).getByRole('button', { name: 'Told' }).click();
  await expect(good).not.toContainText('Abel Tesfaye said');
  await expect.poll(() => plannedTitles(profile), { timeout: 30_000 }).not.toContain('Tell Bea Blum what a colleague said');

  await goTo(page, '/people/bea/praise');
  await expect(region(page, 'What Bea Blum has heard')).toContainText('she explained it');
  await expect(region(page, 'Bea Blum has not heard it yet')).toContainText('found the leak together');
  await goTo(page, `/people/${abel}/praise`);
  await expect(region(page, 'What Abel said about others')).toContainText('Bea Blum: she explained it');
  await expect(region(page, 'Abel has not heard it yet')).toContainText('found the leak together');

  // Bea goes: what is Abel's, too, stays his; what Abel said about her goes with her.
  await goTo(page, '/people/bea');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete with everything about them' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await goTo(page, '/praise');
  await expect(region(page, 'You noticed it and have not said it').getByRole('listitem').first()).toContainText('Abel: found the leak together');
  await goTo(page, '/praise/said');
  await expect(page.getByText('Nothing has been said yet.')).toBeVisible();

  // Whoever says one after the other by keyboard goes on with the next, and at last with the page.
  await seed(page, [{ op: 'put', table: 'praise', value: thePraise('calmed the ward', { state: 'drafted', givenOn: null, notedOn: daysAgo(2) }) }]);
  await goTo(page, '/praise');
  await page.getByRole('button', { name: 'Said: calmed the ward' }).focus();
  await page.keyboard.press('Enter');
  await expect(words(page, 'found the leak together')).toBeFocused();
  await page.keyboard.press('d');
  await expect(page.getByText('Everything good you noted has been heard.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('feedback stays behind the veil and out of every printed page; expectations are said aloud and printed to sign', async ({ page, app, profile }, info) => {
  test.setTimeout(120_000);
  needs(...pdfTools);
  const person = `/people/${abel}`;
  await seed(page, [
    ...people,
    { op: 'put', table: 'oneOnOnes', value: theMeeting(daysAgo(20)) },
    { op: 'put', table: 'praise', value: thePraise('held the line', { givenOn: daysAgo(20), notedOn: daysAgo(20) }) },
    { op: 'put', table: 'feedback', value: theFeedback(secret, { situation: secret, impact: secret, aim: secret, nextStep: secret, outcome: secret, state: 'given', givenOn: daysAgo(3), followUpOn: inDays(3) }) },
    { op: 'put', table: 'expectations', value: theExpectation('hands over at the bed', { sinceOn: daysAgo(200), confirmations: [{ on: daysAgo(100), role: 'Nurse' }] }) },
  ]);
  await goTo(page, `${person}/praise`);
  const feedback = region(page, 'Feedback');
  await expect(feedback.getByText(secret).first()).toBeHidden();
  await feedback.getByRole('button', { name: /Lift the veil/ }).click();
  await expect(feedback.getByText(secret).first()).toBeVisible();
  await feedback.getByRole('textbox', { name: /one could film it/ }).fill('left before the handover');
  await page.keyboard.press('Enter');
  await expect(feedback.getByRole('textbox', { name: 'Situation' })).toBeFocused();
  await page.keyboard.type('Tuesday, a little before six');
  await feedback.getByRole('button', { name: 'Coaching questions' }).click();
  await feedback.getByRole('textbox', { name: 'Options' }).fill('Begin ten minutes earlier');
  await feedback.getByRole('button', { name: 'Done' }).click();
  await expect(words(page, 'left before the handover')).toBeFocused();
  await feedback.getByRole('listitem').filter({ hasText: 'left before' }).getByRole('button', { name: 'I have said it' }).click();
  await expect(feedback.getByRole('listitem').filter({ hasText: 'left before' })).toContainText('said today');
  await expect(words(page, 'left before the handover')).toBeFocused();
  await feedback.getByRole('button', { name: /^Veil/ }).click();
  await expect.poll(() => plannedTitles(profile), { timeout: 30_000 }).toContain('A follow-up with Abel');

  await goTo(page, `${person}/expectations`);
  await expect(page.getByText('One expectation is to be said aloud.')).toBeVisible();
  await page.keyboard.press('m');
  await page.keyboard.type('answers within a day');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 expectations are to be said aloud.')).toBeVisible();
  await page.getByRole('button', { name: 'We said them all today' }).click();
  await expect(page.getByText('are to be said aloud.')).toBeHidden();
  await expect(page.getByText(/to confirm/)).toHaveCount(0);
  await tabTo(page, words(page, 'answers within a day'));
  await page.keyboard.press('x');
  await expect(region(page, 'Retired')).toContainText('answers within a day');
  await page.keyboard.press('Control+z');
  await expect(region(page, 'What Abel may expect of you')).toContainText('answers within a day');

  await page.getByRole('link', { name: 'Page to sign' }).click();
  await expect(region(page, 'The page as it will be printed')).toContainText('hands over at the bed');
  const sheet = info.outputPath('expectations.pdf');
  await answerSave(app, sheet);
  await page.getByRole('button', { name: 'Export PDF…' }).click();
  await expect(page.getByText(sheet)).toBeVisible({ timeout: 30_000 });
  checkPdf(sheet);
  expect(pdfFacts(sheet)).toMatchObject({ Tagged: 'yes', Pages: '1', Title: 'What we expect of each other: Abel Tesfaye' });
  const [printed = ''] = pdfPages(sheet);
  for (const text of ['Abel Tesfaye', 'Of Abel', 'hands over at the bed', 'answers within a day', 'Said on', 'Signatures', 'Employee', 'Manager', 'No contract and no appraisal']) expect(printed).toContain(text);

  await goTo(page, `${person}/brief`);
  await expect(page.getByText('You wanted to come back to something with Abel.')).toBeVisible();
  const brief = info.outputPath('brief.pdf');
  await answerSave(app, brief);
  await page.getByRole('button', { name: /PDF/ }).first().click();
  await expect.poll(() => readFile(brief).then((bytes) => bytes.length, () => 0), { timeout: 30_000 }).toBeGreaterThan(1_000);
  expect(pdfPages(brief).join('')).toContain('held the line');
  for (const file of [sheet, brief]) expect(pdfPages(file).join('')).not.toMatch(/CANARY|left before|Tuesday/);
  for (const route of ['/today', '/reminders', person]) {
    await goTo(page, route);
    await expect(page.getByRole('main')).not.toContainText(/CANARY|left before/);
  }
});
