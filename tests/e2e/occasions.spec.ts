import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addDays, type CalendarDate, calendarDateAt, isoWeekday, type MonthDay, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { exactDate } from '#domain/calendar/spoken-date.ts';
import type { Change } from '#domain/journal/change.ts';
import { newOccasion } from '#domain/occasions/occasion-marks.ts';
import type { OccasionId } from '#domain/occasions/occasion.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { newRitual } from '#domain/rituals/ritual-changes.ts';
import type { RitualId } from '#domain/rituals/ritual.ts';
import { expect, test, zone } from '#tests/support/desktop-app.ts';
import { goTo } from '#tests/support/go-to.ts';
import { tabTo } from '#tests/support/keyboard.ts';
import { daysAgo } from '#tests/support/own-today.ts';
import { anOccasionMark } from '#tests/support/reminder-input.ts';
import { seed } from '#tests/support/seed.ts';

const SECRET = 'CANARY';

const person = (id: string, name: string, known: Partial<Person> = {}): Change => ({ op: 'put', table: 'people', value: newPerson(id as PersonId, name, { relationship: 'peer', ...known }, 1) });
/** `Saturday 28 November` */
const named = (on: CalendarDate) => exactDate(on).slice(0, -5);

test('what falls on a weekend reaches the desktop on the last working day before; none stays silent, quiet keeps its name', async ({ desktop, start, profile }) => {
  test.setTimeout(120_000);
  const { app, page } = await start();
  const today = calendarDateAt(Date.now(), zone);
  const saturday = addDays(today, 13 - isoWeekday(today));
  const [friday, monday] = [addDays(saturday, -1), addDays(saturday, 2)];
  const birthday = saturday.slice(5) as MonthDay;
  await page.evaluate(() => window.heed.readSettings().then(({ reminders }) => window.heed.changeSettings({ reminders: { ...reminders, lead: { ...reminders.lead, occasionDaysBefore: 0 } } })));
  const said = { personId: 'cem' as PersonId, name: SECRET, on: saturday, isYearly: false, preference: 'quiet' } as const;
  const lunch = { name: 'Team lunch', firstOn: monday, at: '12:30' as WallTime, lengthMinutes: 60, repeat: { unit: 'week', every: 1, weekdays: [], untilOn: null }, place: SECRET, personIds: null, prepDays: 1 } as const;
  await seed(page, [
    person('ana', 'Ana Silva', { birthday }),
    person('ben', 'Ben Okoro', { birthday, startOn: addDays(saturday, -366), occasionPreference: 'none' }),
    person('cem', 'Cem Aydin'),
    { op: 'put', table: 'occasions', value: newOccasion('exam' as OccasionId, said, 1) },
    { op: 'put', table: 'occasionMarks', value: anOccasionMark({ personId: 'ana' as PersonId, year: Number(saturday.slice(0, 4)) - 1, whatWasDone: `${SECRET} cake` }) },
    { op: 'put', table: 'rituals', value: newRitual('lunch' as RitualId, lunch, 1) },
  ]);
  const planned = async () => ((JSON.parse(await readFile(path.join(profile, 'reminders.json'), 'utf8').catch(() => '{}')) as { plan?: { reminders: { key: string }[] } }).plan?.reminders ?? []).map(({ key }) => key);
  await expect.poll(planned, { timeout: 30_000 }).toEqual(expect.arrayContaining([`birthday:ana:${saturday}`, `own-occasion:exam:${saturday}`, `ritual:lunch:${monday}:prep`]));
  expect((await planned()).filter((key) => key.includes('ben'))).toEqual([]);

  // The morning of the Friday, a breath after the digest is due.
  const digestAt = instantAt(friday, '08:30' as WallTime, zone);
  const by = Math.round((digestAt - Date.now()) / 1000) + 2;
  await desktop.setClock(by);
  await expect.poll(() => app.evaluate(() => Date.now()).then((shown) => Math.abs(shown - Date.now() - by * 1000) < 5_000)).toBe(true);
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
  await expect.poll(() => desktop.shown(), { timeout: 30_000 }).toHaveLength(1);
  const shown = JSON.stringify(await desktop.shown());
  expect(shown).toContain(`Birthday of Ana Silva: ${named(saturday)}`);
  expect(shown).toContain(`An occasion of Cem Aydin: ${named(saturday)}`);
  expect(shown).toContain(`Team lunch: ${named(monday)} at 12:30`);
  expect(shown).not.toContain('Ben');
  expect(shown).not.toContain(SECRET);

  // Marked by keyboard it reminds no more, and next year one will see what was done.
  await goTo(page, '/praise/occasions');
  await expect(page.getByText(`Last year: ${SECRET} cake.`)).toBeVisible();
  await expect(page.getByText('Ben Okoro')).toHaveCount(0);
  await page.locator('[data-occasion^="ana/"]').first().focus();
  await page.keyboard.press('d');
  await page.keyboard.type('A card from all of us');
  await page.keyboard.press('Enter');
  await expect(page.getByText('you did this: A card from all of us.')).toBeVisible();
  await expect.poll(planned, { timeout: 30_000 }).not.toContain(`birthday:ana:${saturday}`);
});

