import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addDays, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { lastDayOfMonths } from '#domain/requests/statutory-period.ts';
import { violations } from '#tests/support/axe.ts';
import { answerSave } from '#tests/support/dialogs.ts';
import { goTo } from '#tests/support/go-to.ts';
import { aPerson } from '#tests/support/growth-sample.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { checkPdf, pdfFacts, pdfOutline, pdfPages, pdfTools, taggedText } from '#tests/support/pdf.ts';
import { aDeclinedRequest, aRequest } from '#tests/support/request-records.ts';
import { seed } from '#tests/support/seed.ts';
import { needs } from '#tests/support/tools.ts';

const today = calendarDateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const amara = aPerson('amara', 'Amara Okafor', { role: 'Nurse', team: 'Ward 4', privateContext: 'CANARY-context' });
const bo = aPerson('bo', 'Björn Ångström', { role: 'Nurse', team: 'Ward 4' });

const findings = async (page: Page, where: string) => (await violations(page)).map((violation) => `${where}: ${violation}`);

test('a request is taken down, talked over, tried, declined fairly, appealed against, and its letter read back', async ({ page, app }, info) => {
  needs(...pdfTools);
  test.setTimeout(90_000);
  mkdirSync(info.outputPath(), { recursive: true });
  await seed(page, [amara, bo].map((value) => ({ op: 'put', table: 'people', value }) as const));
  await seed(page, [{ op: 'put', table: 'requests', value: { ...aDeclinedRequest({ personId: bo.id }), id: 'earlier' } } as never]);
  await page.evaluate(() => window.heed.changeSettings({ managerName: 'Tom Weaver', organisation: 'Northwind Traders', holidayCountry: 'GB-ENG' }));

  // Taken down on their tab; the rules of today are named with the day they give.
  await goTo(page, `/people/${amara.id}/asks`);
  await page.getByRole('button', { name: 'New request…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What they ask for').fill('Work from home on Mondays and Fridays');
  await dialog.getByRole('textbox', { name: 'Days a week' }).fill('2');
  const due = lastDayOfMonths(today, 2);
  await expect(dialog.getByText(`Great Britain, from 6 April 2024. The decision is due by ${writtenDate(due)}.`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Take it down' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Request to work differently' })).toBeVisible();
  const state = page.getByRole('region', { name: 'Where it stands' });
  await expect(state).toContainText('Talk with them about it before you decide.');
  await page.getByRole('button', { name: 'Why this day' }).click();
  await expect(page.getByText('“the period of two months beginning with the date on which the application is made”').first()).toBeVisible();
  // The rule stands on the page, too: Escape is for what opened.
  await expect(dialog).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  // Declining is refused before they were consulted, with the reason beside it.
  await page.keyboard.press('d');
  await expect(dialog.getByText('You decided on one request like this before.')).toBeHidden();
  await dialog.getByRole('button', { name: /Lift the veil/ }).click();
  await expect(dialog.getByText('You decided on one request like this before.')).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Decided before' })).toContainText('Fridays would be without a senior nurse.');
  await dialog.getByText('Decline', { exact: true }).first().click();
  await expect(dialog.getByText('Talk with them before you decline.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Decline', exact: true })).toBeDisabled();
  const found = await findings(page, 'deciding');

  // The conversation is noted over the decision, which keeps what was typed; a press beside it does not close it either.
  await dialog.getByLabel('Why, in your own words').fill('The ward would be short.');
  await page.mouse.click(4, 4);
  await dialog.getByRole('button', { name: 'Note a conversation…' }).click();
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(dialog.getByText('Talk with them before you decline.')).toHaveCount(0);
  await expect(dialog.getByLabel('Why, in your own words')).toHaveValue('The ward would be short.');
  await expect(dialog.getByRole('button', { name: 'Decline', exact: true })).toBeEnabled();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(state).toContainText('Decide, and tell them in writing.');

  // A trial asks for the longer period that it needs.
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('t');
  await dialog.getByRole('button', { name: 'Agree on the trial' }).click();
  await expect(dialog.getByRole('alert')).toContainText('a trial does not stop that');
  await dialog.getByText('They agreed today').click();
  await dialog.getByRole('button', { name: 'Agree on the trial' }).click();
  await expect(state).toContainText('Look back on the trial together');
  const trialFile = info.outputPath('trial.pdf');
  await answerSave(app, trialFile);
  await page.getByRole('button', { name: 'Export PDF…' }).click();
  await expect(page.getByText('Saved as')).toBeVisible();
  const trialText = pdfPages(trialFile).join('\n');
  expect(trialText).toContain('Agreement on a trial');
  expect(trialText).toMatch(/instead of/);
  expect(trialText).toMatch(/Amara Okafor[\s\S]*Tom Weaver/);
  await page.getByRole('button', { name: 'Reviewed today' }).click();
  await expect(state).toContainText('The trial ends');

  await expect(dialog).toHaveCount(0);
  // Declined on a ground of the Act, with the letter beside the words as they are typed.
  await page.keyboard.press('d');
  await dialog.getByLabel('What differs here?').fill('CANARY-differs');
  await dialog.getByText('Decline', { exact: true }).first().click();
  await dialog.getByText('impact on quality').last().click();
  await dialog.getByLabel('Why, in your own words').fill('Two early shifts would run without a senior nurse.');
  await expect(dialog.getByLabel('The letter as it will be printed')).toContainText('Two early shifts would run without a senior nurse.');
  await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(state).toContainText('Nothing is owed.');
  found.push(...(await findings(page, 'decided')));

  const file = info.outputPath('decision.pdf');
  await answerSave(app, file);
  await page.getByRole('button', { name: 'Export PDF…' }).click();
  await expect(page.getByText('decision.pdf')).toBeVisible();
  expect(checkPdf(file)).toContain('No syntax or stream encoding errors found');
  expect(pdfFacts(file)).toMatchObject({ Tagged: 'yes', Title: expect.stringMatching(/^Your request is declined: Amara Okafor, \d/) });
  const letter = pdfPages(file).join('\n').replace(/\s+/g, ' ');
  for (const said of ['Northwind Traders', 'Dear Amara Okafor', 'detrimental impact on quality', 'Two early shifts would run without a senior nurse.', 'Employment Rights Act 1996', 'Not legal advice.', 'This letter is not legal advice.', 'Tom Weaver']) expect(letter).toContain(said);
  expect(letter).not.toContain('CANARY');
  expect(pdfOutline(file)[0]).toMatchObject({ title: 'Your request is declined', kids: expect.arrayContaining([expect.objectContaining({ title: 'Why' }), expect.objectContaining({ title: 'If you want to appeal' })]) });
  expect(taggedText(file).filter(({ tag }) => tag === 'H1').map(({ text }) => text)).toEqual(['Your request is declined']);

  // An undo takes the decision back; done again, they appeal.
  await page.keyboard.press('Control+z');
  await expect(state).toContainText('The trial ends');
  await page.keyboard.press('Control+Shift+z');
  await expect(state).toContainText('Nothing is owed.');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'They appeal…' }).click();
  await dialog.getByRole('button', { name: 'Note the appeal' }).click();
  await expect(state).toContainText('They appeal: hear them.');
  await page.getByRole('button', { name: 'Heard…' }).click();
  await dialog.getByRole('button', { name: 'Heard', exact: true }).click();
  await page.getByRole('button', { name: 'Decide the appeal…' }).click();
  await dialog.getByText('Agreed after all').click();
  await dialog.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(state).toContainText(`Agreed on appeal on ${writtenDate(today)}.`);
  await expect(state).toContainText('Put what you agreed on into the contract.');
  await expect(page.getByLabel('The letter as it will be printed')).toContainText(`Your contract will say so by ${writtenDate(addDays(today, 28))}.`);
  expect(found).toEqual([]);
});

