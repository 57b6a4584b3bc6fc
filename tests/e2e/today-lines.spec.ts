import type { Page } from '@playwright/test';
import type { TodayLine } from '#domain/today/today-line.ts';
import { everyLine } from '#tests/support/every-line.ts';
import { seed } from '#tests/support/seed.ts';
import { expect, test } from '#tests/support/shared-app.ts';

/** Beside what is owed stand lines that are no debt. */
type LineKind = TodayLine['kind'] | 'meeting' | 'word' | 'occasion' | 'ritual';

/** Every kind of line: how its key begins, and what D does: away with it in one press, or onto the page where it is done. */
const kinds: Readonly<Record<LineKind, readonly [key: string, done: 'away' | RegExp]>> = {
  promise: ['commitment/promise-mine', 'away'],
  'their-commitment': ['commitment/promise-theirs', 'away'],
  matter: ['matter/', /#\/matters\//],
  recovery: ['recovery/recovery-1/acknowledge', 'away'],
  request: ['request/', /#\/requests\//],
  unsettled: ['unsettled/', 'away'],
  'write-up': ['write-up/', /\/wrap-up$/],
  rhythm: ['rhythm/', /#\/people\/bea\/one-on-ones$/],
  'goal-step': ['goal-step/', 'away'],
  'plan-review': ['plan-review/', 'away'],
  'follow-up': ['follow-up/', 'away'],
  expectations: ['expectations/', 'away'],
  praise: ['praise/', 'away'],
  'praise-nudge': ['praise-nudge/bea', /#\/people\/bea\/praise$/],
  meeting: ['meeting/', 'away'],
  word: ['word/bea', 'away'],
  occasion: ['occasion/', 'away'],
  ritual: ['ritual/', 'away'],
};

const lineOf = (page: Page, key: string) => page.locator(`[data-line^="${key}"]`);
const isOnLine = (page: Page) => page.evaluate(() => document.activeElement?.matches('[data-line]') === true);
const untilFocusHasPlace = (page: Page) => page.waitForFunction(() => document.activeElement !== document.body && document.activeElement?.closest('main') !== null);

test('every kind of line is walked, set aside, done or opened by keyboard, and focus always has a place', async ({ page }) => {
  await seed(page, everyLine());
  const showAll = page.getByRole('button', { name: /^Show all/ });
  await expect(lineOf(page, 'commitment/promise-mine')).toBeVisible();
  if (await showAll.first().isVisible()) await showAll.first().click();
  for (const [key] of Object.values(kinds)) await expect(lineOf(page, key), key).toHaveCount(1);

  await page.keyboard.press('Home');
  const count = await page.locator('[data-line]').count();
  for (let left = count; left > 0; left -= 1) {
    // After the last line of its part, the heading of the next has focus.
    if (!(await isOnLine(page))) await page.keyboard.press('j');
    expect(await isOnLine(page), `with ${left} lines left`).toBe(true);
    await page.keyboard.press('s');
    await expect(page.locator('[data-line]')).toHaveCount(left - 1);
    await untilFocusHasPlace(page);
  }
  await expect(page.getByText('The rest can wait until tomorrow.')).toBeVisible();
  await expect(page.getByText(`${count} lines are set aside until tomorrow.`)).toBeVisible();
  await page.getByRole('button', { name: 'Bring back' }).press('Enter');
  await expect(page.locator('[data-line]').first()).toBeVisible();
  if (await showAll.first().isVisible()) await showAll.first().click();

  for (const [key, done] of Object.values(kinds)) {
    const line = lineOf(page, key);
    await line.focus();
    await page.keyboard.press('d');
    if (done === 'away') {
      await expect(line, key).toHaveCount(0);
      await untilFocusHasPlace(page);
      await page.keyboard.press('Control+z');
    } else {
      await expect(page, key).toHaveURL(done);
      await page.goBack();
      if (await showAll.first().isVisible()) await showAll.first().click();
    }
    await expect(line, key).toHaveCount(1);
  }
});