test('a word is logged by one key on the roster, on Today and on a page, and taken back by one press', async ({ page }) => {
  await seed(page, [person('ana', 'Ana Silva', { relationship: 'direct-report', birthday: '02-29' as MonthDay }), person('ben', 'Ben Okoro', { relationship: 'direct-report' })]);
  const lastWords = () => page.getByRole('list', { name: 'When you last had a word' }).getByRole('listitem');

  await goTo(page, '/people');
  const ana = page.getByRole('list', { name: 'People' }).getByRole('link', { name: 'Ana Silva' });
  await ana.focus();
  // The w of "g then w" goes to Growth, and logs no word on the way.
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { level: 1, name: 'Growth' })).toBeVisible();
  await goTo(page, '/people');
  await ana.focus();
  // Held, and pressed once more at once, it is one word: one Undo takes it back.
  for (const _repeat of [1, 2, 3]) await page.keyboard.down('w');
  await page.keyboard.up('w');
  await page.keyboard.press('w');
  await expect(page.getByText('A word with \u2068Ana Silva\u2069, today.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await goTo(page, '/people/words');
  await expect(lastWords().filter({ hasText: 'no word yet' })).toHaveCount(2);

  await goTo(page, '/today');
  await page.getByRole('link', { name: 'Ben Okoro', exact: true }).focus();
  await page.keyboard.press('w');
  await expect(page.getByRole('button', { name: 'Had a word with Ben Okoro' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Had a word with Ana Silva' })).toBeVisible();

  await goTo(page, '/people/ana');
  await page.keyboard.press('Shift+W');
  await page.keyboard.type('Asked about the move');
  await page.getByText('A call').click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'A call: Asked about the move' })).toBeVisible();
  await goTo(page, '/people/words');
  await expect(lastWords().filter({ hasText: 'today, a word' })).toHaveCount(2);

  await goTo(page, '/praise/occasions');
  await page.getByRole('button', { name: '1 March' }).click();
  await expect(page.getByText('was born on 29 February')).toHaveCount(0);

  // A ritual begins by keyboard, stands in the week, and one that is over is asked about.
  await goTo(page, '/praise/rituals');
  await page.keyboard.press('n');
  await page.keyboard.type('Team lunch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Team lunch', exact: true })).toBeVisible();
  await expect(page.getByText(/has one ritual and no one-on-one/)).toBeVisible();
  const stood = { name: 'Stand-up', firstOn: daysAgo(2), at: '09:00' as WallTime, lengthMinutes: 15, repeat: { unit: 'day', every: 1, weekdays: [], untilOn: daysAgo(1) }, place: '', personIds: null, prepDays: 0 } as const;
  await seed(page, [{ op: 'put', table: 'rituals', value: newRitual('stand-up' as RitualId, stood, 1) }]);
  const itDid = (daysBefore: number) => page.getByRole('button', { name: `It did: Stand-up, ${daysAgo(daysBefore)}` });
  await tabTo(page, itDid(1));
  await page.keyboard.press('Enter');
  await expect(itDid(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Rituals', level: 2 })).toBeFocused();
});
