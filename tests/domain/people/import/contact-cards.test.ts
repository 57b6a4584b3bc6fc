import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { cardTable, isCardText } from '#domain/people/import/contact-cards.ts';
import { guessMapping } from '#domain/people/import/guess-mapping.ts';
import { understandRow } from '#domain/people/import/understand-row.ts';

const cards = (name: string) => fs.readFileSync(path.join(import.meta.dirname, '../../../support/calendars', name), 'utf8');

/** What the review makes of a file of cards. */
function peopleIn(text: string) {
  const table = cardTable(text);
  const how = { headings: table.headings, mapping: guessMapping(table), startOrder: 'day-first', birthdayOrder: 'day-first', today: toCalendarDate('2026-11-22') } as const;
  return table.rows.map((row) => understandRow(row, how));
}

test("Outlook's vCard 2.1: quoted-printable in two encodings, lines that go on, a photo", () => {
  const [jorg, ...others] = peopleIn(cards('outlook-21.vcf'));
  expect(others).toEqual([]);
  expect(jorg).toMatchObject({ line: 1, problems: [], found: { name: 'Jörg Müller', email: 'joerg.mueller@example.com', role: 'Pflegefachkraft für Intensivmedizin', team: 'Station 5', location: 'Berlin', birthday: '12-24', birthYear: 1985 } });
});

test("Apple's 3.0: groups before names, the preferred address, a birthday whose year is to be left out, and no groups of people", () => {
  const people = peopleIn(cards('apple-30.vcf'));
  expect(people.map(({ found }) => found)).toEqual([{ name: "Aoife Máire O'Brien, Jr.", preferredName: 'Aoif', email: 'aoife.obrien@example.com', role: 'Senior nurse', team: 'Ward 5', location: 'Dublin', birthday: '02-29' }]);
});

test("Google's 3.0: many in one file, each with its line", () => {
  expect(peopleIn(cards('google-30.vcf'))).toMatchObject([
    { line: 1, found: { name: '山田太郎', email: 'taro@example.com', role: 'Engineer', birthday: '03-01' } },
    { line: 12, found: { name: 'Ada Okafor', birthday: '11-05', birthYear: 1990 } },
  ]);
});

test('4.0: preferences by number, escaped separators, a zone, a birthday without its year', () => {
  expect(peopleIn(cards('rfc-40.vcf')).map(({ found }) => found)).toEqual([{ name: 'مريم الزهراء', pronouns: 'she/her', email: 'maryam@example.com', team: 'Night; shift', timeZone: 'Europe/London', birthday: '12-24' }]);
});

test('a card without a name in parts is named by the whole one', () => {
  expect(peopleIn('BEGIN:VCARD\nFN:Zoë Müller\nEND:VCARD\nBEGIN:VCARD\nN:Ola;Ben\nFN:Dr Ben Ola\nEND:VCARD').map(({ found }) => found?.name)).toEqual(['Zoë Müller', 'Ben Ola']);
});

test('files that are cut off or no cards at all hold nobody', () => {
  for (const text of ['', 'BEGIN:VCARD', 'BEGIN:VCARD\nFN:Ada', 'hello:world', 'BEGIN:VCARD\nEND:VCARD']) expect(peopleIn(text), text).toEqual([]);
  expect(isCardText('\uFEFFBEGIN:VCARD\r\nVERSION:3.0')).toBe(true);
  expect(isCardText('Name,E-mail\nBEGIN:VCARD,x')).toBe(false);
});

test('whatever a name is, it comes through a card of 3.0', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '\\', ':', '=', '"', '%', '語', '👩‍👩‍👧'), minLength: 1, maxLength: 30 }), (name) => {
      const escaped = name.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,');
      expect(cardTable(`BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${escaped.slice(0, 10)}\r\n ${escaped.slice(10)}\r\nEND:VCARD`).rows[0]?.cells[0]).toBe(name);
    }),
  );
});
