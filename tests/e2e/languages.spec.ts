import type { Page } from '@playwright/test';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { newPlan } from '#domain/growth/new-plan.ts';
import type { PlanId } from '#domain/growth/development-plan.ts';
import type { Change } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { Person } from '#domain/people/person.ts';
import { goTo } from '#tests/support/go-to.ts';
import { expect, test } from '#tests/support/launch.ts';
import { seed } from '#tests/support/seed.ts';
import { PLACES } from '#tests/support/walk.ts';

test.use({ env: { HEED_LANGUAGE: 'en-XA' } });

test('no screen says a word that was never in a message, and none cuts a longer one off', async ({ page, app }) => {
  test.setTimeout(120_000);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600));
  await goTo(page, '/welcome');
  await page.getByRole('button', { name: /^\[Ţŕý á šáɱþļé ţéáɱ/ }).click();
  await expect(page.getByRole('heading', { name: /^\[Ýóú óŵé/ })).toBeVisible();
  const plan = await startPlan(page);
  const changes = await everyChange(page);
  const written = writtenTexts(changes);
  const found = new Set<string>();
  for (const route of [...PLACES, ...routesWithin(changes), plan, `${plan}/versions`]) {
    await goTo(page, route);
    for (const each of await plainTexts(page, written)) found.add(`${route}: ${each}`);
    for (const each of await cutOff(page)) found.add(`${route}, cut off: ${each}`);
  }
  expect([...found]).toEqual([]);
});

/** Everything that was ever done, as the journal has it. */
const everyChange = (page: Page): Promise<Change[]> =>
  page.evaluate(async () => {
    const changes: Change[] = [];
    for (let next: number | null = 0; next !== null; ) {
      const answer: { entries: readonly string[]; nextAfterSeq: number | null } = await window.heed.readJournal(next, 5_000_000);
      for (const entry of answer.entries) changes.push(...(JSON.parse(entry) as { changes: Change[] }).changes);
      next = answer.nextAfterSeq;
    }
    return changes;
  });

function rows(changes: readonly Change[], table: TableName) {
  const found = changes.flatMap((change) => (change.op === 'put' && change.table === table ? [change.value as { id: string; name?: string; state?: string }] : []));
  expect(found, table).not.toEqual([]);
  return found;
}

const amaraIn = (changes: readonly Change[]) => rows(changes, 'people').find(({ name }) => name === 'Amara Okafor') as unknown as Person;

/** Routes with an id in them. */
function routesWithin(changes: readonly Change[]): string[] {
  const person = `/people/${amaraIn(changes).id}`;
  const first = (table: TableName) => rows(changes, table)[0]?.id ?? '';
  const held = rows(changes, 'oneOnOnes').find(({ state }) => state === 'held')?.id ?? '';
  const planned = rows(changes, 'oneOnOnes').find(({ state }) => state === 'planned')?.id ?? '';
  const tabs = ['', '/one-on-ones', '/promises', '/asks', '/praise', '/expectations', '/expectations/page', '/growth', '/profile', '/disclosure', '/handover', '/brief'];
  return [
    ...tabs.map((tab) => `${person}${tab}`),
    ...rows(changes, 'requests').map(({ id }) => `/requests/${id}`),
    `/matters/${first('matters')}`,
    `/goals/${first('goals')}`,
    `/one-on-ones/${planned}`,
    `/one-on-ones/${planned}/wrap-up`,
    `/one-on-ones/${held}`,
    `/one-on-ones/${held}/versions`,
  ];
}

/** The sample team comes without a development plan. */
async function startPlan(page: Page): Promise<string> {
  const plan = newPlan('00000000-0000-7000-8000-00000000a001' as PlanId, amaraIn(await everyChange(page)), [], toCalendarDate('2026-11-02'), 1);
  await seed(page, [{ op: 'put', table: 'plans', value: plan }]);
  return `/plans/${plan.id}`;
}

/** Every text of the records. */
function writtenTexts(changes: readonly Change[]): string[] {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(changes);
  return [...texts];
}

/**
 * Words in sight, or said by a screen reader, that stand in no message and that nobody wrote. Not counted: keys, what is to
 * be typed as it stands, and what the platform writes for the language of the run: dates, "and" in a list, names of languages.
 */
const plainTexts = (page: Page, written: readonly string[]): Promise<string[]> =>
  page.evaluate((known) => {
    const words = new Set(known.flatMap((each) => each.split(/[\s·,.:;“”()/\u2068\u2069]+/)));
    const long = known.filter((each) => each.length > 2);
    const ours = /\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|one|two|three|four|five|six|and|English|Deutsch|Heed)\b/g;
    // React Aria names the parts of its own fields, in the language of the system.
    const reactAria = new Set(['Show suggestions', 'Calendar']);
    const hasPlain = (text: string) => text.replace(ours, ' ').split(/[\s·,.:;“”()/\u2068\u2069]+/).some((word) => /^[A-Za-z][a-z]{2,}$/.test(word) && !words.has(word));
    const isPlain = (text: string) => hasPlain(text) && hasPlain(long.reduce((rest, each) => rest.replaceAll(each, ' '), text)) && !reactAria.has(text);
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || parent.closest('code, .font-mono, [role=spinbutton], kbd, style, script, svg, option, [aria-hidden=true], [translate=no]') || !parent.checkVisibility()) continue;
      if (isPlain(text)) found.add(text.slice(0, 80));
    }
    for (const each of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      if (each.closest('svg, [slot], [role=spinbutton]') || each.matches('bdi, time')) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        const text = each.getAttribute(name) ?? '';
        if (isPlain(text)) found.add(`${name}=${text.slice(0, 80)}`);
      }
    }
    return [...found];
  }, written);

/** Texts that are longer than their place, where no ellipsis with the whole text on hover is meant. Printed pages flow on in columns. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => {
        if (each.scrollWidth <= each.clientWidth + 1 || each.clientWidth <= 1 || !each.checkVisibility() || each.closest('svg, [data-scrolls-sideways], .sr-only, .preview') || each.matches('input, textarea')) return false;
        const { overflowX, textOverflow, display } = getComputedStyle(each);
        return overflowX !== 'visible' && textOverflow !== 'ellipsis' && overflowX !== 'auto' && display !== 'inline';
      })
      .map((each) => `${each.tagName.toLowerCase()} ${each.textContent?.slice(0, 60) ?? ''}`),
  );
