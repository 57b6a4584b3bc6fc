import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

type Axe = { run(context: string | Document, options: RunOptions): Promise<AxeResults> };

/** Read once: Playwright's own builder would send these 600 kB into the page anew for every look. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose answer depends on the colours of a theme; all others say the same in both, and are asked once. */
const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page, or in the part of it that a selector names, in every theme, as sentences that say where. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' }); // a colour on its way from one theme to the other has another contrast
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const before = await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));
  await wear(page, { theme: 'light' });
  const light = await look(page, part, null);
  await wear(page, { theme: 'dark' });
  const dark = await look(page, part, ABOUT_COLOUR);
  const loud = [];
  for (const theme of ['light', 'dark']) {
    await wear(page, { theme, contrast: 'more' });
    loud.push(...(await look(page, part, ABOUT_COLOUR)).map((found) => `${theme} with high contrast, ${found}`));
  }
  await wear(page, before);
  return [...light.map((found) => `light, ${found}`), ...dark.map((found) => `dark, ${found}`), ...loud];
}

const wear = (page: Page, worn: { readonly theme?: string; readonly contrast?: string }) =>
  page.evaluate(async (look) => {
    const { dataset } = document.documentElement;
    for (const name of ['theme', 'contrast'] as const) {
      if (look[name] === undefined) delete dataset[name];
      else dataset[name] = look[name];
    }
    // Even the shortest transition of a colour takes until it has been drawn.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  }, worn);

async function look(page: Page, part: string | undefined, rules: string[] | null): Promise<string[]> {
  const { found, applied } = await page.evaluate(
    async ([selector, only]) => {
      // Only what is wrong is written out in full: the descriptions of all that is right cost as much as the finding.
      const options: RunOptions = { resultTypes: ['violations'], ...(only ? { runOnly: { type: 'rule', values: only } } : {}) };
      const { violations: wrong, passes } = await (window as unknown as { axe: Axe }).axe.run(selector ?? document, options);
      return {
        found: wrong.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any.map(({ message }) => message).join(' ')}`)),
        applied: passes.length,
      };
    },
    [part ?? null, rules] as const,
  );
  expect(applied, 'rules that axe could apply').toBeGreaterThan(rules === null && part === undefined ? 5 : 0);
  return found;
}
