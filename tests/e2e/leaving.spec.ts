import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import type { Put } from '#domain/journal/change.ts';
import { tableNames } from '#domain/journal/table-names.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';
import { violations } from '#tests/support/axe.ts';
import { answerFolder, answerSave } from '#tests/support/dialogs.ts';
import { fullRecords, secrets } from '#tests/domain/leaving/leaving-sample.ts';
import { goTo } from '#tests/support/go-to.ts';
import { ownToday, inDays } from '#tests/support/own-today.ts';
import { seed } from '#tests/support/seed.ts';
import { expect, test } from '#tests/support/shared-app.ts';
import { storedIds } from '#tests/support/store.ts';

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'heed-leaving-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const compact = (day: string) => day.replaceAll('-', '');
const event = (uid: string, ...lines: readonly string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
/** A calendar as it stands today: four weekly ones with Ada, one with Ben by name, and a meeting of the team. */
const calendar = (hour: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...event('ada', `DTSTART:${compact(inDays(2))}T${hour}0000`, `DTEND:${compact(inDays(2))}T${hour}3000`, 'RRULE:FREQ=WEEKLY;COUNT=4', `EXDATE:${compact(inDays(9))}T${hour}0000`, 'SUMMARY:Chat', 'ATTENDEE;CN=Ada Okafor:mailto:ADA@example.com', 'DESCRIPTION:Never in Heed'),
    ...event('ben', `DTSTART:${compact(inDays(3))}T110000`, 'SUMMARY:1:1 Ben'),
    ...event('team', `DTSTART:${compact(inDays(4))}T110000`, 'SUMMARY:Planning'),
    'END:VCALENDAR',
  ].join('\r\n');

test('one-on-ones come from a calendar, again when it has changed, and one undo takes an import back', async ({ page }) => {
  const people = [newPerson('ada' as PersonId, 'Ada Okafor', { email: 'ada@example.com' }, 1), newPerson('ben' as PersonId, 'Ben Ola', {}, 1)];
  await seed(page, people.map((value) => ({ op: 'put', table: 'people', value }) as Put));
  const file = path.join(folder, 'calendar.ics');
  const choose = async (text: string) => {
    await writeFile(file, text);
    await goTo(page, '/one-on-ones');
    await page.getByRole('link', { name: 'Import calendar' }).click();
    await page.locator('input[type=file]').setInputFiles(file);
  };
  const sum = page.locator('output');

  await choose('Name,E-mail\n');
  await expect(page.getByRole('alert')).toContainText('This is not a calendar.');
  await choose(calendar('09'));
  await expect(sum).toHaveText('4 one-on-ones will be planned.');
  await expect(page.getByRole('list', { name: 'With your people' })).toContainText('Ada Okafor is invited by e-mail');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '“Planning” is with' }).click();
  await page.getByRole('option', { name: 'Ben Ola' }).click();
  await expect(sum).toHaveText('5 one-on-ones will be planned.');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported: 5 planned.')).toBeVisible();
  expect(await storedIds(page, 'oneOnOnes')).toHaveLength(5);

  await choose(calendar('14'));
  await expect(sum).toHaveText('0 one-on-ones will be planned, 3 moved, 1 there already.');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported: 3 moved.')).toBeVisible();
  await choose(calendar('14'));
  await expect(sum).toHaveText('0 one-on-ones will be planned, 4 there already.');
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => storedIds(page, 'oneOnOnes')).toEqual([]);
});

test('contact cards go through the review that lists of people do', async ({ page }) => {
  const file = path.join(folder, 'contacts.vcf');
  await writeFile(file, ['BEGIN:VCARD', 'VERSION:3.0', 'FN:=cmd|calc', 'N:;=cmd|calc;;;', 'BDAY:--1224', 'END:VCARD', 'BEGIN:VCARD', 'VERSION:2.1', 'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Zo=C3=AB M=C3=BCller', 'EMAIL;INTERNET:zoe@example.com', 'END:VCARD'].join('\r\n'));
  await goTo(page, '/people/import');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('output')).toHaveText('2 people will be added.');
  await expect(page.getByRole('cell', { name: '24 December', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByRole('link', { name: 'Zoë Müller', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '=cmd|calc', exact: true })).toBeVisible();
});

test('everything leaves as pages, tables and a calendar', async ({ app, page }) => {
  const records = fullRecords();
  await seed(page, tableNames.flatMap((table) => records[table].map((value) => ({ op: 'put', table, value }) as Put)));
  await goTo(page, '/settings/data');
  const section = page.getByRole('region', { name: 'For other programs' });
  const written = (name: string) => section.getByText(name);

  await answerFolder(app, null);
  await section.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(written('Nothing was written.')).toBeVisible();
  await answerFolder(app, folder);
  await section.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(written('3 files are saved in')).toBeVisible();
  const pages = path.join(folder, `Heed pages ${ownToday()}`);
  expect((await readdir(pages)).sort()).toEqual(['One-on-ones', 'People', 'Start here.md']);
  const start = await readFile(path.join(pages, 'Start here.md'), 'utf8');
  const person = path.join(pages, decodeURI(/\]\((People\/[^)]+)\)/.exec(start)?.[1] ?? ''));
  const text = await readFile(person, 'utf8');
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(existsSync(path.join(path.dirname(person), decodeURI(/\]\((\.\.\/One-on-ones\/[^)]+)\)/.exec(text)?.[1] ?? '-')))).toBe(true);

  await section.getByRole('radio', { name: /^Everything/ }).check({ force: true });
  await expect(section.getByRole('alert')).toContainText('not encrypted');
  await section.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(written(`Heed pages ${ownToday()} (2)`)).toBeVisible();
  expect(await readFile(path.join(`${pages} (2)`, path.relative(pages, person)), 'utf8')).toContain('SECRET-FEEDBACK');

  await section.getByRole('radio', { name: /^Tables/ }).check({ force: true });
  await section.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(written('Heed tables')).toBeVisible();
  expect(await readFile(path.join(folder, `Heed tables ${ownToday()}`, 'people.csv'), 'utf8')).toContain('Abel Tesfaye');

  await section.getByRole('radio', { name: /^Calendar/ }).check({ force: true });
  await answerSave(app, path.join(folder, 'heed.ics'));
  await section.getByRole('button', { name: 'Save the calendar…' }).click();
  await expect(written('Saved as')).toBeVisible();
  const events = new ICAL.Component(ICAL.parse(await readFile(path.join(folder, 'heed.ics'), 'utf8')) as unknown[]).getAllSubcomponents('vevent');
  expect(events.map((each) => each.getFirstPropertyValue('summary'))).toEqual(["Abel's birthday", "Abel's work anniversary"]);
  expect(await violations(page)).toEqual([]);
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});
