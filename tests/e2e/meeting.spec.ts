import type { ElectronApplication, Page } from '@playwright/test';
import type { Bridge } from '#domain/bridge.ts';
import { answerMessage } from '#tests/support/dialogs.ts';
import { expect, launch, test } from '#tests/support/shared-app.ts';
import { ana, meeting, meetingRoute, meetingSample } from '#tests/support/meeting-sample.ts';
import { seed } from '#tests/support/seed.ts';
import { killGroup } from '#tests/support/store.ts';
import { goTo } from '#tests/support/go-to.ts';

test.slow(); // every key is pressed as a person would

const CANARY = 'canary-7f3a-private';
const sharedNotes = (page: Page) => page.getByRole('textbox', { name: 'Shared notes' });
const chip = (page: Page, kind: string) => sharedNotes(page).locator(`[data-capture=${kind}]`);

async function openMeeting(page: Page) {
  await seed(page, meetingSample);
  await goTo(page, meetingRoute);
  await expect(sharedNotes(page)).toBeVisible();
}

/** The newest text of a note in the journal: what would be there after a crash. */
const savedNote = (page: Page, visibility: 'shared' | 'private' = 'shared') =>
  page.evaluate(async (wanted) => {
    const { entries } = await (window as unknown as { heed: Bridge }).heed.readJournal(0, 16 * 1024 * 1024);
    const notes = entries.flatMap((entry) => (JSON.parse(entry) as { changes: { op: string; table: string; value: { visibility: string; body: string } }[] }).changes).filter((change) => change.table === 'notes' && change.op === 'put' && change.value.visibility === wanted);
    return notes.at(-1)?.value.body ?? null;
  }, visibility);

const copied = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText());

test('a whole one-on-one by keyboard alone', async ({ app, page }) => {
  await openMeeting(page);
  const { keyboard } = page;
  await expect(page.getByRole('complementary', { name: 'Brief' })).toContainText('ask about the VPN');

  await keyboard.press('Alt+n');
  await keyboard.type('## Now\nWe spoke about the release.\n/pro');
  await expect(page.getByRole('option', { name: '/promise' })).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('Tab');
  await keyboard.type('send the slides by Friday');
  await expect(page.getByRole('option').first()).toContainText('by Friday');
  await keyboard.press('Enter');
  await keyboard.type('/matter the build takes 20 min/day');
  await expect(page.getByRole('option').first()).toContainText('100 minutes a week');
  await keyboard.press('Enter');
  await keyboard.type('/point the rota');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('Raised by them');
  await keyboard.press('Enter');
  await keyboard.type('/action by mistake');
  await keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await keyboard.press('Enter');
  await keyboard.type('Done.');
  for (const kind of ['promise', 'matter', 'point']) await expect(chip(page, kind)).toHaveCount(1);
  await expect.poll(() => savedNote(page)).toMatch(/^## Now\n\nWe spoke about the release\.\n\n\[promise\]\(#[0-9a-f]{8}\) send the slides \(by \d{4}-\d{2}-\d{2}\)\n\n\[matter\]\(#[0-9a-f]{8}\) the build takes 20 min\/day\n\n\[point\]\(#[0-9a-f]{8}\) the rota\n\n\/action by mistake\n\nDone\.$/);

  await keyboard.press('Alt+t');
  await keyboard.type('The summer party');
  await keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: /The summer party/ })).not.toBeChecked();
  const monitor = page.getByRole('checkbox', { name: /A second monitor/ });
  while (!(await monitor.evaluate((box) => box === document.activeElement))) await keyboard.press('Shift+Tab');
  await keyboard.press('Space');
  await expect(monitor).toBeChecked();

  await keyboard.press('Alt+w');
  await expect(page.getByRole('heading', { name: 'Wrap up with Ana Lovelace' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'You', exact: true })).toHaveValue('send the slides');
  await expect(page.getByRole('list', { name: 'Open talking points' })).not.toContainText('A second monitor');
  await expect(page.getByRole('list', { name: 'Open talking points' })).toContainText('The summer party');
  const plan = page.getByRole('button', { name: /^Plan it for/ });
  while (!(await plan.evaluate((button) => button === document.activeElement))) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByText(/^It is planned for/)).toBeVisible();
  const copy = page.getByRole('button', { name: 'Copy as text' });
  while (!(await copy.evaluate((button) => button === document.activeElement))) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect.poll(() => copied(app)).toContain('Promise: send the slides');
  await keyboard.press('Alt+w');
  await expect(page.getByText('Marked as held.')).toBeVisible();
});

