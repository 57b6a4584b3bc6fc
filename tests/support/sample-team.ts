import { expect, type Page } from '@playwright/test';
import { goTo } from '#tests/support/go-to.ts';

/** Adds the sample team as a manager would, and waits until Today speaks of it. */
export async function addSampleTeam(page: Page): Promise<void> {
  await goTo(page, '/welcome');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  await expect(page.getByRole('heading', { name: 'You owe' })).toBeVisible();
  const closers = page.getByRole('button', { name: 'Close the message' });
  while ((await closers.count()) > 0) await closers.first().click();
}

/** Routes with an id in them, found through the screens that link to them: a person's pages, a brief, a meeting, a goal. */
export async function sampleRoutes(page: Page): Promise<string[]> {
  await goTo(page, '/people');
  const profile = await hrefOf(page, 'Amara Okafor');
  await goTo(page, '/growth');
  const goal = await hrefOf(page, 'Lead the handover round');
  await goTo(page, '/asks');
  const matter = await hrefOf(page, 'Every morning twenty minutes');
  const request = await hrefOf(page, 'Do the reports at home on Tuesdays and Thursdays');
  await goTo(page, '/today');
  const meeting = ((await page.locator('main a[href^="#/one-on-ones/"]').first().getAttribute('href')) ?? '').slice(1);
  return [profile, `${profile}/one-on-ones`, `${profile}/promises`, `${profile}/asks`, matter, request, `${profile}/praise`, `${profile}/expectations`, `${profile}/expectations/page`, `${profile}/growth`, `${profile}/profile`, `${profile}/disclosure`, `${profile}/handover`, `${profile}/brief`, meeting, `${meeting}/wrap-up`, goal];
}

async function hrefOf(page: Page, name: string): Promise<string> {
  const href = await page.getByRole('main').getByRole('link', { name }).first().getAttribute('href');
  return (href ?? '').replace(/^#/, '');
}
