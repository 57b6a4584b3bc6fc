import { expect, type Page } from '@playwright/test';

/** Every place the navigation leads to. */
const PLACES = ['/today', '/one-on-ones', '/one-on-ones/templates', '/one-on-ones/questions', '/promises', '/growth'] as const;
/** Goes to a route as a link of the app would, and waits until its screen stands. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  // A plan's page beside its editor has a heading of its own.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe(`#${route}`);
}

/** Opens every screen; resolves with the number of screens seen. */
export async function walkEverywhere(page: Page): Promise<number> {
  for (const place of PLACES) await goTo(page, place);
  return PLACES.length;
}
