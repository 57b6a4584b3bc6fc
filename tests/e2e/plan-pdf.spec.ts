import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Bridge } from '#domain/bridge.ts';
import { addDays, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { SettingsPatch } from '#domain/settings/settings.ts';
import { amara, aPerson, goalOf, planOf, putAll, step } from '#tests/support/growth-sample.ts';
import { answerFolder, answerSave } from '#tests/support/dialogs.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { mountSmall } from '#tests/support/mounts.ts';
import { checkPdf, pdfFacts, pdfFonts, pdfLanguage, pdfOutline, pdfPages, pdfTools, taggedText } from '#tests/support/pdf.ts';
import { seed } from '#tests/support/seed.ts';
import { needs } from '#tests/support/tools.ts';
import { goTo } from '#tests/support/go-to.ts';

const today = calendarDateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const footer = 'This development plan is no appraisal and no promise.';
const settings: SettingsPatch = { managerName: 'Tom Weaver', organisation: 'Northwind Traders', paper: 'A4' };

test.beforeEach(({}, info) => {
  needs(...pdfTools);
  mkdirSync(info.outputPath(), { recursive: true });
});

const changeSettings = (page: Page, patch: SettingsPatch) => page.evaluate((sent) => (window as unknown as { heed: Bridge }).heed.changeSettings(sent), patch);

async function exportPlan(page: Page, app: ElectronApplication, planId: string, file: string) {
  await answerSave(app, file);
  await goTo(page, `/plans/${planId}`);
  await page.getByRole('button', { name: 'Export PDF…' }).click();
  await expect(page.getByText('Saved as')).toBeVisible();
}

test('one plan becomes a tagged, titled PDF that holds nothing private', async ({ page, app }, info) => {
  const { person, goals, plan } = amara(today);
  await seed(page, putAll({ people: [person], goals, plans: [plan] }));
  await changeSettings(page, settings);
  const file = info.outputPath('amara.pdf');
  await exportPlan(page, app, plan.id, file);

  expect(checkPdf(file)).toContain('No syntax or stream encoding errors found');
  expect(pdfFacts(file)).toMatchObject({ Tagged: 'yes', 'Page size': '595.92 x 842.88 pts (A4)', Title: expect.stringMatching(/^Development plan: Amara Okafor, \d/) });
  expect(pdfLanguage(file)).toBe('en-GB');

  const pages = pdfPages(file);
  for (const [index, text] of pages.entries()) {
    expect(text).toContain(footer);
    expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
  }
  const whole = pages.join('\n');
  expect(whole).not.toContain('CANARY');
  expect(whole).toContain('Northwind Traders');

  const fonts = pdfFonts(file);
  expect(fonts.map(({ name }) => name.replace(/^[A-Z]+\+(\S+).*/, '$1'))).toEqual(expect.arrayContaining(['Inter-Regular', 'Inter-SemiBold']));
  expect(fonts.filter(({ isEmbedded, hasUnicode }) => !isEmbedded || !hasUnicode)).toEqual([]);
});

test('its tags read in order: headings, lists, tables with headed columns and sides, both signatures', async ({ page, app }, info) => {
  const { person, goals, plan } = amara(today);
  await seed(page, putAll({ people: [person], goals, plans: [plan] }));
  await changeSettings(page, settings);
  const file = info.outputPath('amara.pdf');
  await exportPlan(page, app, plan.id, file);

  const tagged = taggedText(file);
  expect(tagged.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag, text }) => `${tag} ${text}`)).toEqual([
    'H1 Amara Okafor',
    'H2 Strengths',
    'H2 Aspirations',
    'H3 In the next year or two',
    'H3 Further ahead',
    'H2 Focus areas',
    'H2 Goals and what each of us takes on',
    'H3 Lead the on-call rotation',
    'H3 Know networking well enough to teach it',
    'H2 Support needed',
    'H2 We look at it again',
    'H2 Signatures',
  ]);
  expect(tagged.filter(({ tag }) => tag === 'LI').map(({ text }) => text)).toEqual(expect.arrayContaining(['Explains without talking down', 'Leading without authority', 'Amara Okafor', 'Tom Weaver']));
  const cells = tagged.filter(({ tag }) => tag === 'TH' || tag === 'TD').map(({ tag, text }) => `${tag} ${text.trim()}`);
  expect(cells.slice(0, 8)).toEqual(['TH Step', 'TH Through', 'TH By', 'TH Amara Okafor', 'TH takes on', 'TD Shadow two rotations and write down what is missing', 'TD People', expect.stringMatching(/^TD Done \d+ \w+ \d{4}$/)]);
  expect(cells.indexOf('TH Tom Weaver')).toBeGreaterThan(cells.indexOf('TD Lead one rotation with Tom as the fallback'));
  // Footers are no content: they are read aloud on no page.
  expect(tagged.map(({ text }) => text).join(' ')).not.toContain('appraisal');

  const [root] = pdfOutline(file);
  expect(root?.title).toBe('Amara Okafor');
  expect(root?.kids.map(({ title }) => title)).toEqual(['Strengths', 'Aspirations', 'Focus areas', 'Goals and what each of us takes on', 'Support needed', 'We look at it again', 'Signatures']);
  expect(root?.kids[3]?.kids.map(({ title }) => title)).toEqual(['Lead the on-call rotation', 'Know networking well enough to teach it']);
});

