import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Put } from '#domain/journal/change.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { answerSave } from '#tests/support/dialogs.ts';
import { tabTo } from '#tests/support/keyboard.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { abel, theMatter, theMeeting, thePerson, thePoint, thePraise, thePromise } from '#tests/support/meeting-records.ts';
import { daysAgo, inDays, ownToday } from '#tests/support/own-today.ts';
import { seed } from '#tests/support/seed.ts';
import { needs } from '#tests/support/tools.ts';
import { goTo } from '#tests/support/go-to.ts';

const person: Put = { op: 'put', table: 'people', value: thePerson() };
const promise = (...args: Parameters<typeof thePromise>): Put => ({ op: 'put', table: 'commitments', value: thePromise(...args) });
const meeting = (...args: Parameters<typeof theMeeting>): Put => ({ op: 'put', table: 'oneOnOnes', value: theMeeting(...args) });

const sample: readonly Put[] = [
  person,
  meeting(daysAgo(12), { workload: 4 }),
  meeting(ownToday(), { id: 'next' as OneOnOneId, state: 'planned' }),
  promise('Send the bands', { madeOn: daysAgo(12), dueOn: inDays(2) }),
  promise('ask about the VPN', { madeOn: daysAgo(12), dueOn: daysAgo(3) }),
  { op: 'put', table: 'matters', value: theMatter('The build takes forty minutes', { heardOn: daysAgo(12) }) },
  { op: 'put', table: 'praise', value: thePraise('stayed calm with an angry customer', { givenOn: daysAgo(15) }) },
  { op: 'put', table: 'talkingPoints', value: thePoint('Holiday cover', { raisedBy: 'them' }) },
  { op: 'put', table: 'notes', value: { id: 'secret', oneOnOneId: theMeeting(daysAgo(12)).id, personId: abel, visibility: 'private', body: 'PRIVATE-WORDS', createdAt: 1, updatedAt: 1, deletedAt: null } as never },
];

test('says what is owed first, each line with its evidence one key away', async ({ page }) => {
  await seed(page, sample);
  await goTo(page, `/people/${abel}/brief`);
  const sheet = page.getByRole('article');
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(['What you promised', 'What Abel raised, and what came of it', 'Praise', 'How it is, in Abel’s own measure', 'Talking points', 'Questions to listen with']);
  await expect(sheet.getByRole('listitem').first()).toContainText('You said you would ask about the VPN.');
  await expect(sheet.getByRole('listitem').first()).toContainText('3 days overdue');
  await expect(sheet).not.toContainText('PRIVATE-WORDS');
  await tabTo(page, sheet.getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain(`#/people/${abel}/promises`);
});

test('follows what is saved while it is open', async ({ page }) => {
  await seed(page, [person]);
  await goTo(page, `/people/${abel}/brief`);
  await expect(page.getByRole('article')).toContainText('This is your first one-on-one with Abel.');
  await seed(page, [promise('call Tom', { madeOn: ownToday() })]);
  await expect(page.getByRole('article').getByRole('listitem').first()).toContainText('You said you would call Tom.');
});

const savePdf = async (page: Page) => {
  await page.keyboard.press('Control+p');
  await expect(page.getByText(/^Saved to /)).toBeVisible({ timeout: 15_000 });
};

for (const paper of ['A4', 'Letter'] as const)
  test(`prints exactly one page of ${paper}, however much is owed`, async ({ app, page, profile }) => {
    needs('pdfinfo', 'pdftotext');
    await page.waitForSelector('h1');
    await page.evaluate((size) => (window as unknown as { heed: { changeSettings(patch: object): Promise<unknown> } }).heed.changeSettings({ paper: size }), paper);
    const many = Array.from({ length: 60 }, (_, index) => promise(`Promise number ${index}, with enough words that it runs over the end of its line on any paper`, { dueOn: daysAgo(index + 1), madeOn: daysAgo(100) }));
    await seed(page, [...sample, ...many]);
    await goTo(page, `/people/${abel}/brief`);
    await expect(page.getByRole('article').getByRole('listitem')).toHaveCount(69);
    const file = path.join(profile, 'brief.pdf');
    await answerSave(app, file);
    await savePdf(page);
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(info).toMatch(/Title:\s+One-on-one with Abel/);
    expect(info).toMatch(paper === 'A4' ? /A4/ : /letter/);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Promise number 59, with enough words');
    expect(text).toMatch(/and \S+ more/);
    expect(text).toContain('Left out to fit one page: What Abel raised, and what came of it (1); Praise (1);');
    expect(text).toContain('For your eyes only.');
  });

test('a short brief prints whole, with nothing left out', async ({ app, page, profile }) => {
  needs('pdfinfo', 'pdftotext');
  await seed(page, sample);
  await goTo(page, `/people/${abel}/brief`);
  await expect(page.getByRole('article')).toContainText('Holiday cover');
  const file = path.join(profile, 'brief.pdf');
  await answerSave(app, file);
  await savePdf(page);
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');
  for (const line of ['You said you would ask about the VPN.', 'The build takes forty minutes', 'Holiday cover', 'Workload 4 of 5.']) expect(text).toContain(line);
  expect(text).not.toMatch(/Left out|and \S+ more|PRIVATE-WORDS/);
});

test('opens with ten years of weekly meetings behind it', async ({ page }) => {
  const weeks = Array.from({ length: 520 }, (_, week) => daysAgo(7 * week + 1));
  await seed(page, [person, ...weeks.map((on) => meeting(on, { workload: 3 })), ...weeks.map((on) => promise(`Follow up ${on}`, { madeOn: on, state: 'kept', closedOn: on })), promise('ask about the VPN', { dueOn: daysAgo(3) })]);
  await goTo(page, `/people/${abel}/brief`);
  await expect(page.getByRole('article')).toContainText('ask about the VPN');
});
