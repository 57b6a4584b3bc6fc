import { expect, test } from 'vitest';
import { findTable, scoreTable, withoutEmptyColumns } from '#domain/people/import/source-table.ts';

const source = (...rows: string[][]) => rows.map((cells, at) => ({ line: at + 1, cells }));

test('finds headings below a title, and drops empty rows', () => {
  const table = findTable(source(['Employee report'], [''], ['Name', 'Email'], ['', ''], ['Ada', 'ada@x.org']));
  expect(table).toEqual({ headings: ['Name', 'Email'], rows: [{ line: 5, cells: ['Ada', 'ada@x.org'] }] });
});

test('passes over labels below technical names, and headings repeated per page', () => {
  const table = findTable(source(['FIRSTNAME', 'LASTNAME', 'EMAIL'], ['First Name', 'Last Name', 'Email'], ['Ada', 'Okafor', 'a@x.org'], ['FIRSTNAME', 'LASTNAME', 'EMAIL'], ['Bo', 'Lind', 'b@x.org']));
  expect(table.rows.map(({ line }) => line)).toEqual([3, 5]);
});

test('a person whose name is a heading stays', () => {
  expect(findTable(source(['Name', 'Role'], ['Person', 'Analyst'])).rows).toHaveLength(1);
});

test('a file without headings keeps its first row', () => {
  const table = findTable(source(['Ada Okafor', 'ada@x.org'], ['Bo Lind', 'bo@x.org']));
  expect(table.headings).toEqual(['Column 1', 'Column 2']);
  expect(table.rows).toHaveLength(2);
});

test('unknown headings are still headings', () => {
  expect(findTable(source(['Nombre', 'Correo'], ['Ada', 'ada@x.org']))).toMatchObject({ headings: ['Nombre', 'Correo'], rows: [{ line: 2 }] });
});

test('a nameless column gets a name', () => {
  expect(findTable(source(['Name', ''], ['Ada', 'x'])).headings).toEqual(['Name', 'Column 2']);
});

test('nothing at all', () => {
  expect(findTable([])).toEqual({ headings: [], rows: [] });
});

test('the right separator scores highest', () => {
  const right = scoreTable([['Vorname', 'Nachname', 'E-Mail'], ['Ada', 'Okafor, PhD', 'a@x.org']]);
  const wrong = scoreTable([['Vorname;Nachname;E-Mail'], ['Ada;Okafor', ' PhD;a@x.org']]);
  expect(right).toBeGreaterThan(wrong);
  expect(scoreTable([['a', 'b'], ['c', 'd']])).toBeGreaterThan(scoreTable([['a;b'], ['c;d']]));
});
test('columns that no row fills are left out, and rows keep their lines', () => {
  const table = {
    headings: ['First name', 'Nickname', 'Email'],
    rows: [
      { line: 1, cells: ['Zoë', ' ', ''] },
      { line: 9, cells: ['Ben', '', 'ben@example.com'] },
    ],
  };
  expect(withoutEmptyColumns(table)).toEqual({
    headings: ['First name', 'Email'],
    rows: [
      { line: 1, cells: ['Zoë', ''] },
      { line: 9, cells: ['Ben', 'ben@example.com'] },
    ],
  });
});