test('a request stands on Today, on the board of asks and in the brief; under rules that Heed does not hold it says so', async ({ page }) => {
  await page.evaluate(() => window.heed.changeSettings({ holidayCountry: 'GB-NIR' }));
  await seed(page, [amara, bo].map((value) => ({ op: 'put', table: 'people', value }) as const));
  const overdue = { ...aRequest({ personId: amara.id, receivedOn: addDays(today, -70) }), id: 'overdue' };
  await seed(page, [{ op: 'put', table: 'requests', value: overdue } as never]);
  await goTo(page, '/today');
  await expect(page.getByRole('region', { name: 'You owe' })).toContainText('Amara Okafor asked to work differently. Talk with them about it before you decide.');
  await goTo(page, '/asks');
  await expect(page.locator('[data-group=answer]')).toContainText('Work from home on Mondays and Fridays');
  await goTo(page, `/people/${amara.id}/brief`);
  await expect(page.getByText('Amara Okafor asked to work differently: Work from home on Mondays and Fridays.')).toBeVisible();

  await goTo(page, '/asks');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'From' }).fill('Amara');
  await page.getByRole('option', { name: /Amara/ }).click();
  await dialog.getByLabel('What they ask for').fill('Four days a week');
  await expect(dialog.getByText(/Northern Ireland: not covered\./)).toBeVisible();
  await dialog.getByRole('button', { name: 'Take it down' }).click();
  await expect(page.getByText('Heed does not cover the law of Northern Ireland')).toBeVisible();
});
