import { expect, type Page } from '@playwright/test';

/** Every place the navigation leads to. */
const PLACES = ['/today', '/welcome', '/people', '/people/import', '/one-on-ones', '/one-on-ones/templates', '/one-on-ones/questions', '/promises', '/growth', '/settings'] as const;
/** What there is about one person. */
const PERSON_PLACES = ['', '/one-on-ones', '/promises', '/growth', '/profile', '/brief'] as const;

/** Goes to a route as a link of the app would, and waits until its screen stands. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  // The screen before stays until the next one has loaded.
  await expect(page.locator('main[data-route]')).toHaveAttribute('data-route', route.split('?')[0] as string);
  // A plan's page beside its editor has a heading of its own.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe(`#${route}`);
}

/** Adds a person and opens every screen; resolves with the number of screens seen. */
export async function walkEverywhere(page: Page): Promise<number> {
  for (const place of PLACES) await goTo(page, place);
  const person = await addPerson(page, 'Ada Marlow');
  for (const place of PERSON_PLACES) await goTo(page, `${person}${place}`);
  return PLACES.length + PERSON_PLACES.length;
}

/** Adds a person through the roster; resolves with the route of their page. */
async function addPerson(page: Page, name: string): Promise<string> {
  await goTo(page, '/people');
  await page.getByRole('button', { name: /^(New person|Add one person)$/ }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(page.url()).hash.slice(1);
}
