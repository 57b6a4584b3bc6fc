import type { Page } from '@playwright/test';
import type { Bridge } from '#domain/bridge.ts';
import type { Change } from '#domain/journal/change.ts';

/** Puts records into the journal as another window would; the screen shows them as soon as they have arrived. */
export async function seed(page: Page, changes: readonly Change[]): Promise<void> {
  await page.waitForFunction(() => document.querySelector('h1') !== null);
  const outcome = await page.evaluate(async (sent) => (window as unknown as { heed: Bridge }).heed.appendToJournal({ label: 'Sample', at: 1, origin: 'sample', changes: sent }), changes);
  if (outcome.kind !== 'saved') throw new Error(`The sample was not saved: ${outcome.detail}`);
}
