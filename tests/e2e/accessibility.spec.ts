import type { Page } from '@playwright/test';
import { violations } from '#tests/support/axe.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { addSampleTeam, sampleRoutes } from '#tests/support/sample-team.ts';
import { PLACES } from '#tests/support/walk.ts';
import { goTo } from '#tests/support/go-to.ts';

const setLook = (page: Page, patch: object) => page.evaluate((settings) => window.heed.changeSettings(settings), patch);

test('axe finds nothing on any screen, in any theme', async ({ page }) => {
  test.setTimeout(480_000);
  const found: string[] = [];
  const look = async (route: string) => {
    await goTo(page, route);
    found.push(...(await violations(page)).map((violation) => `${route}: ${violation}`));
  };
  for (const empty of ['/today', '/people', '/one-on-ones', '/promises', '/asks', '/asks/archive', '/praise', '/praise/said', '/praise/occasions', '/praise/rituals', '/people/words', '/growth', '/care']) await look(empty);
  await addSampleTeam(page);
  for (const route of [...PLACES, ...(await sampleRoutes(page))]) await look(route);
  expect(found).toEqual([]);
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  expect(await violations(page), 'the cheat sheet').toEqual([]);
  // The control: what is wrong is found, in the theme where it is.
  await page.evaluate(() => document.querySelector('[role=dialog]')?.insertAdjacentHTML('beforeend', '<img src="data:,"><p style="color: #222; background: #333">Too dark</p>'));
  expect((await violations(page)).map((each) => each.split(':')[0])).toEqual(['light, color-contrast', 'light, image-alt', 'dark, color-contrast', 'light with high contrast, color-contrast', 'dark with high contrast, color-contrast']);
});

test('twice the text size neither scrolls sideways nor cuts a control off, also in a small window', async ({ page, app }) => {
  test.setTimeout(120_000);
  await addSampleTeam(page);
  const routes = [...PLACES, ...(await sampleRoutes(page))];
  const found: string[] = [];
  for (const [width, height, textSize] of [
    [1280, 800, 200],
    [900, 600, 100],
  ] as const) {
    await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [width, height] as const);
    await setLook(page, { textSize });
    await expect.poll(() => page.evaluate(() => document.documentElement.style.fontSize)).toBe(`${textSize}%`);
    for (const route of routes) {
      await goTo(page, route);
      found.push(...(await outsideOfMain(page)).map((each) => `${route} at ${textSize} % in ${width} × ${height}: ${each}`));
    }
  }
  expect(found).toEqual([]);
});

/** Controls that reach over the page's edges, where nobody could scroll to them, and the page itself when it scrolls sideways. */
const outsideOfMain = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const frame = main.getBoundingClientRect();
    // React Aria keeps native fields for forms out of sight, each with this tabindex.
    const controls = [...main.querySelectorAll<HTMLElement>('a, button, input:not([tabindex="-1"]), textarea, select:not([tabindex="-1"])')].filter((each) => {
      const box = each.getBoundingClientRect();
      const isDrawn = box.width > 1 && box.height > 1 && each.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const isInScroller = each.closest('[data-scrolls-sideways]') !== null;
      return isDrawn && !isInScroller && (box.right > frame.right + 1 || box.left < frame.left - 1);
    });
    const found = controls.map((each) => each.outerHTML.slice(0, 120));
    return main.scrollWidth > main.clientWidth + 1 ? [...found, `the page is ${main.scrollWidth - main.clientWidth} px too wide`] : found;
  });

test('every control on a screen is reached by Tab, and shows that it has focus', async ({ page }) => {
  test.setTimeout(120_000);
  await addSampleTeam(page);
  for (const route of ['/today', '/settings', '/settings/appearance', '/people', '/promises']) {
    await goTo(page, route);
    const { reached, unmarked } = await tabThrough(page);
    expect(unmarked, `${route}: focus that cannot be seen`).toEqual([]);
    expect(reached, `${route}: stops on the way`).toBeGreaterThan(8);
  }
});

/** Tabs once round the window. A stop is marked when it, or the field around it, draws an outline of two pixels. */
async function tabThrough(page: Page): Promise<{ reached: number; unmarked: string[] }> {
  const seen = new Set<string>();
  const unmarked: string[] = [];
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press('Tab');
    const { id, isMarked, html } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      element.dataset['tabStop'] ??= String(document.querySelectorAll('[data-tab-stop]').length);
      const hasOutline = (each: Element | null) => each !== null && getComputedStyle(each).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(each).outlineWidth) >= 2;
      const around = [element, element.parentElement, element.closest('[data-rac]'), element.closest('label'), ...(element.closest('label')?.querySelectorAll('span') ?? [])];
      const isSegment = element.matches('[role=spinbutton]') && getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
      return { id: element.dataset['tabStop'], isMarked: element === document.body || isSegment || around.some(hasOutline), html: element.outerHTML.slice(0, 120) };
    });
    if (id === undefined || seen.has(id)) break;
    seen.add(id);
    if (!isMarked) unmarked.push(html);
  }
  return { reached: seen.size, unmarked };
}

test('motion stops for those who asked for less of it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await addSampleTeam(page);
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  const slowest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('*')].flatMap((each) => [getComputedStyle(each).transitionDuration, getComputedStyle(each).animationDuration].flatMap((list) => list.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000))))),
  );
  expect(slowest).toBeLessThanOrEqual(1);
});