test('undo right after a capture takes record and line back, later words stay', async ({ page }) => {
  await openMeeting(page);
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('Before.\n/promise ask about the VPN by tomorrow');
  await page.keyboard.press('Enter');
  await expect(chip(page, 'promise')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(chip(page, 'promise')).toHaveCount(0);
  await expect(sharedNotes(page)).toContainText('/promise ask about the VPN by tomorrow');

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(chip(page, 'promise')).toHaveCount(1);
  await page.keyboard.type('Words after it.');
  await expect.poll(() => savedNote(page)).toContain('Words after it.');
  await page.getByRole('heading', { level: 1 }).first().focus();
  await page.keyboard.press('Control+z');
  await expect(chip(page, 'promise')).toHaveCount(0);
  await expect(sharedNotes(page)).toContainText('Words after it.');
  await expect.poll(() => savedNote(page)).toMatch(/^Before\.\n\n\/promise .*\n\nWords after it\.$/);
});

test('what became of a promise shows in the note', async ({ page }) => {
  await openMeeting(page);
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('/promise call the supplier');
  await page.keyboard.press('Enter');
  await expect.poll(() => savedNote(page)).toContain('[promise](#');
  await expect(chip(page, 'promise')).toHaveText('Promise');
  await page.evaluate(async () => {
    const { heed } = window as unknown as { heed: Bridge };
    const { entries } = await heed.readJournal(0, 16 * 1024 * 1024);
    const made = entries.flatMap((entry) => (JSON.parse(entry) as { changes: { table: string; value?: { text: string } }[] }).changes).find((change) => change.table === 'commitments' && change.value?.text === 'call the supplier');
    await heed.appendToJournal({ label: 'Keep', at: 2, origin: 'elsewhere', changes: [{ ...made, value: { ...made?.value, state: 'kept' } }] as never });
  });
  await expect(chip(page, 'promise')).toHaveText('Promise · kept');
});

test('a kill at any moment loses at most the last second of typing', async ({ page, app, profile }) => {
  await openMeeting(page);
  await page.keyboard.press('Alt+n');
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
  const typedAt: number[] = [];
  for (const word of words) {
    await page.keyboard.type(`${word} `);
    typedAt.push(performance.now());
  }
  const killedAt = performance.now();
  await killGroup(app);

  const due = words.filter((_, index) => killedAt - (typedAt[index] as number) > 1_000);
  const again = await launch(profile);
  const reopened = await again.firstWindow();
  await goTo(reopened, meetingRoute);
  await expect(sharedNotes(reopened)).toContainText('word0');
  const text = await sharedNotes(reopened).innerText();
  await again.close();
  expect(due.length).toBeGreaterThan(0);
  expect(due.filter((word) => !text.includes(`${word} `) && !text.endsWith(word))).toEqual([]);
});

test('the same note in two windows: both type at once and nothing is lost', async ({ page, app }) => {
  await openMeeting(page);
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('First line.\nLast line.');
  await expect.poll(() => savedNote(page)).toBe('First line.\n\nLast line.');
  const opened = app.waitForEvent('window');
  await page.evaluate((route) => (window as unknown as { heed: Bridge }).heed.openWindow(route), meetingRoute);
  const second = await opened;
  await expect(sharedNotes(second)).toContainText('Last line.');
  await second.keyboard.press('Alt+n');
  await second.keyboard.press('Control+End');
  await sharedNotes(page).getByText('First line.').click();
  await page.keyboard.press('End');

  const mine = Array.from({ length: 25 }, (_, index) => `mine${index}`);
  const theirs = Array.from({ length: 25 }, (_, index) => `theirs${index}`);
  await Promise.all([page.keyboard.type(` ${mine.join(' ')}`), second.keyboard.type(` ${theirs.join(' ')}`)]);
  const expected = `First line. ${mine.join(' ')}\n\nLast line. ${theirs.join(' ')}`;
  await expect.poll(() => savedNote(page)).toBe(expected);
  for (const each of [page, second]) await expect.poll(async () => (await sharedNotes(each).locator('p').allInnerTexts()).join('\n\n')).toBe(expected);
  await page.keyboard.type(' still here');
  await expect.poll(() => savedNote(page)).toContain('mine24 still here');
});

test('private words are veiled, and reach neither the summary nor what is copied', async ({ page, app }) => {
  await seed(page, [{ op: 'put', table: 'people', value: { ...ana, privateContext: CANARY } }]);
  await openMeeting(page);
  await seed(page, [{ op: 'put', table: 'people', value: { ...ana, privateContext: CANARY } }]);
  const privateNotes = page.getByRole('textbox', { name: 'Private notes' });
  await expect(privateNotes).toBeHidden();
  await page.keyboard.press('Control+Shift+P');
  await expect(privateNotes).toBeVisible();
  await privateNotes.click();
  await page.keyboard.type(`${CANARY}\n/promise ${CANARY}`);
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect.poll(() => savedNote(page, 'private')).toContain(`/promise ${CANARY}`);
  await page.keyboard.press('Control+Shift+P');
  await expect(privateNotes).toBeHidden();

  await goTo(page, `${meetingRoute}/wrap-up`);
  await expect(page.getByRole('heading', { name: 'Summary to copy' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(CANARY);
  for (const name of ['Copy as text', 'Copy as Markdown']) {
    await page.getByRole('button', { name }).click();
    await expect.poll(() => copied(app)).toContain('One-on-one,');
    expect(await copied(app)).not.toContain(CANARY);
  }
});

test('a note that nobody edits is never written back', async ({ page }) => {
  const body = '* starred\n* list\n\nSetext\n======\n\n| a |\n| - |\n| 1 |\n';
  await seed(page, meetingSample);
  await seed(page, [{ op: 'put', table: 'notes', value: { id: 'note-1' as never, oneOnOneId: meeting.id, personId: ana.id, visibility: 'shared', body, createdAt: 1, updatedAt: 1, deletedAt: null } }]);
  await goTo(page, meetingRoute);
  await expect(sharedNotes(page)).toContainText('starred');
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { level: 1 }).first().focus();
  await goTo(page, '/today');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  expect(await savedNote(page)).toBe(body);
});

test('nothing pasted is taken for HTML, and a link is followed only after asking', async ({ page, app }) => {
  await openMeeting(page);
  await app.evaluate(({ clipboard }) => clipboard.write({ text: '**bold** <img src=x onerror=alert(1)> [run](javascript:alert(1)) [site](https://example.org)', html: '<h1>Not this</h1><script>alert(1)</script>' } as never));
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('Control+v');
  await expect(sharedNotes(page).locator('strong')).toHaveText('bold');
  await expect(sharedNotes(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(sharedNotes(page)).toContainText('[run](javascript:alert(1))');
  await expect(sharedNotes(page)).not.toContainText('Not this');
  await expect(sharedNotes(page).locator('a, img, script')).toHaveCount(0);
  const route = page.url();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedOutside: opened });
    shell.openExternal = async (address) => void opened.push(address);
  });
  const opened = () => app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside);
  const asked = () => app.evaluate(() => (globalThis as { lastMessage?: string }).lastMessage);
  await answerMessage(app, 'Cancel');
  await sharedNotes(page).getByText('site').click();
  expect(await asked(), 'a mere click asks nothing').toBeUndefined();
  await sharedNotes(page).getByText('site').click({ modifiers: ['Control'] });
  await expect.poll(asked).toBe('Open this address outside Heed?');
  expect(await opened()).toEqual([]);
  await answerMessage(app, 'Open');
  await page.keyboard.press('Alt+Enter'); // the cursor stands in it
  await expect.poll(opened).toEqual(['https://example.org/']);
  // Whatever a page asks for: the web and mail only.
  expect(await page.evaluate(() => Promise.all(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://bank.example@evil.example/'].map((address) => window.heed.openLink(address))))).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(await opened()).toHaveLength(1);
  expect(page.url()).toBe(route);
});

test('a stated mood stands beside the last one, and a question asked stays ticked', async ({ page }) => {
  await openMeeting(page);
  await expect(page.getByText('4 last time')).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Workload' }).getByRole('radio', { name: '5' }).click({ force: true });
  await expect(page.getByRole('radiogroup', { name: 'Workload' }).getByRole('radio', { name: '5' })).toBeChecked();
  const question = page.getByRole('region', { name: 'Questions to listen with' }).getByRole('checkbox').first();
  await question.click({ force: true });
  await expect(question).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radiogroup', { name: 'Workload' }).getByRole('radio', { name: '5' })).toBeChecked();
  await expect(page.getByRole('region', { name: 'Questions to listen with' }).getByRole('checkbox').first()).toBeChecked();
});
