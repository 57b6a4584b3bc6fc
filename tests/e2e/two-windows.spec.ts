import type { Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { goTo } from '#tests/support/go-to.ts';
import { appendsFrom } from '#tests/support/journal-calls.ts';
import { expect, test } from '#tests/support/launch.ts';
import { ana, meeting, meetingRoute, meetingSample } from '#tests/support/meeting-sample.ts';
import { seed } from '#tests/support/seed.ts';
import { storedRows, untilLevel } from '#tests/support/store.ts';

/** Longer than any answer of a screen, so that the other window acts while this save is under way. */
const SLOW = { afterMs: 700 };

const say = (page: Page, measure: string, value: number) => page.getByRole('radiogroup', { name: measure }).getByRole('radio', { name: String(value) }).click({ force: true });
const sharedNotes = (page: Page) => page.getByRole('textbox', { name: 'Shared notes' });

async function storedMeeting(page: Page): Promise<Pick<OneOnOne, 'mood' | 'energy' | 'workload'>> {
  const { mood, energy, workload } = (await storedRows(page, 'oneOnOnes')).find((row) => (row as OneOnOne).id === meeting.id) as OneOnOne;
  return { mood, energy, workload };
}

test('two windows change the same things at once, and neither takes away what the other did', async ({ app, page }) => {
  test.slow();
  await seed(page, meetingSample);
  await goTo(page, meetingRoute);
  const opening = app.waitForEvent('window');
  await page.evaluate((route) => window.heed.openWindow(route), meetingRoute);
  const second = await opening;
  for (const each of [page, second]) await expect(each.getByRole('radiogroup', { name: 'Workload' })).toBeVisible();

  await test.step('two answers on one record', async () => {
    await appendsFrom(app, SLOW);
    await say(page, 'Mood', 4);
    await say(second, 'Workload', 2);
    await expect.poll(() => storedMeeting(page)).toEqual({ mood: 4, energy: null, workload: 2 });
  });

  await test.step('an undo asked for while the other window saves leaves that one its record', async () => {
    await say(second, 'Energy', 5);
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => storedMeeting(page)).toEqual({ mood: 4, energy: 5, workload: 2 });
    await appendsFrom(app, 'as ever');
    // The second window's own answer is still its own to take back, once what is under way is done.
    await second.getByRole('heading', { level: 1 }).focus();
    await second.keyboard.press('Control+z');
    await expect.poll(() => storedMeeting(page)).toEqual({ mood: 4, energy: null, workload: 2 });
  });

  await test.step('two undos pressed at once take back two actions, each once', async () => {
    await say(page, 'Mood', 1);
    await expect.poll(() => storedMeeting(page)).toMatchObject({ mood: 1 });
    await say(page, 'Mood', 2);
    await expect.poll(() => storedMeeting(page)).toMatchObject({ mood: 2 });
    await appendsFrom(app, SLOW);
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => storedMeeting(page)).toMatchObject({ mood: 4 });
    await appendsFrom(app, 'as ever');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => storedMeeting(page)).toMatchObject({ mood: 2 });
  });

  await test.step('words typed while the other window deletes the person come back with the person', async () => {
    await page.keyboard.press('Alt+n');
    await page.keyboard.type('First line.');
    await expect.poll(async () => (await storedRows(page, 'notes')).length).toBe(1);
    await goTo(second, `/people/${ana.id}`);
    await second.getByRole('button', { name: 'More', exact: true }).click();
    await page.keyboard.type(' Typed last.');
    await second.getByRole('menuitem', { name: 'Delete with everything about them' }).click();
    await expect(page.getByText('This one-on-one is not here any more.')).toBeVisible();
    await untilLevel(page);
    await second.getByRole('button', { name: 'Undo' }).click();
    await expect(sharedNotes(page)).toHaveText('First line. Typed last.');
    expect(await storedRows(page, 'notes')).toMatchObject([{ body: 'First line. Typed last.', deletedAt: null }]);
  });
});

test('what main refuses is not tried again and again: its words can be copied, and everything else goes on', async ({ app, page }) => {
  await seed(page, meetingSample);
  await goTo(page, `/people/${ana.id}/one-on-ones`);
  await appendsFrom(app, 'refused');
  await page.getByLabel('New talking point').fill('The rota in December');
  await page.keyboard.press('Enter');
  const banner = page.getByRole('alert').filter({ hasText: 'One change could not be saved.' });
  await expect(banner).toBeVisible();
  await appendsFrom(app, 'as ever');
  await page.getByLabel('New talking point').fill('A desk by the window');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Open talking points' })).toContainText('A desk by the window');
  await expect(banner, 'until the person lets it go').toBeVisible();
  await banner.getByRole('button', { name: 'Copy its words' }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('The rota in December');
  await banner.getByRole('button', { name: 'Let it go' }).click();
  await expect(banner).toBeHidden();
  await expect(page.getByRole('list', { name: 'Open talking points' })).not.toContainText('The rota in December');
});
