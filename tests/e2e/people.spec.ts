import type { Page } from '@playwright/test';
import { addDays, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { Change } from '#domain/journal/change.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { expect, launch, test } from '#tests/support/shared-app.ts';
import { historyOf } from '#tests/support/long-history.ts';
import { seed } from '#tests/support/seed.ts';
import { goTo } from '#tests/support/go-to.ts';
import { appendsFrom } from '#tests/support/journal-calls.ts';

const today = calendarDateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const person = (id: string, name: string, known: Partial<Person> = {}): Change => ({ op: 'put', table: 'people', value: newPerson(id as PersonId, name, known, 1) });
const roster = (page: Page) => page.getByRole('list', { name: 'People' });
const names = (page: Page) => roster(page).getByRole('link').allInnerTexts();

async function pick(page: Page, label: string, option: string) {
  await page.getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
/** A select's button is named by what it holds and its label. */
async function choose(page: Page, label: RegExp, option: string) {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a person is added by keyboard alone, and is there after a restart', async ({ page, app, profile }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'People', level: 1 }), 'the dialog came with its page, so the page takes focus').toBeFocused();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Ada Okafor');
  await appendsFrom(app, { afterMs: 500 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ada Okafor', level: 1 })).toBeVisible();
  await appendsFrom(app, 'as ever');
  await app.close();
  const again = await launch(profile);
  const window = await again.firstWindow();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await goTo(window, '/people');
  await expect(roster(window).getByRole('link', { name: 'Ada Okafor' }), 'pressed twice, added once').toHaveCount(1);
  await again.close();
});

test('a person without a name is not added, and Esc steps back', async ({ page }) => {
  await goTo(page, '/people');
  await expect(page.getByText('Nobody is here yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Add one person' }).click();
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('A person needs a name.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Nobody is here yet.')).toBeVisible();
});

test('the roster sorts, filters, archives and undoes', async ({ page }) => {
  await seed(page, [
    person('zoe', 'Zoë Brandt', { team: 'Ward 3', startOn: addDays(today, -400) }),
    person('ada', 'Ada Okafor', { team: 'Kitchen', role: 'Chef', relationship: 'peer' }),
    person('bo', 'Bo Lind', { team: 'Ward 3', startOn: addDays(today, -20) }),
  ]);
  await goTo(page, '/people');
  await expect(roster(page).getByRole('listitem')).toHaveCount(3);
  expect(await names(page)).toEqual(['Ada Okafor', 'Bo Lind', 'Zoë Brandt']);
  await choose(page, /^By name/, 'Newest in the job first');
  await expect.poll(() => names(page)).toEqual(['Bo Lind', 'Zoë Brandt', 'Ada Okafor']);

  await page.keyboard.press('/');
  await page.keyboard.type('zoe');
  await expect.poll(() => names(page)).toEqual(['Zoë Brandt']);
  await expect(page.getByText('1 of 3 people')).toBeVisible();
  await page.keyboard.press('Escape');
  await choose(page, /All teams/, 'Ward 3');
  await expect(roster(page).getByRole('listitem')).toHaveCount(2);
  await choose(page, /Everybody/, 'Peer');
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(roster(page).getByRole('listitem')).toHaveCount(3);

  await page.getByRole('button', { name: 'Archive Bo Lind' }).click();
  await expect(roster(page).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(roster(page).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Archive Bo Lind' }).click();
  await choose(page, /^Active/, 'Archived');
  await expect.poll(() => names(page)).toEqual(['Bo Lind']);
  await page.getByRole('button', { name: 'Bring Bo Lind back' }).click();
  await expect(page.getByText('Nobody is archived.')).toBeVisible();

  await goTo(page, '/people');
  await roster(page).getByRole('link', { name: 'Ada Okafor' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bo Lind', level: 1 })).toBeVisible();
});

test('a profile saves itself, follows undo, and hides what is private', async ({ page }) => {
  await seed(page, [person('ada', 'Ada Okafor', { role: 'Nurse', startOn: addDays(today, -800) })]);
  await goTo(page, '/people/ada/profile');
  const role = page.getByLabel('Role', { exact: true });
  await role.fill('Head nurse');
  await page.getByLabel('Pronouns').focus();
  await expect(page.getByText(/Head nurse · Direct report · 2 years, 2 months here/)).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('');
  await expect(page.getByText('A person needs a name.')).toBeVisible();
  await page.getByLabel('Pronouns').fill('she/her');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ada Okafor');
  await choose(page, /They are my/, 'Peer');
  await choose(page, /Month/, 'February');
  await choose(page, /Day/, '29');
  await goTo(page, '/people/ada');
  await expect(page.getByText('29 February')).toBeVisible();
  await expect(page.getByText(/she\/her · Head nurse · Peer/)).toBeVisible();

  const area = page.getByRole('region', { name: 'Life and work' });
  await expect(area.getByRole('textbox')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+P');
  await area.getByRole('textbox').fill('Studies in the evening');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+Shift+P');
  await expect(area.getByRole('textbox')).toHaveCount(0);

  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  for (const undone of ['change private context', 'change birthday', 'change relationship']) {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(`Undone: ${undone}.`)).toBeVisible();
  }
  await expect(page.getByText(/she\/her · Head nurse · Direct report/)).toBeVisible();
});

test('two fields saved at the same moment both hold, and nothing claims to be saved while either waits', async ({ page }) => {
  await seed(page, [person('ada', 'Ada Okafor')]);
  await goTo(page, '/people/ada/profile');
  await expect(page.getByLabel('Team', { exact: true })).toBeVisible();
  const said = await page.evaluate(async () => {
    for (const [field, text] of [['Role', 'Team lead'], ['Team', 'Data']] as const) {
      const input = [...document.querySelectorAll('label')].find((label) => label.textContent === field)?.control as HTMLInputElement;
      // Past React's own record of the value, as a key would go.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return document.querySelector('nav')?.parentElement?.textContent;
  });
  expect(said).toContain('Saving…');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('Team lead');
  await expect(page.getByLabel('Team', { exact: true })).toHaveValue('Data');
});

test('typing goes on while it is saved: a space at the end is not eaten', async ({ page }) => {
  await seed(page, [person('ada', 'Ada Okafor')]);
  await goTo(page, '/people/ada/profile');
  const role = page.getByLabel('Role', { exact: true });
  await role.pressSequentially('Head ');
  await expect(page.getByText('Head · Direct report')).toBeVisible(); // the pause has saved it
  await role.pressSequentially('nurse');
  await expect(role).toHaveValue('Head nurse');
  await expect(page.getByText('Head nurse · Direct report')).toBeVisible();
});

test('deleting a person takes everything about them, and undo brings it back', async ({ page }) => {
  await seed(page, [...historyOf(0, { people: 1, weeks: 8, today })]);
  await goTo(page, '/people/person-0');
  await expect(page.getByRole('link', { name: 'One-on-one', exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^Delete/ }).click();
  await expect(page.getByText('Nobody is here yet.')).toBeVisible();
  await goTo(page, '/promises');
  await expect(page.getByText('Follow up on week')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await goTo(page, '/people/person-0');
  await expect(page.getByRole('link', { name: 'One-on-one', exact: true }).first()).toBeVisible();
});

test('ten years of weekly meetings open at once and are read stretch by stretch', async ({ page }) => {
  const changes = [...historyOf(0, { people: 1, weeks: 520, today })];
  await seed(page, changes);
  await goTo(page, '/people/person-0');
  await expect(page.getByRole('link', { name: 'One-on-one', exact: true }).first()).toBeVisible();
  const drawn = await page.getByRole('heading', { level: 3 }).count();
  expect(drawn).toBeLessThanOrEqual(4);
  expect(changes.length).toBeGreaterThan(2_000);
  // Private notes are part of this history, and no part of what is shown.
  await expect(page.getByText('We went through the release')).toHaveCount(0);

  await page.getByRole('button', { name: 'Show earlier' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(drawn);

  await pick(page, 'Everything Show', 'Plans');
  await expect(page.getByRole('link', { name: 'Development plan' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'One-on-one', exact: true })).toHaveCount(0);
  while (await page.getByRole('button', { name: 'Show earlier' }).isVisible()) {
    const before = await page.getByRole('link', { name: 'Development plan' }).count();
    await page.getByRole('button', { name: 'Show earlier' }).click();
    await expect.poll(async () => (await page.getByRole('link', { name: 'Development plan' }).count()) > before || (await page.getByText('This is where it began.').isVisible())).toBe(true);
  }
  await expect(page.getByRole('link', { name: 'Development plan' })).toHaveCount(11);
  await expect(page.getByText('This is where it began.')).toBeVisible();
});

test('someone not met for years is not shown as never met', async ({ page }) => {
  await seed(page, [...historyOf(0, { people: 1, weeks: 4, today: addDays(today, -1_500) })]);
  await goTo(page, '/people/person-0');
  await expect(page.getByRole('link', { name: 'One-on-one', exact: true }).first()).toBeVisible();
});

const scripts = [
  'محمد بن عبد العزيز الأحمد',
  'שרה לוי-כהן',
  '王小明',
  'ประเสริฐ ณ อยุธยา',
  'राजेश कुमार श्रीवास्तव',
  '👩🏽‍🚀 Zoë 🦊',
  'Z̷̡̛a̴l̵g̶o̷ Ó̶',
  `Wolfeschlegelstein${'hausenbergerdorff'.repeat(12)}`,
  'Anna Maria Theresia Elisabeth Josefina von und zu Hohenberg-Sondershausen-Rudolstadt the Third of Her Name',
];

for (const [width, height] of [[1280, 800], [900, 600]] as const) {
  test(`names in any script fit at ${width}×${height}`, async ({ page, app }, info) => {
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0] ?? 0, size[1] ?? 0), [width, height]);
    await seed(page, scripts.map((name, at) => person(`p${at}`, name, { role: `${name} role`, team: name })));
    await goTo(page, '/people');
    await expect(roster(page).getByRole('listitem')).toHaveCount(scripts.length);
    await page.screenshot({ path: info.outputPath('roster.png') });
    expect(await overflow(page)).toEqual([]);
    for (const [at, name] of scripts.entries()) {
      await goTo(page, `/people/p${at}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await page.screenshot({ path: info.outputPath(`person-${at}.png`) });
      expect(await overflow(page)).toEqual([]);
      // A name of another direction turns nothing around it: the page and its tabs stay on the left.
      const [heading, tabs] = await Promise.all([page.getByRole('heading', { level: 1 }).boundingBox(), page.getByRole('link', { name: 'Overview' }).boundingBox()]);
      expect(tabs?.x ?? Number.NaN).toBeLessThan(heading?.x ?? Number.NaN);
      expect(await page.locator('h1 bdi').evaluate((name) => getComputedStyle(name).textAlign)).toBe('left');
    }
  });
}

/** Elements that reach beyond the window, or that make the page scroll sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const beyond = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1 && element.closest('.truncate, .line-clamp-2, .line-clamp-3, [aria-hidden=true]') === null);
    return [...beyond.map((element) => element.outerHTML.slice(0, 120)), ...(main && main.scrollWidth > main.clientWidth ? ['main scrolls sideways'] : [])];
  });
