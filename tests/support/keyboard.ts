import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STOPS = 80;

/** Goes to something as a person without a mouse does: by Tab alone. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'reached by Tab').toBeFocused({ timeout: 1 });
}
