import type { ElectronApplication, Page } from '@playwright/test';
import type { Put } from '#domain/journal/change.ts';
import type { PersonId } from '#domain/people/person.ts';
import { violations } from '#tests/support/axe.ts';
import { CANARY, canaryRecords } from '#tests/support/canary-records.ts';
import { goTo } from '#tests/support/go-to.ts';
import { thePerson } from '#tests/support/meeting-records.ts';
import { seed } from '#tests/support/seed.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { visibleWords } from '#tests/support/visible-words.ts';
import { PLACES } from '#tests/support/walk.ts';

const OWNER = /quix|zebrowski/i;
const NEIGHBOUR = /ottokar|wimbleton/i;
/** What nobody else may read: feedback, private notes, context, a word about a request, the line of a review. */
const PRIVATE = new RegExp(`${CANARY}-(feedback|people-privateContext|requests-privateNote|notes-private|weekReviews-ownLine)`);

const person = (id: string, name: string, preferredName: string, more: object = {}): Put => ({ op: 'put', table: 'people', value: { ...thePerson({ id: id as PersonId, name, preferredName }), ...more } });

/** A record of every kind about Quixotta, each text of which names her neighbour, and everything private besides. */
function records(): Put[] {
  const all = canaryRecords().filter(({ table }) => table !== 'people');
  const named = JSON.parse(JSON.stringify(all).replaceAll(new RegExp(`"${CANARY}-([^"]*)"`, 'g'), `"${CANARY}-$1 Ottokar Wimbleton"`)) as Put[];
  const note = named.find(({ table }) => table === 'notes') as Extract<Put, { table: 'notes' }>;
  return [
    ...named,
    { ...note, value: { ...note.value, id: 'c-private', oneOnOneId: 'c-oneOnOnes', visibility: 'private', body: `${CANARY}-notes-private` } } as unknown as Put,
    person('c-people', 'Quixotta Zebrowski', 'Quixie', { privateContext: `${CANARY}-people-privateContext` }),
    person('c-neighbour', 'Ottokar Wimbleton', ''),
  ];
}

const tabs = ['', '/one-on-ones', '/promises', '/praise', '/expectations', '/asks', '/growth', '/profile', '/expectations/page', '/handover', '/disclosure', '/brief'];
const OWN = [...tabs.map((tab) => `/people/c-people${tab}`), '/one-on-ones/c-oneOnOnes', '/one-on-ones/c-oneOnOnes/wrap-up', '/one-on-ones/c-oneOnOnes/versions', '/one-on-ones/c-oneOnOnes/versions?note=private', '/goals/c-goals', '/plans/c-plans', '/plans/c-plans/versions', '/matters/c-matters', '/requests/c-requests'];

/** What Electron was asked about windows, one entry a call. */
const watchProtection = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const asked: boolean[] = [];
    (globalThis as { asked?: boolean[] }).asked = asked;
    BrowserWindow.prototype.setContentProtection = (isOn) => void asked.push(isOn);
  });
const asked = (app: ElectronApplication) => app.evaluate(() => (globalThis as { asked?: boolean[] }).asked);
const titles = (app: ElectronApplication) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));
const sign = (page: Page) => page.getByText('You are sharing your screen.');

