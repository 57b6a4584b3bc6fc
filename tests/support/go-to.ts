import { expect, type Page } from '@playwright/test';

/** Goes to a route as a link of the app would, and waits until its screen stands. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  // The screen before stays until the next one has loaded.
  await expect(page.locator('main[data-route]')).toHaveAttribute('data-route', route.split('?')[0] as string);
  // A plan's page beside its editor has a heading of its own.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // One that shows its title first is still reading the rest.
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(`#${route}`);
}
