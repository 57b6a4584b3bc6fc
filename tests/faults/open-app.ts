import type { ElectronApplication, Page } from '@playwright/test';
import { expect, launch } from '#tests/support/launch.ts';

export const PASSPHRASE = 'seven kind words on paper';

export interface Opened {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** How Heed stood when its first page had loaded, and whether it is sealed now. */
  readonly began: string;
  readonly isSealed: boolean;
}

/** What the page says of protection; null while main reloads it. */
const stateOf = (page: Page) => page.evaluate(() => window.heed.readProtection().then(({ state }) => state)).catch(() => null);

/** Starts Heed and waits until it can be worked with: a conversion that was cut short goes on, a locked one is unlocked. */
export async function openApp(profile: string, env: Record<string, string> = {}, before: readonly string[] = []): Promise<Opened> {
  const app = await launch(profile, env, before);
  const page = await app.firstWindow();
  await page.waitForLoadState();
  let began = '';
  await expect
    .poll(async () => {
      const state = await stateOf(page);
      began ||= state ?? '';
      if (state === 'locked') await page.evaluate((passphrase) => window.heed.unlock({ with: 'passphrase', passphrase }), PASSPHRASE).catch(() => null);
      return state;
    }, { timeout: 120_000 })
    .toMatch(/^(plain|open)$/);
  // Main reloads a page whose state has changed; only after that it stays.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return { app, page, began, isSealed: (await stateOf(page)) === 'open' };
}
