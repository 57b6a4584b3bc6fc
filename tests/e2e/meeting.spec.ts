import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/launch.ts';
import { meetingRoute, meetingSample } from '#tests/support/meeting-sample.ts';
import { goTo, seed } from '#tests/support/seed.ts';

const sharedNotes = (page: Page) => page.getByRole('textbox', { name: 'Shared notes' });
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

async function openMeeting(page: Page) {
  await seed(page, meetingSample);
  await goTo(page, meetingRoute);
  await expect(sharedNotes(page)).toBeVisible();
}

test('a line after a slash becomes a promise with its date, by keyboard alone, and one undo takes both back', async ({ page }) => {
  await openMeeting(page);
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('/pro');
  await expect(page.getByRole('option', { name: '/promise' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('send the slides by Friday');
  await expect(page.getByRole('option').first()).toContainText('send the slides');
  await page.screenshot({ path: '/tmp/m1.png' });
  await page.keyboard.press('Enter');
  await page.keyboard.type('And then we went on.');
  await expect(sharedNotes(page).locator('[data-capture=promise]')).toHaveText('Promise');
  await saved(page);
  await page.screenshot({ path: '/tmp/m2.png', fullPage: true });
});