test('one key hides all that is private and every neighbour’s name, on every screen and in every window', async ({ app, page }) => {
  test.setTimeout(240_000);
  await seed(page, records());
  await watchProtection(app);
  const found: string[] = [];
  const look = async (route: string, mayNameOwner: boolean) => {
    await goTo(page, route);
    // A page that belongs to somebody shows their name once that is known.
    if (mayNameOwner && !route.includes('versions')) await expect.poll(() => visibleWords(page)).toMatch(OWNER);
    const words = await visibleWords(page);
    for (const never of [NEIGHBOUR, PRIVATE, ...(mayNameOwner ? [] : [OWNER])]) {
      const hit = words.split('\n').find((line) => never.test(line));
      if (hit !== undefined) found.push(`${route}: ${hit.slice(0, 120)}`);
    }
  };

  await test.step('without it names and private things stand there: the control', async () => {
    await goTo(page, '/people');
    await expect.poll(() => visibleWords(page)).toMatch(NEIGHBOUR);
    await goTo(page, '/one-on-ones/c-oneOnOnes');
    await page.keyboard.press('Control+Shift+P');
    await expect.poll(() => visibleWords(page)).toMatch(PRIVATE);
    expect((await titles(app)).join()).toMatch(OWNER);
  });

  await test.step('the key puts it on; it survives going from screen to screen', async () => {
    await page.keyboard.press('Control+Shift+H');
    await expect(sign(page)).toBeVisible();
    await expect.poll(() => titles(app)).toEqual(['Heed']);
    expect((await asked(app))?.at(-1)).toBe(true);
    for (const route of OWN) await look(route, true);
    for (const route of [...PLACES, `/search?q=${CANARY}`]) await look(route, false);
    expect(found).toEqual([]);
  });

  await test.step('typed names turn to dots; lists of choices, the palette and messages name nobody', async () => {
    await goTo(page, '/today');
    const line = page.getByRole('textbox', { name: 'Write something down' });
    await line.fill('promise Ottokar: the budget');
    await expect(line).toHaveCSS('-webkit-text-security', 'disc');
    await expect(page.getByText('You promise', { exact: true })).toBeVisible();
    expect(await visibleWords(page)).not.toMatch(NEIGHBOUR);
    await line.fill('');
    await page.keyboard.press('Control+K');
    await page.getByRole('searchbox', { name: 'Find or do anything' }).fill('ottokar');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await visibleWords(page)).not.toMatch(NEIGHBOUR);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await goTo(page, '/people/c-neighbour');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    await goTo(page, '/people');
    await expect(page.getByText('Reminders about them rest')).toBeVisible();
    expect(await visibleWords(page)).not.toMatch(NEIGHBOUR);
    expect(await violations(page, 'output')).toEqual([]);
  });

  await test.step('in a meeting one writes on: a line for oneself, unseen', async () => {
    await goTo(page, '/one-on-ones/c-oneOnOnes');
    const unseen = page.getByRole('textbox', { name: 'A line that nobody sees' });
    await unseen.fill('Looks tired');
    await expect(unseen).toHaveCSS('-webkit-text-security', 'disc');
    await unseen.press('Enter');
    await expect(page.getByText('Kept, unseen.')).toBeVisible();
    expect(await visibleWords(page)).not.toMatch(/Looks tired/);
  });

  await test.step('a window that opens under it is under it from its first picture', async () => {
    const opening = app.waitForEvent('window');
    await page.evaluate(() => window.heed.openWindow('/people'));
    const second = await opening;
    await expect(sign(second)).toBeVisible();
    await expect(second.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
    expect(await visibleWords(second)).not.toMatch(new RegExp(`${OWNER.source}|${NEIGHBOUR.source}`, 'i'));
    expect(await titles(app)).toEqual(['Heed', 'Heed']);
    // Lifted in one window, lifted in all; what is private is veiled still.
    await second.getByRole('button', { name: 'End sharing' }).click();
    await expect(sign(page)).toBeHidden();
    await second.close();
  });

  await test.step('lifted, everything is as it was', async () => {
    await expect.poll(async () => (await titles(app)).join()).toMatch(OWNER);
    const words = await visibleWords(page);
    expect(words).toMatch(NEIGHBOUR);
    expect(words).not.toMatch(PRIVATE);
    await page.keyboard.press('Control+Shift+P');
    await expect.poll(() => visibleWords(page)).toMatch(/Looks tired/);
    await page.keyboard.press('Control+Shift+P');
    await goTo(page, '/people?state=archived');
  });
});