test('a plan of many pages on Letter strands no heading, and the preview breaks where the printer does', async ({ page, app }, info) => {
  const person = aPerson('bo', 'Björn Ångström 王小明', { role: 'Инженер' });
  const goals = Array.from({ length: 14 }, (_, index) =>
    goalOf(person, `goal-${index}`, `Goal ${index + 1} of many`, today, {
      why: 'It matters to those who wait for the answer. '.repeat(1 + (index % 5)),
      measure: 'One can see it in the tickets. '.repeat(1 + (index % 3)),
      targetOn: addDays(today, 100),
      steps: Array.from({ length: (index * 3) % 8 }, (__, at) => step(`Step ${at + 1}: learn something new and write it down so that the others can follow it without asking`, at % 2 ? 'me' : 'them')),
    }),
  );
  const plan = planOf(person, goals, today, { supportNeeded: 'A line of its own.\n'.repeat(30) });
  await seed(page, putAll({ people: [person], goals, plans: [plan] }));
  await changeSettings(page, { ...settings, paper: 'Letter' });
  const file = info.outputPath('long.pdf');
  await exportPlan(page, app, plan.id, file);

  expect(pdfFacts(file)['Page size']).toBe('612 x 792 pts (letter)');
  const pages = pdfPages(file);
  expect(pages.length).toBeGreaterThan(4);
  const headings = new Set([...goals.map(({ title }) => title), 'Goals and what each of us takes on', 'Support needed', 'We look at it again', 'Signatures']);
  for (const text of pages) {
    const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
    const last = lines[lines.findIndex((line) => line.startsWith(footer)) - 1] ?? '';
    expect(headings.has(last), `"${last}" stands alone at the end of a page`).toBe(false);
    expect(last).not.toMatch(/takes on$|^Step +Through +By$/);
  }
  // Signatures are kept together.
  const signing = pages.filter((text) => /Employee|Manager {2,}|We have talked about this plan/.test(text));
  expect(signing).toHaveLength(1);

  await expect(page.locator('.preview-frame')).toHaveCount(pages.length);
  const firstGoals = await page.locator('.preview-frame').evaluateAll((frames) =>
    frames.map((frame) => {
      const paper = frame.getBoundingClientRect();
      const shown = [...frame.querySelectorAll('.goal h3')].filter((heading) => {
        const box = heading.getBoundingClientRect();
        return box.left >= paper.left && box.right <= paper.right + 1 && box.width > 0;
      });
      return shown.map((heading) => heading.textContent);
    }),
  );
  const printedGoals = pages.map((text) => goals.map(({ title }) => title).filter((title) => text.split('\n').some((line) => line.trim() === title)));
  expect(printedGoals.flat()).toHaveLength(goals.length);
  expect(firstGoals).toEqual(printedGoals);
});

