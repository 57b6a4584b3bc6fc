import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tableNames } from '#domain/journal/table-names.ts';
import { csvCell, csvRow } from '#domain/leaving/csv-cell.ts';
import { csvTables } from '#domain/leaving/csv-tables.ts';
import { openRecords } from '#domain/leaving/open-records.ts';
import { fullRecords, records, secrets } from './leaving-sample.ts';

const textsOf = (files: ReturnType<typeof csvTables>) => new Map(files.map(({ path, pieces }) => [path, [...pieces].join('')]));
const rowsOf = (text: string | undefined) => Papa.parse<Record<string, string>>((text ?? '').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

test('every table has a file with headings, and the lists within its records have theirs', () => {
  const files = textsOf(csvTables(records()));
  expect(files.size).toBeGreaterThan(tableNames.length);
  for (const text of files.values()) expect(text).toMatch(/^\uFEFF"(id|of)"[^\n]*\r\n$/);
  expect([...files.keys()]).toEqual(expect.arrayContaining(['people.csv', 'one-on-ones.csv', 'one-on-ones-moves.csv', 'goals-steps.csv', 'matters-waits.csv', 'requests-meetings.csv', 'rituals-history.csv', 'reminder-marks.csv', 'praise.csv']));
});

test('a row says its record: names beside ids, instants as ISO 8601, nothing for what was not said', () => {
  const files = textsOf(csvTables(fullRecords()));
  expect(rowsOf(files.get('commitments.csv'))[0]).toMatchObject({ personId: 'abel', person: 'Abel Tesfaye', owner: 'me', text: 'Ask about the VPN', dueOn: '2026-11-20', closedOn: '', createdAt: '2020-01-01T00:00:00.000Z' });
  expect(rowsOf(files.get('goals-steps.csv'))[0]).toMatchObject({ of: 'goal-Lead a project', text: 'Lead the retrospective', doneOn: '2026-11-12' });
  expect(rowsOf(files.get('praise.csv'))[0]).toMatchObject({ personIds: 'abel', person: 'Abel Tesfaye' });
  expect(rowsOf(files.get('requests.csv'))[0]).toMatchObject({ 'rule.packId': 'great-britain-2024', receivedOn: '2026-04-10' });
  expect(rowsOf(files.get('matters.csv'))[0]?.['answer']).toBe('No, because\nthe budget is gone');
});

test('without private records there is no file, column or word of them', () => {
  const [full, open] = [textsOf(csvTables(fullRecords())), textsOf(csvTables(openRecords(fullRecords())))];
  for (const secret of secrets) expect([...full.values()].join('')).toContain(secret);
  for (const secret of secrets) expect([...open.values()].join('')).not.toContain(secret);
  expect(open.has('feedback.csv')).toBe(false);
  expect(open.get('people.csv')).not.toContain('privateContext');
});

test('no cell begins as a formula does', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠x']) expect(csvCell(text)).toBe(`"'${text}"`);
  for (const text of ['a=b', 'a;=b', 'Ada', '’=1']) expect(csvCell(text)).toBe(`"${text}"`);
  expect(csvCell(-5)).toBe('-5');
});

test('whatever the cells hold, a reader of RFC 4180 gets them back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', ' ', 'é', "'", '\t') }), { minLength: 1, maxLength: 6 }), (cells) => {
      const text = csvRow(cells);
      expect(text.endsWith('\r\n')).toBe(true);
      const read = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' }).data[0] as string[];
      expect(read.map((cell, at) => (cell.startsWith("'") && !cells[at]?.startsWith("'") ? cell.slice(1) : cell))).toEqual(cells);
    }),
  );
});
