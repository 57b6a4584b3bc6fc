import { expect, type Page } from '@playwright/test';
import { goTo } from '#tests/support/go-to.ts';
import { addSampleTeam, sampleRoutes } from '#tests/support/sample-team.ts';

/** Every route without an id in it. */
export const PLACES = [
  '/today',
  '/people',
  '/people/import',
  '/people/words',
  '/team',
  '/review',
  '/one-on-ones',
  '/one-on-ones/import',
  '/one-on-ones/templates',
  '/one-on-ones/questions',
  '/promises',
  '/asks',
  '/asks/archive',
  '/praise',
  '/praise/said',
  '/praise/occasions',
  '/praise/rituals',
  '/growth',
  '/care',
  '/reminders',
  '/trash',
  '/search',
  '/search?q=on',
  '/welcome',
  '/settings',
  '/settings/about',
  '/settings/appearance',
  '/settings/reminders',
  '/settings/standards',
  '/settings/writing',
  '/settings/data',
  '/unknown-link',
  '/settings/data/damaged',
  '/settings/privacy',
  '/protect',
  '/settings/retention',
  '/settings/backups',
] as const;

/** Opens every screen of an empty Heed, then every screen of a sample team; resolves with the number of screens seen. */
export async function walkEverywhere(page: Page): Promise<number> {
  for (const place of PLACES) await goTo(page, place);
  await addSampleTeam(page);
  const routes = [...PLACES, ...(await sampleRoutes(page)), await startPlan(page)];
  for (const route of routes) await goTo(page, route);
  return PLACES.length + routes.length;
}

/** Starts a development plan with someone of the sample team; resolves with its route. */
async function startPlan(page: Page): Promise<string> {
  await goTo(page, '/growth');
  await page.getByRole('button', { name: 'Start a plan for Amara Okafor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Development plan' })).toBeVisible();
  return new URL(page.url()).hash.slice(1);
}
