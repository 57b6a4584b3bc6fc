import { expect, test } from 'vitest';
import { recogniseHeading } from '#domain/people/import/headings.ts';
import { guessMapping } from '#domain/people/import/guess-mapping.ts';
import { type ImportField, mapColumn, namesPeople } from '#domain/people/import/import-field.ts';

test.each([
  ['First Name', 'given-name'], ['FIRSTNAME', 'given-name'], ['Vorname', 'given-name'], ['Nachname', 'family-name'], ['Last name, First name', 'name'],
  ['DATE_OF_BIRTH', 'birthday'], ['Geburtsdatum', 'birthday'], ['Birth Date *', 'birthday'], ['hireDate', 'start'], ['Hire date (YYYY-MM-DD)', 'start'],
  ['Eintrittsdatum', 'start'], ['E-Mail-Adresse', 'email'], ['E-mail 1 - Value', 'email'], ['Work Email', 'email'], ['Stellenbezeichnung', 'role'],
  ['Organization Department', 'team'], ['Supervisory Organization', 'team'], ['Standort', 'location'], ['Pronouns', 'pronouns'], ['Zeitzone', 'time-zone'],
])('"%s" is %s', (heading, field) => {
  expect(recogniseHeading(heading)?.field).toBe(field);
});

const german: Record<ImportField, string> = {
  name: 'Vor- und Nachname', 'given-name': 'Vorname', 'middle-name': 'Weitere Vornamen', 'family-name': 'Familienname', 'preferred-name': 'Bevorzugter Name', pronouns: 'Pronomen', email: 'Dienstliche E-Mail', role: 'Tätigkeit', team: 'Abteilung',
  location: 'Standort', level: 'Karrierestufe', shift: 'Schicht', 'working-pattern': 'Arbeitszeitmodell', workplace: 'Arbeitsform', 'time-zone': 'Zeitzone', start: 'Eintrittsdatum', birthday: 'Geburtsdatum', 'birth-day': 'Tag der Geburt', 'birth-month': 'Geburtsmonat', 'birth-year': 'Geburtsjahr',
};

test.each(Object.entries(german))('every field has German: %s is "%s"', (field, heading) => {
  expect(recogniseHeading(heading)?.field).toBe(field);
});

test.each(['Manager', 'Supervisor', 'Vorgesetzter', 'Business Street', 'Phone 1 - Value', 'Salary', 'Termination Date', 'Austrittsdatum', 'Gender', 'Spouse', 'Anniversary', ''])('"%s" is left out', (heading) => {
  expect(recogniseHeading(heading)).toBeNull();
});

const guess = (headings: string[], ...rows: string[][]) => guessMapping({ headings, rows: rows.map((cells, at) => ({ line: at + 2, cells })) });

test('takes the surest of several columns', () => {
  expect(guess(['Home Email', 'Work Email', 'Email'], ['a@home.org', 'a@work.org', 'a@x.org'])).toEqual([null, 'email', null]);
});

test('passes over an empty column where another one holds something', () => {
  expect(guess(['Name', 'Work Email', 'Email'], ['Ada', '', 'a@x.org'])).toEqual(['name', null, 'email']);
});

test('a salutation is no role', () => {
  expect(guess(['Title', 'Name'], ['Dr.', 'Ada'], ['Frau', 'Bo'])).toEqual([null, 'name']);
  expect(guess(['Title', 'Name'], ['Engineer', 'Ada'])).toEqual(['role', 'name']);
});

test('"Vorname, Name" are the two parts of a name', () => {
  expect(guess(['Name', 'Vorname'], ['Okafor', 'Ada'])).toEqual(['family-name', 'given-name']);
});

test('the parts of a name win over the whole', () => {
  expect(guess(['Display Name', 'First Name', 'Last Name'], ['Ada O.', 'Ada', 'Okafor'])).toEqual([null, 'given-name', 'family-name']);
});

test('Thunderbird spreads a birthday over three columns', () => {
  expect(guess(['Vorname', 'Geburtsjahr', 'Geburtsmonat', 'Geburtstag'], ['Ada', '1990', '12', '24'])).toEqual(['given-name', 'birth-year', 'birth-month', 'birth-day']);
  expect(guess(['Vorname', 'Geburtstag'], ['Ada', '24.12.1990'])).toEqual(['given-name', 'birthday']);
});

test('addresses are seen without a heading', () => {
  expect(guess(['Column 1', 'Column 2'], ['Ada', 'ada@x.org'])).toEqual([null, 'email']);
});

test('a field is filled by one column', () => {
  expect(mapColumn(['name', 'email', null], 2, 'email')).toEqual(['name', null, 'email']);
  expect(mapColumn(['name', null, null], 2, null)).toEqual(['name', null, null]);
  expect(namesPeople([null, 'email'])).toBe(false);
  expect(namesPeople(['family-name', 'email'])).toBe(true);
});