test('forty plans go into a folder with progress; cancelled, those already written stay and are told', async ({ page, app }, info) => {
  test.setTimeout(90_000);
  const people = Array.from({ length: 40 }, (_, index) => aPerson(`p${index}`, index < 2 ? 'Alex Kim' : `Person ${String(index).padStart(2, '0')}`));
  const sample = amara(today);
  const goals = people.flatMap((person) => sample.goals.map((goal) => ({ ...goal, id: `${person.id}-${goal.id}` as typeof goal.id, personId: person.id })));
  await seed(page, putAll({ people, goals, plans: people.map((person) => planOf(person, goals, today)) }));
  await changeSettings(page, settings);

  const folder = info.outputPath('plans');
  mkdirSync(folder);
  await answerFolder(app, folder);
  await goTo(page, '/growth');
  await page.getByRole('button', { name: 'Export plans…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export development plans' });
  await dialog.getByRole('button', { name: 'Export 40 plans…' }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await expect(dialog.getByText('40 documents are saved in')).toBeVisible({ timeout: 60_000 });
  const files = readdirSync(folder);
  expect(files).toHaveLength(40);
  expect(files.filter((name) => name.includes('Alex Kim'))).toHaveLength(2);
  for (const name of files.slice(0, 3)) expect(pdfFacts(path.join(folder, name))).toMatchObject({ Tagged: 'yes' });

  const second = info.outputPath('cancelled');
  mkdirSync(second);
  await answerFolder(app, second);
  await dialog.getByRole('button', { name: 'Export 40 plans…' }).click();
  await expect(dialog.getByText(/^[2-9] of 40$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText(/documents were already written and stay/)).toBeVisible();
  const kept = readdirSync(second);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(40);
  for (const name of kept) expect(checkPdf(path.join(second, name))).toContain('No syntax');
  await expect(dialog.getByText(`${kept.length} documents were already written and stay.`)).toBeVisible();
});

test('a closed dialog, an overwritten file and a folder that is not there are each handled', async ({ page, app }, info) => {
  const { person, goals, plan } = amara(today);
  await seed(page, putAll({ people: [person], goals, plans: [plan] }));
  await answerSave(app, null);
  await goTo(page, `/plans/${plan.id}`);
  const button = page.getByRole('button', { name: 'Export PDF…' });
  await button.click();
  await expect(button).toBeEnabled();
  await expect(page.getByRole('status').or(page.getByRole('alert'))).toHaveCount(0);

  const file = info.outputPath('amara.pdf');
  writeFileSync(file, 'an older file');
  await exportPlan(page, app, plan.id, file);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');

  await answerSave(app, info.outputPath('gone', 'amara.pdf'));
  await button.click();
  await expect(page.getByRole('alert')).toContainText('The document could not be written.');
  await expect(page.getByRole('alert')).toContainText('What you wrote is safe in Heed.');
});

for (const { name, options, title } of [
  { name: 'full', options: 'size=16k', title: 'The disk is full.' },
  { name: 'read-only', options: 'ro', title: 'Heed may not write there.' },
]) {
  test(`a ${name} disk is told, and nothing is left behind`, async ({ page, app }, info) => {
    const { person, goals, plan } = amara(today);
    await seed(page, putAll({ people: [person], goals, plans: [plan] }));
    const disk = info.outputPath('disk');
    const unmount = await mountSmall(disk, options);
    try {
      await answerSave(app, path.join(disk, 'amara.pdf'));
      await goTo(page, `/plans/${plan.id}`);
      await page.getByRole('button', { name: 'Export PDF…' }).click();
      await expect(page.getByRole('alert')).toContainText(title);
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      unmount();
    }
  });
}
